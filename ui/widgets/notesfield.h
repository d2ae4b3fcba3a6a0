// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace turnout {

// Plain text of several lines for a form: told when the focus leaves or on Ctrl+Enter. Tab leaves it.
class NotesField final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesField(QWidget *parent = nullptr);

    void setNotes(const QString &notes); // no signal; drops what was typed
    bool isPending() const { return document()->isModified(); }
    void commit();

Q_SIGNALS:
    void notesChanged(const QString &notes);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_notes; // as told last
};

} // namespace turnout
