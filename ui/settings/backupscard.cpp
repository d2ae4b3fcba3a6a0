// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupscard.h"

#include "ui/models/backupsmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/progressline.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace turnout {

BackupsCard::BackupsCard(QWidget *parent)
    : SafetyCard(tr("Backups"), parent)
    , m_model(new BackupsModel(this))
    , m_table(makePlainTable(tr("Backups, newest first")))
    , m_empty(new EmptyState)
    , m_progress(new ProgressLine(tr("Cancel the backup")))
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
    , m_now(makeButton(tr("Back up now"), ButtonLook::Plain, Icon::Download))
    , m_restore(makeButton(tr("Restore…"), ButtonLook::Plain, {}, tr("Restore the backup selected")))
    , m_copy(makeButton(tr("Back up to a stick…"), ButtonLook::Plain))
    , m_folder(makeButton(tr("Open folder"), ButtonLook::Link, {}, tr("Open the folder of the backups")))
{
    addToHead(m_now);
    column()->addWidget(listSide(), 1);
    column()->addWidget(m_problem);
    column()->addWidget(m_progress);
    column()->addWidget(foot());
    connect(m_now, &QPushButton::clicked, this, &BackupsCard::backupRequested);
    connect(m_restore, &QPushButton::clicked, this, &BackupsCard::restoreCurrent);
    connect(m_copy, &QPushButton::clicked, this, &BackupsCard::copyRequested);
    connect(m_folder, &QPushButton::clicked, this, &BackupsCard::folderRequested);
}

QWidget *BackupsCard::listSide()
{
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(BackupsModel::Why, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_table->setMinimumHeight(3 * m_table->verticalHeader()->defaultSectionSize());
    connect(m_table, &QTableView::doubleClicked, this, &BackupsCard::restoreCurrent);
    auto *side = new QWidget;
    m_stack = new QStackedLayout(side);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return side;
}

QWidget *BackupsCard::foot()
{
    m_foot = new QWidget;
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_restore);
    row->addWidget(m_copy);
    row->addStretch();
    row->addWidget(m_folder);
    return m_foot;
}

void BackupsCard::show(const QList<backups::Copy> &copies, const QString &folder, QDate today, May may)
{
    const auto before = m_model->copyAt(m_table->currentIndex());
    const bool onFile = !folder.isEmpty();
    m_model->show(copies, today);
    fitColumns(*m_table);
    makeCurrent(*m_table, before ? m_model->rowOf(before->path) : 0);
    m_stack->setCurrentWidget(copies.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    if (onFile)
        m_empty->say(Icon::Clock, tr("No backup yet"),
                     tr("One is made every hour while something changes, and whenever you ask for it."));
    else
        m_empty->say(Icon::Clock, tr("No backups"), tr("A logbook in memory has none."));
    setState(!onFile ? QString() : tr("in “%1”, beside the logbook").arg(QDir(folder).dirName()));
    m_restore->setEnabled(!copies.isEmpty() && may == May::Everything);
    m_folder->setVisible(!copies.isEmpty());
    m_now->setVisible(onFile && may == May::Everything);
    m_foot->setVisible(onFile);
}

void BackupsCard::setBusy(bool busy)
{
    m_now->setEnabled(!busy);
    m_copy->setEnabled(!busy);
}

void BackupsCard::showProblem(const QString &problem)
{
    m_problem->setText(problem);
}

QWidget *BackupsCard::table() const
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_now;
}

void BackupsCard::restoreCurrent()
{
    if (const auto copy = m_model->copyAt(m_table->currentIndex()); copy && m_restore->isEnabled())
        Q_EMIT restoreRequested(copy->path);
}

bool BackupsCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            restoreCurrent();
            return true;
        }
    }
    return SafetyCard::eventFilter(watched, event);
}

} // namespace turnout
