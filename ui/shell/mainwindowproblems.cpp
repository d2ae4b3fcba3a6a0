// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers where a logbook cannot be opened.
#include "core/base/secretbytes.h"
#include "core/logbook/moving.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openwindow.h"
#include "ui/shell/problems.h"
#include "ui/shell/prompts.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace turnout {

void MainWindow::showProblem(const Error &error)
{
    Problem problem = problemOf(error, m_asked.path);
    const auto offer = [&](const QString &text, void (MainWindow::*way)()) {
        problem.ways.append({text, [this, way] { (this->*way)(); }});
    };
    switch (error.kind) {
    case Error::InUse:
        if (OpenWindow::raise(m_asked.path)) {
            problem.happened = tr("It is open in another window of yours, which was brought to the front.");
            problem.toDo = tr("Go on there, or look at it here without changing anything.");
        }
        offer(tr("Try again"), &MainWindow::tryAgain);
        offer(tr("Open it read-only"), &MainWindow::openReadOnly);
        break;
    case Error::Synchronised:
        offer(tr("Move it to…"), &MainWindow::chooseWhereTo);
        offer(tr("Open it read-only"), &MainWindow::openReadOnly);
        break;
    case Error::Damaged:
    case Error::NotALogbook:
        offerRestore(problem);
        break;
    default:
        offer(tr("Try again"), &MainWindow::tryAgain);
    }
    offer(tr("Open another file…"), &MainWindow::chooseLogbook);
    problem.ways.append({m_workspace ? tr("Back to “%1”").arg(QFileInfo(m_path).completeBaseName()) : tr("Start page"),
                         [this] { goBack(); }});
    presentProblem(problem);
}

void MainWindow::presentProblem(const Problem &problem)
{
    m_stack->setCurrentWidget(&problemPage());
    problemPage().present(problem);
    updateActions();
}

void MainWindow::openReadOnly()
{
    openLogbook(m_asked.path, OpenAs::Reader);
}

void MainWindow::tryAgain()
{
    openLogbook(m_asked.path);
}

// What opens the logbook that is open, once it is closed.
Secret MainWindow::ofOpenLogbook() const
{
    QString key = m_workspace->logbook().recoveryKey();
    const Secret secret = key.isEmpty() ? Secret() : Secret::recoveryKey(key);
    wipe(key);
    return secret;
}

// Of the logbook that is open for reading: to work in it, without asking for its passphrase again.
void MainWindow::reopen()
{
    auto logbook = Logbook::open(m_path, ofOpenLogbook(), m_parts.surrounding);
    if (!logbook) {
        m_workspace->showError(logbook.error());
        return;
    }
    m_locked = Locked{m_path, m_workspace->place()}; // to come back to
    show(*std::move(logbook));
}

// Out of a folder where it is not worked on.
void MainWindow::chooseWhereTo()
{
    const bool isOpen = isWorkspaceShown(); // for reading
    const QString from = isOpen ? m_path : m_asked.path;
    m_parts.prompts.newFile(this, tr("Move the logbook"), QFileInfo(from).fileName(), tr("Logbooks (*.turnout)"),
                            [this, from, isOpen](const QString &to) {
                                Secret secret;
                                if (isOpen) {
                                    secret = ofOpenLogbook();
                                    if (!leaveLogbook())
                                        return;
                                }
                                m_asked = {.path = from, .moveTo = to};
                                moveThere(secret);
                            });
}

void MainWindow::moveThere(const Secret &secret)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto old = moveLogbook(m_asked.path, secret, m_asked.moveTo, m_parts.surrounding);
    QGuiApplication::restoreOverrideCursor();
    if (!old && old.error().kind == Error::WrongPassphrase) {
        secret.isNone() ? askToUnlock(m_asked.path) : noteWrong();
        return;
    }
    const QString to = std::exchange(m_asked.moveTo, {});
    if (!old)
        return showProblem(old.error());
    m_asked.path = to;
    tryToOpen(secret, From::Typed);
    if (isWorkspaceShown())
        m_workspace->tell(old->isEmpty()
                              ? tr("Moved here. The old file could not be renamed: work in this one only.")
                              : tr("Moved here. The old file is kept as “%1”.").arg(QDir::toNativeSeparators(*old)));
}

} // namespace turnout
