// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a backup takes the place of the logbook that is open.
#include "ui/shell/mainwindow.h"
#include "ui/shell/restoring.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QGuiApplication>
#include <QStackedWidget>

namespace turnout {

// The logbook closes, for nothing may look at a file that another takes the place of. Whatever comes of it, a logbook
// is open again afterwards: the backup, or the one that was there.
void MainWindow::restore(const QString &copy, const Secret &secret)
{
    if (m_restoring || !m_workspace)
        return; // asked twice, or locked since
    const QString path = m_path;
    const Secret secretBefore = ofOpenLogbook();
    if (!leaveLogbook())
        return;
    presentRestoring();
    const auto done = [=, this](const Result<backups::Restored> &restored) {
        std::exchange(m_restoring, nullptr)->deleteLater();
        showRestored(path, restored ? secret : secretBefore, restored);
    };
    m_restoring->begin(copy, secret, path, m_parts.surrounding, done, secretBefore);
}

void MainWindow::presentRestoring()
{
    m_lockAfterRestore.reset();
    m_restoring = new Restoring;
    m_stack->addWidget(m_restoring);
    m_stack->setCurrentWidget(m_restoring);
    updateActions();
}

void MainWindow::showRestored(const QString &path, const Secret &secret, const Result<backups::Restored> &restored)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto logbook = Logbook::open(path, secret, m_parts.surrounding);
    QGuiApplication::restoreOverrideCursor();
    if (!logbook) {
        m_asked = {.path = path, .secret = secret};
        showProblem(logbook.error());
        return;
    }
    show(*std::move(logbook));
    m_workspace->go({.section = Section::Safety});
    if (!restored)
        m_workspace->showError(restored.error());
    else if (restored->before == backups::Restored::Before::Aside)
        m_workspace->tell(tr("Restored. The file that was there before is kept as “%1”.")
                              .arg(QDir::toNativeSeparators(restored->kept)));
    else
        m_workspace->tell(tr("Restored. What the logbook held before is kept as a backup."));
    if (const auto asked = std::exchange(m_lockAfterRestore, std::nullopt)) {
        lock(*asked);
        if (!m_workspace && !restored)
            unlockPage().showProblem(restored.error().message);
    }
}

} // namespace turnout
