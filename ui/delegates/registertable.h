// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/register.h"

#include <QTableView>

namespace turnout {

class RegisterModel;

// The people of a register. Its letters mark those who are selected and are never taken for a search, so a register is
// filled in without looking up from the list of names.
class RegisterTable final : public QTableView {
    Q_OBJECT

public:
    explicit RegisterTable(RegisterModel &model, QWidget *parent = nullptr);

    QList<DelegateId> chosen() const; // those selected, from top to bottom; else the current row
    DelegateId following() const;     // the person in the row under the current one; null at the end
    void goToPerson(DelegateId delegate);
    void editNote();
    void forReading(); // notes are not edited

    void keyboardSearch(const QString &search) override { Q_UNUSED(search) }

Q_SIGNALS:
    void marked(turnout::BookingStatus status);
    void toggled(); // Space
    void opened();  // Enter, or a double click that edits nothing
    void menuAsked(const QPoint &globalPosition);
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copyChosen() const;
    void keepPlace();
    void shareWidth();

    bool m_isForReading = false;
    RegisterModel &m_model;
    QList<DelegateId> m_kept; // chosen before the model is reset
    int m_keptRow = 0;
};

} // namespace turnout
