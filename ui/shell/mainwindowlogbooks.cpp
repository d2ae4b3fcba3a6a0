// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes by a logbook, and leaves it.
#include "ui/shell/mainwindow.h"
#include "ui/shell/newlogbookpage.h"
#include "ui/shell/prompts.h"
#include "ui/shell/samplelogbook.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspace.h"

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
                                if (!leaveLogbook())
                                    return;
                                m_stack->setCurrentWidget(&newPage());
                                newPage().ask(path);
                                updateActions();
                            });
}

void MainWindow::openSample()
{
    if (!leaveLogbook())
        return;
    auto sample = makeSampleLogbook(m_parts.sampleFolder, m_parts.surrounding);
    if (sample)
        show(*std::move(sample));
    else
        start(sample.error().message);
}

void MainWindow::makeLogbook(const QString &path, const std::optional<QString> &passphrase)
{
    auto logbook = Logbook::create(path, passphrase, m_parts.surrounding);
    if (logbook)
        show(*std::move(logbook));
    else
        newPage().showProblem(logbook.error().message);
}

void MainWindow::openLogbook(const QString &path)
{
    if (!leaveLogbook())
        return;
    m_path = path;
    tryToOpen(std::nullopt);
}

void MainWindow::tryToOpen(const std::optional<QString> &passphrase)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // deriving the key takes a moment
    auto logbook = Logbook::open(m_path, passphrase, m_parts.surrounding);
    QGuiApplication::restoreOverrideCursor();
    if (logbook) {
        m_delays.noteRight(m_path);
        show(*std::move(logbook));
    } else if (logbook.error().kind == Error::WrongPassphrase) {
        if (passphrase)
            m_delays.noteWrong(m_path);
        m_stack->setCurrentWidget(&unlockPage());
        unlockPage().ask({.path = m_path, .lastOpened = m_recent.opened(m_path)});
        unlockPage().showProblem(passphrase ? logbook.error().message : QString());
        updateActions();
    } else {
        start(logbook.error().message);
    }
}

void MainWindow::show(std::unique_ptr<Logbook> logbook)
{
    m_path = logbook->path();
    if (!m_path.isEmpty()) {
        const auto lock = logbook->isEncrypted() ? RecentLogbooks::Lock::Passphrase : RecentLogbooks::Lock::None;
        m_recent.note(m_path, lock, m_parts.surrounding.clock.utc());
        setWindowTitle(tr("%1 – Turnout").arg(QFileInfo(m_path).completeBaseName()));
    }
    m_workspace =
        std::make_unique<Workspace>(std::move(logbook), WorkspaceParts{m_parts.surrounding.clock, m_parts.pages,
                                                                       *m_actions, m_parts.prompts, m_parts.settings});
    connect(m_workspace.get(), &Workspace::statusChanged, this, &MainWindow::updateStatus);
    m_stack->addWidget(m_workspace.get());
    m_stack->setCurrentWidget(m_workspace.get());
    updateActions();
    m_workspace->go({.section = Section(m_parts.settings.value(u"window/section"_s, 0).toInt())});
}

bool MainWindow::leaveLogbook()
{
    if (!m_workspace)
        return true;
    if (!m_workspace->settle())
        return false;
    if (m_workspace->section() != Section::Print)
        m_parts.settings.setValue(u"window/section"_s, int(m_workspace->section()));
    m_workspace.reset();
    m_path.clear();
    setWindowTitle(u"Turnout"_s);
    updateActions();
    return true;
}

void MainWindow::closeLogbook()
{
    if (leaveLogbook())
        start();
}

void MainWindow::start(const QString &problem)
{
    setWindowTitle(u"Turnout"_s);
    startPage().showProblem(problem);
    m_stack->setCurrentWidget(&startPage());
    updateActions();
}

} // namespace turnout
