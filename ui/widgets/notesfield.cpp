// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notesfield.h"

#include "ui/widgets/undokeys.h"

namespace turnout {

NotesField::NotesField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

void NotesField::setNotes(const QString &notes)
{
    if (notes != toPlainText())
        setPlainText(notes);
    m_notes = notes;
    document()->setModified(false);
}

void NotesField::commit()
{
    if (!isPending())
        return;
    document()->setModified(false);
    if (toPlainText() == m_notes)
        return;
    m_notes = toPlainText();
    Q_EMIT notesChanged(m_notes);
}

bool NotesField::event(QEvent *event)
{
    if (asksForUndo(*event) && !isPending()) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NotesField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        commit();
    else if (event->key() == Qt::Key_Escape && isPending())
        setNotes(m_notes);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void NotesField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

} // namespace turnout
