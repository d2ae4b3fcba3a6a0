// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace turnout {

// Rows as CSV: UTF-8 with its mark, so that spreadsheets read it, and CRLF. A cell that a spreadsheet would take for a
// formula (it begins with = + - @, a tab or a carriage return) is led by an apostrophe.
QByteArray csvText(const QList<QStringList> &rows);

} // namespace turnout
