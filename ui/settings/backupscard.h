// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"
#include "ui/settings/safetycard.h"

class QPushButton;
class QStackedLayout;
class QTableView;

namespace turnout {

class BackupsModel;
class ProgressLine;

// The backups of the logbook, newest first, and what can be done with them. It asks; the page does.
class BackupsCard final : public SafetyCard {
    Q_OBJECT

public:
    explicit BackupsCard(QWidget *parent = nullptr);

    // A logbook that is only read is not backed up beside itself, and no backup takes its place.
    enum class May { Everything, Look };
    // `folder` is where they lie; empty for a logbook in memory, which has none.
    void show(const QList<backups::Copy> &copies, const QString &folder, QDate today, May may);
    ProgressLine &progress() { return *m_progress; }
    void setBusy(bool busy);                  // while a backup is made no other is begun
    void showProblem(const QString &problem); // empty: none
    QWidget *table() const;                   // or what stands in its place

Q_SIGNALS:
    void backupRequested();
    void copyRequested(); // to a folder of the user's choice
    void folderRequested();
    void restoreRequested(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *listSide();
    QWidget *foot();
    void restoreCurrent();

    BackupsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
    ProgressLine *m_progress;
    IconLine *m_problem;
    QPushButton *m_now;
    QPushButton *m_restore;
    QPushButton *m_copy;
    QPushButton *m_folder;
    QWidget *m_foot = nullptr;
};

} // namespace turnout
