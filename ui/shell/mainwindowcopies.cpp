// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with copies of a logbook whose own file is damaged, gone or without room.
#include "core/documents/dates.h"
#include "core/logbook/backups.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/problempage.h"
#include "ui/shell/prompts.h"
#include "ui/shell/restoring.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString whenMade(const QDateTime &at, QDate today)
{
    const QDateTime local = at.toTimeZone(QTimeZone("Europe/London"));
    const QString time = local.toString(u"HH:mm");
    return local.date() == today ? MainWindow::tr("today %1").arg(time)
                                 : MainWindow::tr("%1, %2", "date, time").arg(shortDate(local.date()), time);
}

// A verified copy under a name of its own first.
Result<void> saveCopyTo(Logbook &logbook, const QString &to)
{
    Progress progress;
    const auto copy = backups::makeIn(QFileInfo(to).absolutePath(), logbook, progress);
    if (!copy)
        return tl::unexpected(copy.error());
    QFile file(copy->path);
    if (file.rename(to))
        return {};
    const QString why = file.errorString();
    file.remove();
    return tl::unexpected(Error{Error::ReadOnly, MainWindow::tr("The copy “%1” could not be written: %2. What is open "
                                                                "here is as it was.")
                                                     .arg(QDir::toNativeSeparators(to), why)});
}

} // namespace

// In whatever state the logbook's own file is: what is open is whole.
void MainWindow::saveCopy()
{
    const QString name = tr("%1 (copy).turnout").arg(QFileInfo(m_path).completeBaseName());
    // Asked for the workspace: when it locks meanwhile, there is nothing to copy.
    QWidget *open = m_workspace.get();
    m_parts.prompts.newFile(open, tr("Save a copy"), name, tr("Logbooks (*.turnout)"), [this](const QString &to) {
        if (const auto saved = saveCopyTo(m_workspace->logbook(), to); !saved)
            m_workspace->showError(saved.error());
        else
            m_workspace->tell(tr("Saved a copy as “%1”. Open it to go on there.").arg(QDir::toNativeSeparators(to)));
    });
}

bool MainWindow::hasBackups() const
{
    return !backups::list(m_asked.path).isEmpty();
}

void MainWindow::offerRestore(Problem &problem)
{
    const QList<backups::Copy> copies = backups::list(m_asked.path);
    if (copies.isEmpty()) {
        problem.toDo = tr("There is no backup beside it. If you keep one elsewhere, open that.");
        return;
    }
    const QString when = whenMade(copies.first().at, m_parts.surrounding.clock.today());
    problem.toDo = tr("Its newest backup is of %1. What stands here is kept beside the one restored.").arg(when);
    problem.ways.append({tr("Restore the backup of %1").arg(when), [this, path = copies.first().path] {
                             m_asked.copy = path;
                             restoreDamaged(m_asked.secret);
                         }});
}

// A wrong passphrase and a damaged beginning of the file look alike.
void MainWindow::suspectDamage()
{
    showProblem(
        {Error::Damaged, tr("None of these passphrases opens the file. If one of them is right, the beginning of "
                            "the file is damaged.")});
}

void MainWindow::restoreDamaged(const Secret &secret)
{
    presentRestoring();
    m_restoring->begin(m_asked.copy, secret, m_asked.path, m_parts.surrounding,
                       [this, secret](const Result<backups::Restored> &restored) {
                           std::exchange(m_restoring, nullptr)->deleteLater();
                           if (!restored && restored.error().kind == Error::WrongPassphrase)
                               return askForCopy(secret);
                           m_asked.copy.clear();
                           if (restored)
                               showRestored(m_asked.path, secret, restored);
                           else
                               showProblem(restored.error());
                       });
}

void MainWindow::askForCopy(const Secret &tried)
{
    if (tried.isNone()) {
        askToUnlock(m_asked.path);
        unlockPage().showProblem(tr("The backup opens with the passphrase that the logbook had when it was made."));
        return;
    }
    m_stack->setCurrentWidget(&unlockPage());
    noteWrong();
    updateActions();
}

} // namespace turnout
