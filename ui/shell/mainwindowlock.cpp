// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window locks a logbook.
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/problempage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspace.h"

#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

int MainWindow::minutesToLock() const
{
    constexpr int Usual = 5;
    constexpr int Most = 60; // a logbook that never locks is open to whoever finds the laptop
    const int minutes = m_parts.settings.value(u"lock/minutes"_s, Usual).toInt();
    return minutes >= 1 && minutes <= Most ? minutes : Usual;
}

bool MainWindow::canLock() const
{
    return m_workspace && m_workspace->logbook().isEncrypted();
}

void MainWindow::watchIdleness()
{
    if (canLock())
        m_idle->start(minutesToLock());
    else
        m_idle->stop();
}

// It was encrypted, or made plain, while it is open.
void MainWindow::followEncryption()
{
    if (!m_workspace || m_couldLock == canLock())
        return;
    m_couldLock = canLock();
    watchIdleness();
    noteRecent();
    if (!canLock())
        forgetKey(m_path);
    updateActions();
}

// A longer change is finished first, for it may be an import of an hour; until then nobody sees what is open.
void MainWindow::lockSoon(LockFor why)
{
    const bool waits = m_locksSoon.has_value();
    m_locksSoon = std::max(m_locksSoon.value_or(why), why);
    if (isWorkspaceShown())
        sayLocksSoon();
    if (waits)
        return;
    constexpr int LookAgain = 200; // ms
    QTimer::singleShot(LookAgain, this, [this] {
        const auto asked = std::exchange(m_locksSoon, std::nullopt);
        if (!asked)
            return; // it was closed meanwhile
        if (canLock())
            lock(*asked);
        else if (m_stack->currentWidget() == m_problem)
            showWorkspace(); // the change took its passphrase away
    });
}

void MainWindow::sayLocksSoon()
{
    presentProblem({.icon = Icon::Lock,
                    .title = tr("Locks when the change is done"),
                    .happened = tr("A longer change is still being made. It is finished first, so that nothing of it "
                                   "is lost; then the logbook locks.")});
}

void MainWindow::lock(LockFor why)
{
    if (m_restoring) {
        m_lockAfterRestore = why; // what is restored is open again in a moment
        return;
    }
    if (!canLock())
        return;
    if (m_workspace->logbook().isChanging())
        return lockSoon(why);
    m_locksSoon.reset();
    const bool wasShown = isWorkspaceShown() || m_stack->currentWidget() == m_problem;
    const auto kept = m_workspace->keepDrafts();
    if (!kept && why == LockFor::Asked) {
        showWorkspace();
        m_workspace->showError(
            {kept.error().kind,
             tr("Not locked, because what is being typed could not be kept. %1").arg(kept.error().message)});
        return;
    }
    const QString path = m_path;
    m_locked = Locked{path, m_workspace->place()};
    closeWorkspace();
    setFile(path); // it is still the one of this window
    noteLocked(path);
    if (!wasShown)
        return; // another file is asked for, in front of it
    m_asked = {.path = path};
    askToUnlock(path);
    if (!kept)
        unlockPage().showProblem(
            tr("What was being typed could not be kept. What is recorded is safe. %1").arg(kept.error().message));
}

} // namespace turnout
