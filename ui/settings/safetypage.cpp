// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safetypage.h"

#include "core/logbook/protection.h"
#include "ui/settings/backupscard.h"
#include "ui/settings/checkcard.h"
#include "ui/settings/passphrasecard.h"
#include "ui/settings/restoretask.h"
#include "ui/settings/sheettask.h"
#include "ui/shell/toasts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace turnout {

SafetyPage::SafetyPage(const PageContext &context)
    : Page(context)
    , m_passphrase(new PassphraseCard)
    , m_backups(new BackupsCard)
    , m_check(new CheckCard)
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(overview());
    setContent(m_stack);
    connectCards();
}

QWidget *SafetyPage::overview()
{
    auto *header = new PageHeader(tr("Safety"));
    header->setSubtitle(tr("What keeps this logbook from being read by others, and from being lost"));
    constexpr int PassphraseWidth = 344;
    m_passphrase->setFixedWidth(PassphraseWidth);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_passphrase);
    top->addWidget(m_backups, 1);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 10, 24, 12);
    column->setSpacing(16);
    column->addWidget(header);
    column->addLayout(top, 5);
    column->addWidget(m_check, 6);
    return widget;
}

void SafetyPage::connectCards()
{
    using Job = PassphraseTask::Job;
    connect(m_passphrase, &PassphraseCard::setRequested, this, [this] { beginPassphrase(Job::Set); });
    connect(m_passphrase, &PassphraseCard::changeRequested, this, [this] { beginPassphrase(Job::Change); });
    connect(m_passphrase, &PassphraseCard::removeRequested, this, [this] { beginPassphrase(Job::Remove); });
    connect(m_passphrase, &PassphraseCard::sheetRequested, this, &SafetyPage::beginSheet);
    connect(m_backups, &BackupsCard::backupRequested, this, &SafetyPage::backUp);
    connect(m_backups, &BackupsCard::copyRequested, this, &SafetyPage::chooseStick);
    connect(m_backups, &BackupsCard::folderRequested, this, &SafetyPage::openFolder);
    connect(m_backups, &BackupsCard::restoreRequested, this, &SafetyPage::beginRestore);
    connect(m_check, &CheckCard::checkRequested, this, &SafetyPage::check);
    connect(m_check, &CheckCard::opened, this, &SafetyPage::openFinding);
}

void SafetyPage::refresh()
{
    showPassphrase();
    showBackups();
    Q_EMIT stateChanged();
}

void SafetyPage::showPassphrase()
{
    const auto made = protection::sheetMadeOn(logbook());
    m_passphrase->show({.isOnFile = !logbook().isInMemory(),
                        .isEncrypted = logbook().isEncrypted(),
                        .isReadOnly = logbook().isReadOnly(),
                        .sheetMade = made.value_or(QDate()),
                        .today = clock().today()});
}

void SafetyPage::showBackups()
{
    using May = BackupsCard::May;
    const QString path = logbook().path();
    if (logbook().isInMemory())
        m_backups->show({}, {}, clock().today(), May::Look);
    else
        m_backups->show(backups::list(path), backups::folderOf(path), clock().today(),
                        backups::mayBackUp(logbook()) ? May::Everything : May::Look);
}

void SafetyPage::open(const Destination &destination)
{
    if (destination.task == SafetyTask::SetPassphrase && !logbook().isEncrypted())
        beginPassphrase(PassphraseTask::Job::Set);
    else if (destination.task == SafetyTask::RecoverySheet && logbook().isEncrypted())
        beginSheet();
}

bool SafetyPage::offers(ActionId id) const
{
    return m_task && m_task->offers(id);
}

void SafetyPage::run(ActionId id)
{
    if (m_task)
        m_task->run(id);
}

bool SafetyPage::goBack()
{
    if (!m_task)
        return false;
    if (!isBusy())
        endTask();
    return true;
}

bool SafetyPage::settle()
{
    if (isBusy()) {
        context().toasts.tell(tr("The passphrase is being changed. Wait for its end, or cancel it."));
        return false;
    }
    return Page::settle();
}

bool SafetyPage::isBusy() const
{
    return m_task && m_task->isBusy();
}

QString SafetyPage::status() const
{
    return logbook().isEncrypted() ? tr("Encrypted") : tr("Not encrypted");
}

QList<QWidget *> SafetyPage::panes() const
{
    if (m_task)
        return {m_task->firstField()};
    return {m_passphrase->firstButton(), m_backups->table(), m_check->list()};
}

// Whatever was typed into a card goes when the page does.
void SafetyPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!isBusy() && !event->spontaneous())
        endTask();
}

// Not while another is at work, which goes with its card: a notice above the page can ask at any time.
void SafetyPage::begin(TaskCard *task)
{
    if (isBusy()) {
        delete task;
        return;
    }
    endTask();
    m_from = QApplication::focusWidget();
    m_task = task;
    m_stack->addWidget(task);
    m_stack->setCurrentWidget(task);
    task->firstField()->setFocus(Qt::OtherFocusReason);
    connect(task, &TaskCard::givenUp, this, &SafetyPage::endTask);
    connect(task, &TaskCard::done, this, [this](const QString &said, SafetyTask next) {
        endTask();
        refresh();
        context().toasts.tell(said);
        if (next == SafetyTask::RecoverySheet)
            beginSheet();
    });
    Q_EMIT stateChanged();
}

void SafetyPage::endTask()
{
    if (!m_task)
        return;
    m_stack->setCurrentIndex(0);
    m_stack->removeWidget(m_task);
    m_task->deleteLater(); // it may be the sender
    m_task = nullptr;
    if (isVisible()) {
        const bool there = m_from && isAncestorOf(m_from) && m_from->isVisible();
        (there ? m_from.data() : panes().first())->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT stateChanged();
}

void SafetyPage::beginPassphrase(PassphraseTask::Job job)
{
    auto *task = new PassphraseTask(job, logbook());
    connect(task, &PassphraseTask::failed, this, &SafetyPage::refresh);
    begin(task);
}

void SafetyPage::beginSheet()
{
    begin(new SheetTask(context()));
}

} // namespace turnout
