// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes by a logbook, and leaves it.
#include "ui/shell/idlewatch.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newlogbookpage.h"
#include "ui/shell/prompts.h"
#include "ui/shell/protectnotice.h"
#include "ui/shell/samplelogbook.h"
#include "ui/shell/startpage.h"
#include "ui/shell/truepath.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/copied.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const auto LogbookFilter = QT_TRANSLATE_NOOP("turnout::MainWindow", "Logbooks (*.turnout);;All files (*)");

} // namespace

void MainWindow::chooseLogbook()
{
    m_parts.prompts.openFile(this, tr("Open a logbook"), tr(LogbookFilter),
                             [this](const QString &path) { openLogbook(path); });
}

void MainWindow::chooseNewLogbook()
{
    m_parts.prompts.newFile(this, tr("New logbook"), tr("Workshops") + u".turnout"_s, tr(LogbookFilter),
                            [this](const QString &path) {
                                m_stack->setCurrentWidget(&newPage());
                                newPage().ask(path);
                                updateActions();
                            });
}

void MainWindow::openSample()
{
    // Made in the place of the last one, which may be the one that is open.
    if (m_path.startsWith(m_parts.sampleFolder) && !leaveLogbook())
        return showWorkspace();
    auto sample = makeSampleLogbook(m_parts.sampleFolder, m_parts.surrounding);
    if (sample)
        show(*std::move(sample));
    else if (m_workspace)
        m_workspace->showError(sample.error());
    else
        start(sample.error().message);
}

void MainWindow::makeLogbook(const QString &path, const std::optional<QString> &passphrase)
{
    auto logbook = Logbook::create(path, passphrase, m_parts.surrounding);
    if (!logbook) {
        newPage().showProblem(logbook.error().message);
        return;
    }
    show(*std::move(logbook));
    if (passphrase && truePath(m_path) == truePath(path)) // else what is typed in another kept that one open
        m_workspace->go({.section = Section::Safety, .task = SafetyTask::RecoverySheet});
}

void MainWindow::openLogbook(const QString &path, OpenAs as)
{
    if (m_restoring)
        return; // dropped on the window, say: a logbook comes back to it in a moment
    if (m_workspace && as == OpenAs::Writer && !m_path.isEmpty() && truePath(path) == truePath(m_path))
        return showWorkspace(); // it is open already
    m_asked = {.path = path, .as = as};
    if (const auto may = Logbook::mayOpen(path, as); !may)
        showProblem(may.error());
    else
        tryToOpen({}, From::Typed);
}

void MainWindow::tryToOpen(const Secret &secret, From from)
{
    m_asked.secret = secret;
    if (!m_asked.copy.isEmpty())
        return restoreDamaged(secret);
    if (!m_asked.moveTo.isEmpty())
        return moveThere(secret);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // deriving the key takes a moment
    auto logbook = Logbook::open(m_asked.path, secret, m_parts.surrounding, m_asked.as);
    QGuiApplication::restoreOverrideCursor();
    if (logbook) {
        m_delays.noteRight(m_asked.path);
        const auto remember = m_unlock ? m_unlock->remember() : UnlockPage::Remember::NotOffered;
        show(*std::move(logbook));
        if (from == From::Typed && !secret.isNone() && truePath(m_path) == truePath(m_asked.path))
            noteRemembering(remember);
    } else if (logbook.error().kind == Error::WrongPassphrase) {
        m_asked.secret.wipe();
        if (secret.isNone())
            askToUnlock(m_asked.path);
        else if (from == From::Keychain)
            forgetKey(m_asked.path); // it was for the passphrase before, say
        else
            noteWrong();
    } else {
        showProblem(logbook.error());
    }
}

void MainWindow::noteWrong()
{
    m_delays.noteWrong(m_asked.path);
    unlockPage().sayWrong();
    constexpr int Often = 4; // seconds to wait, after three wrong ones
    if (m_delays.secondsLeft(m_asked.path) >= Often && m_asked.copy.isEmpty() && hasBackups())
        unlockPage().offerRestore();
}

