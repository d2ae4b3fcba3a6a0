// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/columnsmenu.h"

#include "core/domain/listeddelegate.h"
#include "ui/models/delegatewords.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QSettings>

namespace turnout {

namespace {
// With the number of columns, so that a state of other columns is not taken for one of these.
QString settingName()
{
    return u"delegates/columns-%1"_s.arg(words<DelegateColumn>.size());
}
} // namespace

ColumnsMenu::ColumnsMenu(QHeaderView *header, QSettings &settings, QWidget *parent)
    : QMenu(parent)
    , m_header(header)
    , m_settings(settings)
{
    setTitle(tr("Columns"));
    setProperty("ticks", true);
    // The order of the rows is not kept: a list begins by name.
    const int sort = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    header->restoreState(m_settings.value(settingName()).toByteArray());
    header->setSortIndicator(sort, order);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { popup(m_header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, &ColumnsMenu::keep);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnsMenu::keep);
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);
    fill();
}

void ColumnsMenu::fill()
{
    clear();
    delete m_sorting; // which clear() leaves
    for (const auto &entry : words<DelegateColumn>) {
        if (entry.value != DelegateColumn::Name) // by which people are told
            addColumn(int(entry.value));
    }
    addSeparator();
    m_sorting = addMenu(tr("Sort by"));
    m_sorting->setProperty("ticks", true);
    auto *group = new QActionGroup(m_sorting);
    for (const auto &entry : words<DelegateColumn>) {
        const int column = int(entry.value);
        QAction *action = m_sorting->addAction(columnTitle(entry.value));
        action->setCheckable(true);
        action->setChecked(m_header->sortIndicatorSection() == column);
        group->addAction(action);
        connect(action, &QAction::triggered, m_header, [this, column] {
            const auto first = m_header->model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
            m_header->setSortIndicator(column, first.value<Qt::SortOrder>());
        });
    }
    QAction *backwards = m_sorting->addAction(tr("The other way round"));
    connect(backwards, &QAction::triggered, m_header, [this] {
        const bool up = m_header->sortIndicatorOrder() == Qt::AscendingOrder;
        m_header->setSortIndicator(m_header->sortIndicatorSection(), up ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void ColumnsMenu::addColumn(int column)
{
    QAction *action = addAction(columnTitle(DelegateColumn(column)));
    action->setCheckable(true);
    action->setChecked(!m_header->isSectionHidden(column));
    connect(action, &QAction::toggled, m_header, [this, column](bool shown) {
        m_header->setSectionHidden(column, !shown);
        keep();
    });
}

void ColumnsMenu::keep() const
{
    m_settings.setValue(settingName(), m_header->saveState());
}

} // namespace turnout
