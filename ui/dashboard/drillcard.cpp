// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/drillcard.h"

#include "ui/dashboard/workshopsbehindmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace turnout {

DrillCard::DrillCard(QWidget *parent)
    : Card(parent)
    , m_model(new WorkshopsBehindModel(this))
    , m_table(makePlainTable(tr("Workshops behind the mark")))
{
    m_table->setModel(m_model);
    m_table->installEventFilter(this);
    auto *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::Interactive);
    const auto width = [&](const QString &widest) { return m_table->fontMetrics().horizontalAdvance(widest) + 28; };
    columns->resizeSection(WorkshopsBehindModel::Date, width(QStringLiteral("Wed 30 Sep 2026")));
    for (const int column : {WorkshopsBehindModel::Type, WorkshopsBehindModel::Place, WorkshopsBehindModel::Trainers})
        columns->setSectionResizeMode(column, QHeaderView::Stretch);
    columns->resizeSection(WorkshopsBehindModel::Delegates, width(tr("Delegates")));
    columns->resizeSection(WorkshopsBehindModel::Forms, width(tr("Forms")));
    columns->resizeSection(WorkshopsBehindModel::GoodOrExcellent, width(tr("Good or excellent")));
    columns->setMinimumSectionSize(width(tr("Forms")));
    constexpr int FewRows = 170; // heading and four rows
    m_table->setMinimumHeight(FewRows);
    connect(m_table, &QTableView::doubleClicked, this, &DrillCard::openCurrent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(head());
    column->addWidget(m_table, 1);
}

QWidget *DrillCard::head()
{
    auto *head = new QWidget;
    m_title = new ElidedLabel({}, size::CardTitle, Weight::SemiBold);
    m_subtitle = new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary);
    auto *more = makeIconButton(Icon::More, tr("More about: the workshops behind the mark"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu->addAction(tr("&Open the workshop")), &QAction::triggered, this, &DrillCard::openCurrent);
    connect(menu->addAction(tr("Save CS&V…")), &QAction::triggered, this, &DrillCard::csvAsked);
    connect(menu->addAction(tr("&Back to the charts")), &QAction::triggered, this, &DrillCard::closed);
    more->setMenu(menu);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(more, 0, Qt::AlignTop);
    return head;
}

void DrillCard::show(const Mark &mark, const WorkshopsBehind &behind, int people)
{
    const int row = m_table->currentIndex().row();
    const WorkshopId current = mark == m_mark && row >= 0 ? m_model->workshops().at(row).id : WorkshopId();
    m_mark = mark;
    m_title->setText(drillTitle(mark, behind));
    m_subtitle->setText(drillSubtitle(mark, behind, people));
    m_table->setAccessibleName(m_title->text());
    m_model->show(behind.workshops);
    makeCurrent(*m_table, m_model->rowOf(current));
}

QString DrillCard::title() const
{
    return m_title->text();
}

QString DrillCard::subtitle() const
{
    return m_subtitle->text();
}

bool DrillCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void DrillCard::openCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        Q_EMIT opened(m_model->workshops().at(row).id);
}

} // namespace turnout
