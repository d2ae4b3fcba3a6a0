// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Safety has done for it: backups, restoring, and the check.
#include "core/logbook/check.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/checkcard.h"
#include "ui/settings/findingwords.h"
#include "ui/settings/restoretask.h"
#include "ui/settings/safetypage.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/progressline.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>

namespace turnout {

// What was found, with the names that only a screen may show.
struct SafetyPage::Checked {
    QList<Finding> findings;
    QStringList texts;
};

void SafetyPage::ended(const Result<backups::Copy> &copy, const QString &said)
{
    m_backups->progress().end();
    m_backups->setBusy(false);
    showBackups();
    if (copy)
        context().toasts.tell(said);
    else if (copy.error().kind != Error::Cancelled)
        m_backups->showProblem(copy.error().message);
}

void SafetyPage::backUp()
{
    m_backups->showProblem({});
    m_backups->setBusy(true);
    const auto done = [this](const Result<backups::Copy> &copy) {
        ended(copy, tr("Backed up. The backup was read again to be sure of it."));
    };
    const auto report = [this](qint64 pages, qint64 all) { m_backups->progress().report(pages, all); };
    m_backups->progress().begin(tr("Backing up…"),
                                backups::makeInBackground(logbook(), backups::Reason::Asked, this, done, report));
}

void SafetyPage::chooseStick()
{
    context().prompts.chooseFolder(this, tr("Back up to a stick or another folder"),
                                   [this](const QString &folder) { backUpTo(folder); });
}

void SafetyPage::backUpTo(const QString &folder)
{
    m_backups->showProblem({});
    m_backups->setBusy(true);
    const auto done = [this](const Result<backups::Copy> &copy) {
        ended(
            copy,
            copy
                ? tr("Backed up as “%1”. It was read again to be sure of it.").arg(QDir::toNativeSeparators(copy->path))
                : QString());
    };
    const auto report = [this](qint64 pages, qint64 all) { m_backups->progress().report(pages, all); };
    m_backups->progress().begin(tr("Backing up to “%1”…").arg(QDir(folder).dirName()),
                                backups::makeInBackground(folder, logbook(), this, done, report));
}

void SafetyPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(backups::folderOf(logbook().path())));
}

void SafetyPage::beginRestore(const QString &path)
{
    for (const backups::Copy &copy : backups::list(logbook().path())) {
        if (copy.path != path)
            continue;
        auto *task = new RestoreTask(context(), copy);
        connect(task, &RestoreTask::restoreConfirmed, this, &SafetyPage::restoreAsked);
        begin(task);
        return;
    }
    m_backups->showProblem(tr("That backup is no longer there. The others are listed above."));
    showBackups();
}

void SafetyPage::check()
{
    m_check->showProblem({});
    m_check->setBusy(true);
    const auto work = [](const Reader &reader, Progress &progress) {
        Checked checked{check::of(reader, progress), {}};
        for (const Finding &finding : checked.findings)
            checked.texts.append(findingText(reader, finding));
        return checked;
    };
    const auto done = [this](const Result<Checked> &checked) {
        m_check->progress().end();
        m_check->setBusy(false);
        if (checked)
            m_check->show(checked->findings, checked->texts, clock().utc(), clock().today());
        else if (checked.error().kind != Error::Cancelled)
            m_check->showProblem(checked.error().message);
        Q_EMIT stateChanged();
    };
    const auto report = [this](qint64 looks, qint64 all) { m_check->progress().report(looks, all); };
    m_check->progress().begin(tr("Checking…"), logbook().background().read(this, work, done, report));
}

void SafetyPage::openFinding(const Finding &finding)
{
    if (const auto to = destinationOf(finding))
        Q_EMIT goTo(*to);
}

} // namespace turnout
