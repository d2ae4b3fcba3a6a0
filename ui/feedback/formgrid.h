// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/formtyping.h"

#include <QTableView>

namespace turnout {

class FormGridDelegate;

// The grid of forms: answers in cells, comments edited in place. Keys that answer go to the typing; arrows move through
// the grid to correct any answer. The form's number stays in sight when the grid scrolls.
class FormGrid final : public QTableView {
    Q_OBJECT

public:
    FormGrid(FeedbackGridModel &model, FormTyping &typing, QWidget *parent = nullptr);

    void openWords();                     // edits the comment of the current cell
    void openWords(const QString &words); // with these in it
    bool isWriting() const { return state() == EditingState; }
    QString writtenWords() const; // while it isWriting()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyboardSearch(const QString &search) override { Q_UNUSED(search) }
    void focusInEvent(QFocusEvent *event) override;

private:
    void follow();
    void layOut();

    FeedbackGridModel &m_model;
    FormTyping &m_typing;
    FormGridDelegate *m_delegate;
    bool m_following = false;
};

} // namespace turnout
