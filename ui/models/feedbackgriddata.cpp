// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/domain/questionheadings.h"
#include "ui/models/feedbackgridmodel.h"
#include "ui/theme/plaintooltip.h"

using namespace Qt::StringLiterals;

// What the grid of feedback says: its cells, its heads, and the same for screen readers.
namespace turnout {

QString kindHint(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::Rating:
        return tr("rating 1–4");
    case QuestionKind::Agreement:
        return tr("agree 1–5");
    case QuestionKind::ZeroToTen:
        return tr("score 0–10");
    case QuestionKind::YesNo:
        return tr("yes or no");
    case QuestionKind::OneChoice:
        return tr("one of %n", nullptr, int(question.choices.size()));
    case QuestionKind::ManyChoices:
        return tr("any of %n", nullptr, int(question.choices.size()));
    case QuestionKind::Text:
        return tr("optional, in words");
    }
    Q_UNREACHABLE();
}

Shown shown(const Question &question, const QList<Answer> &answers)
{
    if (answers.isEmpty())
        return {};
    if (question.kind == QuestionKind::Text)
        return {{}, answers.first().text};
    QStringList digits;
    QStringList words;
    for (const Answer &answer : answers) {
        const int value = answer.value.value_or(0);
        digits.append(QString::number(value));
        words.append(shortValueWord(question, value));
    }
    if (question.kind == QuestionKind::YesNo)
        digits = {answers.first().value == 1 ? tr("Y", "key for yes") : tr("N", "key for no")};
    if (question.kind == QuestionKind::ZeroToTen)
        words = {tr("of 10", "after a score")};
    return {digits.join(u", "_s), words.join(u", "_s)};
}

// A blank is told from what is not typed yet: it stands before an answer, or on a form that was ended.
QVariant FeedbackGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row, column);
    const Question *asked = questionAt(row, column);
    if (!asked || !formAt(row))
        return {};
    const QList<Answer> answers = answersAt(row, column);
    if (role == BelowGoodRole)
        return asked->kind == QuestionKind::Rating && !answers.isEmpty() && answers.first().value < GoodRating;
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != ValueRole && role != WordRole)
        return {};
    Shown cell = shown(*asked, answers);
    if (role == Qt::EditRole)
        return asked->kind == QuestionKind::Text ? cell.word : cell.digit;
    const bool passed = !isOpen(row) || column < firstOpenColumn(row);
    if (answers.isEmpty() && passed && asked->kind != QuestionKind::Text)
        cell = {u"–"_s, tr("blank", "an answer left out")};
    if (role == ValueRole)
        return cell.digit;
    if (role == WordRole)
        return cell.word;
    return cell.digit.isEmpty() ? cell.word : cell.digit + u' ' + cell.word;
}

QString FeedbackGridModel::accessibleText(int row, int column) const
{
    const QString form = tr("Form %1").arg(row + 1);
    const Question *asked = question(column);
    if (!asked)
        return tr("%1, end of the form", "form").arg(form);
    QString answer = index(row, column).data().toString();
    if (formAt(row) && !questionAt(row, column))
        answer = tr("not asked on this form");
    else if (answer.isEmpty())
        answer = tr("nothing typed");
    return tr("%1, %2, %3", "form, question, answer").arg(form, shortHeading(*asked), answer);
}

QVariant FeedbackGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isText && role != WordRole && role != Qt::ToolTipRole)
        return {};
    if (orientation == Qt::Vertical)
        return isText ? QVariant(section + 1) : QVariant();
    const Question *asked = question(section);
    if (!asked) {
        if (isText)
            return tr("End");
        return role == WordRole ? tr("Enter ends it") : QVariant();
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(asked->wording);
    if (role == WordRole && isWords(section) && section == columnCount() - 1)
        return tr("optional; Enter ends the form");
    return role == WordRole ? kindHint(*asked) : u"%1 %2"_s.arg(numberOnPaper(section)).arg(shortHeading(*asked));
}

} // namespace turnout
