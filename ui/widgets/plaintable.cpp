// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintable.h"

#include "ui/theme/fonts.h"

#include <QHeaderView>

namespace turnout {

QTableView *makePlainTable(const QString &name)
{
    constexpr int RowHeight = 28;
    auto *table = new QTableView;
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(std::max(RowHeight, table->fontMetrics().height() + 10));
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFont(screenFont(size::Small, Weight::SemiBold));
    return table;
}

void fitColumns(QTableView &table)
{
    constexpr int Padding = 28;
    const QAbstractItemModel &model = *table.model();
    const QFontMetrics heading(table.horizontalHeader()->font()), cell(numberFont(size::Body));
    for (int column = 0; column < model.columnCount(); ++column) {
        int width = heading.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row)
            width = std::max(width, cell.horizontalAdvance(model.index(row, column).data().toString()));
        table.setColumnWidth(column, width + Padding);
    }
}

void makeCurrent(QTableView &table, int row)
{
    const int rows = table.model()->rowCount();
    if (rows > 0)
        table.setCurrentIndex(table.model()->index(row >= 0 && row < rows ? row : 0, 0));
}

} // namespace turnout
