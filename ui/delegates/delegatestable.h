// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/delegates/ghostedit.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTableView>

namespace turnout {

class DelegatesModel;
class ProblemNote;

// The list of people by keyboard and mouse: letters go to a name, Enter opens, F2 edits, Alt+Up and Alt+Down sort by
// the column at hand, Ctrl+C copies. When the list is read anew it stays with the people it was on. Widths, columns and
// order are the header's state, which the page keeps.
class DelegatesTable final : public QTableView {
    Q_OBJECT

public:
    DelegatesTable(DelegatesModel *model, GhostEdit::Source complete, QWidget *parent = nullptr);

    DelegateId current() const;       // null when the list is empty
    QList<DelegateId> chosen() const; // those selected, from top to bottom
    int chosenCount() const;          // quick, however many
    bool goTo(DelegateId id);         // selects that person alone; false when not listed
    QList<int> columnsShown() const;  // model columns from left to right
    void keyboardSearch(const QString &letters) override;
    void forReading(); // cells are not edited

    // Whether an editor is open with something that will not do.
    bool isRefused() const;
    // What stands in that editor, and of which cell; empty: none is open.
    QJsonObject draft() const;
    void restoreDraft(const QJsonObject &draft); // at the current person

Q_SIGNALS:
    void currentPersonChanged(turnout::DelegateId id);
    void chosenChanged();
    void opened(); // Enter or double click on what cannot be edited
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setUpHeaders();
    void remember();
    void restore();
    void sortByCurrent(Qt::SortOrder order);
    void editCurrent();

    DelegatesModel *m_model;
    ProblemNote *m_note;
    bool m_isForReading = false;
    QString m_letters; // typed so far
    QElapsedTimer m_sinceLetter;
    DelegateId m_current; // while the list is read anew
    QList<DelegateId> m_chosen;
    int m_column = 0;
};

} // namespace turnout
