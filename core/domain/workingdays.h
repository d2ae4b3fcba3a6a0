// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bankholidays.h"

#include <QDate>

namespace turnout {

// Monday to Friday, and no bank holiday of the nation.
bool isWorkingDay(QDate date, UkNation nation);

// The latest date on which there are still `count` full working days before `day`, that date being the first of them:
// one working day before a Friday is the Thursday, one before a Monday is the Friday. For count > 0 it is a working
// day; 0, and less, gives `day` itself, whatever day that is. An invalid `day` stays so.
QDate workingDaysBefore(QDate day, int count, UkNation nation);

// The working days from `from`, itself counted, until `to`, itself not counted; negative when `to` is earlier: the same
// days with the sign turned. 0 when either date is invalid.
int workingDaysBetween(QDate from, QDate to, UkNation nation);

} // namespace turnout
