// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers where a logbook cannot be opened.
#include "ui/shell/mainwindow.h"
#include "ui/shell/problems.h"
#include "ui/shell/workspace.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace turnout {

void MainWindow::showProblem(const Error &error)
{
    Problem problem = problemOf(error, m_asked.path);
    const auto offer = [&](const QString &text, void (MainWindow::*way)()) {
        problem.ways.append({text, [this, way] { (this->*way)(); }});
    };
    if (error.kind != Error::NotALogbook)
        offer(tr("Try again"), &MainWindow::tryAgain);
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

void MainWindow::tryAgain()
{
    openLogbook(m_asked.path);
}

} // namespace turnout
