// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/satisfaction.h"

#include <QDate>
#include <QStringList>

namespace turnout {

// The words of a share, the same at every chart.

// "London: 86.9%, 338 of 389 forms, 95% interval 83.2% to 89.9%"; "Wales: too few forms (4)".
QString shareSentence(const QString &label, const Satisfaction &satisfaction);
// The headings of the columns that shareCells() fills.
QStringList shareHeadings();
// Share, both ends of the interval, and forms; the ends are empty where there are too few forms.
QStringList shareCells(const Satisfaction &satisfaction);

// "Aug" and "Aug 2026", the UK way: QLocale has "Sept".
QString shortMonth(QDate month);
QString monthAndYear(QDate month);

} // namespace turnout
