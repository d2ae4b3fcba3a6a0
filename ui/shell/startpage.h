// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recentlogbooks.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace turnout {

class Clock;
class IconLine;

// What the window shows while no logbook is open: ways in at the left, the logbooks opened last at the right.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(RecentLogbooks &recent, const Clock &clock, QWidget *parent = nullptr);

    void showProblem(const QString &message); // empty: none
    QString problem() const;

Q_SIGNALS:
    void openRequested();
    void newRequested();
    void sampleRequested();
    void recentChosen(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *waysIn();
    QWidget *recentCard(const Clock &clock);

    RecentLogbooks &m_recent;
    IconLine *m_problem;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace turnout
