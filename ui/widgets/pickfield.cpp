// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pickfield.h"

#include "core/base/text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/picklist.h"
#include "ui/widgets/undokeys.h"

#include <QAction>
#include <QTimer>

namespace turnout {

namespace {
constexpr qint64 ToAdd = -1; // the id of the row that offers to add
}

PickField::PickField(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
    , m_unknown(tr("“%1” is not known. Choose one of the list.", "typed text"))
{
    QAction *open = addAction(icon(Icon::ChevronDown, Tone::Secondary), QLineEdit::TrailingPosition);
    connect(open, &QAction::triggered, this, [this] {
        setFocus(Qt::MouseFocusReason);
        isListShown() ? hideList() : showMatches();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        showProblem({});
        showMatches();
    });
}

PickField::~PickField()
{
    delete m_list;
}

PickList &PickField::list()
{
    if (!m_list) {
        m_list = new PickList(*this);
        connect(m_list, &PickList::clicked, this, [this](const Pick &) { takeCurrent(); });
    }
    return *m_list;
}

void PickField::setPick(const Pick &pick)
{
    m_pick = pick;
    hideList();
    setText(pick.text);
    setModified(false);
    setCursorPosition(0); // the beginning in sight
    showProblem({});
}

void PickField::showProblem(const QString &problem)
{
    if (problem.isEmpty() && m_problem.isEmpty())
        return;
    m_problem = problem;
    markProblem(*this, problem);
    Q_EMIT said(problem, Said::Problem);
}

bool PickField::isListShown() const
{
    return m_list && m_list->isVisible();
}

void PickField::hideList()
{
    if (m_list)
        m_list->hide();
}

void PickField::showMatches()
{
    const QString typed = isModified() ? tidied(text()) : QString();
    QList<Pick> picks = m_source(typed);
    if (!m_offer.isEmpty() && !typed.isEmpty()) {
        const QString key = matchKey(typed);
        const bool known =
            std::any_of(picks.begin(), picks.end(), [&](const Pick &pick) { return matchKey(pick.text) == key; });
        if (!known && !key.isEmpty())
            picks.append({ToAdd, m_offer.arg(typed)});
    }
    list().offer(picks);
}

void PickField::take(const Pick &pick)
{
    const bool other = pick.id != m_pick.id || pick.text != m_pick.text;
    setPick(pick);
    if (other)
        Q_EMIT picked(pick);
}

// False when nothing is offered.
bool PickField::takeCurrent()
{
    const Pick current = isListShown() ? m_list->current() : Pick();
    if (current.id == 0)
        return false;
    if (current.id == ToAdd) {
        const QString typed = tidied(text());
        setModified(false);
        hideList();
        Q_EMIT addAsked(typed);
    } else {
        take(current);
    }
    return true;
}

void PickField::commit()
{
    hideList();
    if (!isModified())
        return;
    const QString typed = tidied(text());
    if (typed.isEmpty() && m_empty == Empty::Allowed) {
        take({});
        return;
    }
    const QString key = matchKey(typed);
    QList<Pick> named;
    for (const Pick &pick : m_source(typed)) {
        if (!key.isEmpty() && matchKey(pick.text) == key)
            named.append(pick);
    }
    if (named.size() == 1)
        take(named.first());
    else
        showProblem(typed.isEmpty() ? tr("One is needed here: type a few letters of it.") : m_unknown.arg(typed));
}

bool PickField::goBack()
{
    if (!isListShown() && !isModified() && m_problem.isEmpty())
        return false;
    setPick(m_pick);
    Q_EMIT wentBack(); // whoever refused the pick shows the one that stands
    selectAll();
    return true;
}

bool PickField::event(QEvent *event)
{
    if (asksForUndo(*event) && !isModified()) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void PickField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isListShown())
            m_list->move(event->key() == Qt::Key_Down ? 1 : -1);
        else
            showMatches();
        return;
    case Qt::Key_Enter:
    case Qt::Key_Return: {
        const bool typed = isModified() || isListShown();
        if (isModified() && tidied(text()).isEmpty())
            commit();
        else if (!takeCurrent())
            commit();
        event->setAccepted(typed); // with nothing typed, Enter is for the form around
        return;
    }
    case Qt::Key_Escape:
        event->setAccepted(goBack());
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void PickField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void PickField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // By mouse as by Tab, so that the first letter begins another record; the click itself would take it back.
    if (event->reason() == Qt::MouseFocusReason && !isModified())
        QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

} // namespace turnout