void MainWindow::askToUnlock(const QString &path)
{
    m_asked.path = path;
    m_stack->setCurrentWidget(&unlockPage());
    const bool fromWorkspace = m_workspace != nullptr;
    unlockPage().ask(
        {.path = path,
         .lastOpened = m_recent.opened(path),
         .minutesToLock = minutesToLock(),
         .back = fromWorkspace ? tr("Back to “%1”").arg(QFileInfo(m_path).completeBaseName()) : QString()});
    updateActions();
    askKeychain(path);
}

void MainWindow::show(std::unique_ptr<Logbook> logbook)
{
    m_asked.secret.wipe();
    if (!leaveLogbook()) {
        m_locked.reset();
        return showWorkspace(); // which says what keeps it
    }
    const QString path = logbook->path();
    const auto locked = std::exchange(m_locked, std::nullopt);
    const bool comesBack = locked && truePath(locked->path) == truePath(path);
    setFile(path);
    m_workspace =
        std::make_unique<Workspace>(std::move(logbook), WorkspaceParts{m_parts.surrounding.clock, m_parts.pages,
                                                                       *m_actions, m_parts.prompts, m_parts.settings});
    connect(m_workspace.get(), &Workspace::statusChanged, this, &MainWindow::noteStatus);
    // Later, for it closes the page that asks.
    connect(m_workspace.get(), &Workspace::restoreAsked, this, &MainWindow::restore, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::reopenAsked, this, &MainWindow::reopen, Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::copyAsked, this, &MainWindow::saveCopy);
    connect(m_workspace.get(), &Workspace::moveAsked, this, &MainWindow::chooseWhereTo, Qt::QueuedConnection);
    m_couldLock = canLock();
    noteRecent();
    m_stack->addWidget(m_workspace.get());
    addProtectNotice(*m_workspace);
    showWorkspace();
    m_workspace->go(comesBack
                        ? locked->place
                        : Destination{.section = Section(m_parts.settings.value(u"window/section"_s, 0).toInt())});
    m_workspace->restoreDrafts();
    watchIdleness();
}

void MainWindow::showWorkspace()
{
    if (m_locksSoon)
        return sayLocksSoon();
    m_stack->setCurrentWidget(m_workspace.get());
    updateActions();
}

bool MainWindow::leaveLogbook()
{
    if (!m_workspace)
        return true;
    if (!m_workspace->settle())
        return false;
    closeWorkspace();
    return true;
}

void MainWindow::closeWorkspace()
{
    if (!isAside(m_workspace->section()))
        m_parts.settings.setValue(u"window/section"_s, int(m_workspace->section()));
    if (canLock())
        forgetCopied();
    m_workspace.reset();
    m_locksSoon.reset();
    m_idle->stop();
    setFile({});
    updateActions();
}

void MainWindow::setFile(const QString &path)
{
    m_path = path;
    setWindowTitle(path.isEmpty() ? u"Turnout"_s : tr("%1 – Turnout").arg(QFileInfo(path).completeBaseName()));
    Q_EMIT fileChanged(path);
}

void MainWindow::noteRecent()
{
    if (!m_path.isEmpty())
        m_recent.note(m_path, canLock() ? RecentLogbooks::Lock::Passphrase : RecentLogbooks::Lock::None,
                      m_parts.surrounding.clock.utc());
}

void MainWindow::closeLogbook()
{
    if (leaveLogbook())
        start();
}

void MainWindow::goBack()
{
    m_asked.secret.wipe();
    if (m_workspace)
        showWorkspace();
    else if (m_locked && m_stack->currentWidget() != m_unlock)
        askToUnlock(m_locked->path);
    else
        start();
}

void MainWindow::start(const QString &problem)
{
    startPage().showProblem(problem);
    m_stack->setCurrentWidget(&startPage());
    updateActions();
}

} // namespace turnout
