// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/formtyping.h"

#include "ui/feedback/answerkeys.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

FormTyping::FormTyping(FeedbackGridModel &model, Keep keep, Drop drop, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_keep(std::move(keep))
    , m_drop(std::move(drop))
{}

void FormTyping::goTo(Cell cell)
{
    m_at = {std::clamp(cell.row, 0, m_model.nextRow()), std::clamp(cell.column, 0, m_model.columnCount() - 1)};
    Q_EMIT said({});
    Q_EMIT moved();
}

void FormTyping::goToOpenForm()
{
    const int open = m_model.rowOf(m_model.openForm());
    goTo(open >= 0 ? Cell{open, m_model.firstOpenColumn(open)} : Cell{m_model.nextRow(), 0});
}

bool FormTyping::press(const QKeyEvent &key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (m_isForReading && !key.text().isEmpty()) { // arrows have none
        Q_EMIT said(tr("This logbook is only read, so nothing can be typed."));
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        const Question *asked = m_model.question(m_at.column);
        asked && asked->kind == QuestionKind::ManyChoices ? goOn() : endForm();
        return true;
    }
    if (key.key() == Qt::Key_Backspace) {
        stepBack();
        return true;
    }
    const Question *asked = m_model.questionAt(m_at.row, m_at.column);
    if (!asked) {
        const bool prints = !key.text().isEmpty() && key.text().front().isPrint();
        if (prints && m_at.column == m_model.columnCount() - 1)
            Q_EMIT said(tr("Every question of form %1 is typed. Press Enter to end it.").arg(m_at.row + 1));
        return prints;
    }
    const KeyMeaning meaning = meaningOf(*asked, key.text());
    switch (meaning.kind) {
    case KeyMeaning::None:
        return false;
    case KeyMeaning::Blank:
        leaveBlank();
        break;
    case KeyMeaning::Ticks:
        tick(meaning.value);
        break;
    case KeyMeaning::Rates:
        if (answer({{asked->id, meaning.value, {}}}))
            goOn();
        break;
    }
    return true;
}

// Keeps the answers of the current cell. False when that was refused, and then nothing moves.
bool FormTyping::answer(const QList<Answer> &answers)
{
    const Response form = m_model.formWith(m_at.row, m_at.column, answers);
    std::optional<ResponseId> kept;
    {
        const QScopedValueRollback keeping(m_keeping, true);
        kept = m_keep(form, m_at.row + 1);
    }
    if (!kept)
        return false;
    if (form.id.isNull())
        m_model.setOpenForm(*kept);
    if (m_model.isOpen(m_at.row))
        m_model.setReached(std::max(m_model.firstOpenColumn(m_at.row), m_at.column + 1));
    m_last = m_at;
    return true;
}

void FormTyping::tick(int choice)
{
    const Question *asked = m_model.questionAt(m_at.row, m_at.column);
    QList<Answer> answers = m_model.answersAt(m_at.row, m_at.column);
    if (answers.removeIf([&](const Answer &answer) { return answer.value == choice; }) == 0)
        answers.append({asked->id, choice, {}});
    std::sort(answers.begin(), answers.end(), [](const Answer &a, const Answer &b) { return a.value < b.value; });
    if (answer(answers))
        Q_EMIT moved();
}

void FormTyping::leaveBlank()
{
    if (answer({}))
        goOn();
}

void FormTyping::goOn()
{
    goTo({m_at.row, m_at.column + 1});
}

bool FormTyping::goAlong(int columns)
{
    const int column = m_at.column + columns;
    if (column < 0 || column >= m_model.columnCount())
        return false;
    goTo({m_at.row, column});
    return true;
}

// On an answer it clears that; on a blank it goes one back and clears there, as it would letters.
void FormTyping::stepBack()
{
    if (m_model.answersAt(m_at.row, m_at.column).isEmpty()) {
        if (m_at.column == 0)
            return;
        goTo({m_at.row, m_at.column - 1});
    }
    if (!m_model.formAt(m_at.row) || !m_model.questionAt(m_at.row, m_at.column))
        return;
    const Response left = m_model.formWith(m_at.row, m_at.column, {});
    if (left.answers.isEmpty() && m_model.isOpen(m_at.row)) {
        const Cell here = m_at;
        const QScopedValueRollback keeping(m_keeping, true);
        m_drop(left.id, m_at.row + 1);
        goTo(here);
    } else {
        answer({});
    }
    if (m_model.isOpen(m_at.row))
        m_model.setReached(m_at.column);
    recallLast();
    Q_EMIT moved();
}

void FormTyping::endForm()
{
    if (!m_model.formAt(m_at.row)) {
        Q_EMIT said(tr("Nothing is typed on form %1. For a blank form press - and then Enter.").arg(m_at.row + 1));
        return;
    }
    if (m_model.isOpen(m_at.row))
        m_model.setOpenForm({});
    goToOpenForm();
}

bool FormTyping::keepWords(const QString &text)
{
    const Question *asked = m_model.questionAt(m_at.row, m_at.column);
    if (!asked)
        return true; // there is no place for words
    // A dash alone is how people write that there is nothing.
    const QString words = text.trimmed() == u"-" ? QString() : text.trimmed();
    const auto before = m_model.answersAt(m_at.row, m_at.column);
    return words == (before.isEmpty() ? QString() : before.first().text) || answer({{asked->id, {}, words}});
}

void FormTyping::leaveWords(const QString &text, Left left)
{
    if (!m_model.questionAt(m_at.row, m_at.column) || !keepWords(text))
        return;
    if (left == Left::EndIfLast && m_at.column == m_model.columnCount() - 1)
        endForm();
    else if (left != Left::Stay)
        goOn();
    else
        Q_EMIT moved();
}

void FormTyping::show(const forms::Sheet &sheet)
{
    const forms::Sheet before = m_model.sheet();
    m_model.setSheet(sheet);
    if (m_keeping)
        return;
    if (before.workshop.id != sheet.workshop.id) {
        goToOpenForm();
        recallLast();
        Q_EMIT moved();
    } else if (before.forms != sheet.forms) {
        follow(before);
    }
}

// The forms changed by an undo, a redo or from elsewhere: goes to where they differ.
void FormTyping::follow(const forms::Sheet &before)
{
    const QList<Response> &now = m_model.sheet().forms;
    qsizetype row = 0;
    while (row < now.size() && row < before.forms.size() && now[row] == before.forms[row])
        ++row;
    const bool sameForm = row < now.size() && row < before.forms.size() && now[row].id == before.forms[row].id;
    Cell to{int(row), 0};
    if (sameForm) {
        const Response &old = before.forms[row];
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const Question *asked = m_model.questionAt(to.row, column);
            QList<Answer> then;
            std::copy_if(old.answers.begin(), old.answers.end(), std::back_inserter(then),
                         [&](const Answer &answer) { return asked && answer.question == asked->id; });
            if (then != m_model.answersAt(to.row, column)) {
                to.column = column;
                break;
            }
        }
        if (row == now.size() - 1) {
            m_model.setOpenForm(now[row].id); // its last answer was taken back: it is being typed again
            m_model.setReached(to.column);
        }
    } else if (m_model.isOpen(to.row)) {
        to.column = m_model.firstOpenColumn(to.row); // brought back while it was not ended
    }
    goTo(to);
    recallLast();
    Q_EMIT moved();
}

// What was typed before the place of typing, for the echo.
void FormTyping::recallLast()
{
    m_last.reset();
    for (int column = m_at.column - 1; column >= 0 && !m_last; --column) {
        if (!m_model.answersAt(m_at.row, column).isEmpty())
            m_last = Cell{m_at.row, column};
    }
}

} // namespace turnout
