// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace turnout {

// A table to read in: whole rows, no grid, headings at the top.
QTableView *makePlainTable(const QString &name);

// Makes each column as wide as its widest text. Qt's own ResizeToContents forgets the padding of the style sheet.
void fitColumns(QTableView &table);

// Makes a row current, the first where there is no such row: views always have one, for Qt 6.4 tells screen readers of
// nothing else. Called after the rows came anew.
void makeCurrent(QTableView &table, int row);

} // namespace turnout
