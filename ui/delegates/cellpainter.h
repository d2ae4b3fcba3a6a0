// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>

class QPainter;
class QStyleOptionViewItem;

namespace turnout {

// One cell of the list of people: text, or badge and date of the next booking; the row's tint, mark and line.
void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
// How wide a cell would have to be to show all of it.
int cellWidth(const QModelIndex &index);

} // namespace turnout
