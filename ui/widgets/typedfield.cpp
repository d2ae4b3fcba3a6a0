// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typedfield.h"

#include "ui/widgets/undokeys.h"

namespace turnout {

TypedField::TypedField(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &TypedField::sayWhatIsTyped);
}

void TypedField::showProblem(const QString &problem)
{
    m_problem = problem;
    markProblem(*this, problem);
    Q_EMIT said(problem, Said::Problem);
}

void TypedField::commit()
{
    if (!isModified())
        return;
    const QString typed = text().trimmed();
    const bool allowed = typed.isEmpty() ? m_whenEmpty == WhenEmpty::NoValue : reads(typed);
    if (!allowed) {
        showProblem(complaint());
        return;
    }
    setModified(false); // before anyone is told, who may look or commit again
    showProblem({});
    take(typed);
    if (m_problem.isEmpty()) // whoever was told may have found one
        showValue();
}

void TypedField::showValue()
{
    setText(shown());
    setModified(false);
    showProblem({});
}

void TypedField::sayWhatIsTyped(const QString &text)
{
    m_problem.clear();
    markProblem(*this, {});
    Q_EMIT said(reads(text) ? meaning(text) : QString(), Said::Meaning);
}

bool TypedField::goBack()
{
    if (!isModified() && m_problem.isEmpty())
        return false;
    showValue();
    selectAll();
    Q_EMIT wentBack();
    return true;
}

bool TypedField::event(QEvent *event)
{
    if (asksForUndo(*event) && !isModified()) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void TypedField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        commit();
        if (m_problem.isEmpty())
            step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    case Qt::Key_Enter:
    case Qt::Key_Return: {
        const bool typed = isModified();
        commit();
        selectAll();
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

void TypedField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace turnout
