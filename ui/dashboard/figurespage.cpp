// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurespage.h"

#include "ui/models/figuresmodel.h"

#include <QHeaderView>
#include <QTableView>

namespace turnout {

FiguresPage::FiguresPage(const PageContext &context)
    : Page(context)
    , m_table(new QTableView)
{
    m_table->setModel(new FiguresModel(context.logbook, this));
    m_table->setAccessibleName(tr("Figures by region"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, as on every page
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->resizeColumnsToContents();
    setContent(m_table);
}

QList<QWidget *> FiguresPage::panes() const
{
    return {m_table};
}

} // namespace turnout
