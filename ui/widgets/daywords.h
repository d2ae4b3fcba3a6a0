// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace turnout {

// A day as fields and heads say it: "Thu 27 August 2026"; empty for an invalid one.
QString dayWords(QDate day);
// The same in figures, as a field shows it: "Thu 27/08/2026".
QString dayFigures(QDate day);
// How far a day is from today: "today", "tomorrow", "in 9 days", "yesterday", "9 days ago".
QString awayWords(QDate day, QDate today);

} // namespace turnout
