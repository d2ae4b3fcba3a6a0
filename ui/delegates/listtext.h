// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"

#include <QList>

// The list of people as text for other programs, a heading first, in the columns given.
namespace turnout {

// For the clipboard: tabs between cells. A tab or line break in a cell becomes a space.
QString tabSeparated(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today);
// For a file, as csvText() has it.
QByteArray commaSeparated(const QList<ListedDelegate> &people, const QList<DelegateColumn> &columns, QDate today);

} // namespace turnout
