// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurespage.h"

#include "ui/models/figuresmodel.h"

#include <QHeaderView>

namespace turnout {

FiguresPage::FiguresPage(Logbook &logbook, QWidget *parent)
    : QTableView(parent)
{
    setModel(new FiguresModel(logbook, this));
    setAccessibleName(tr("Figures by region"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table, as on every page
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    resizeColumnsToContents();
}

} // namespace turnout
