// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bankholidays.h"

#include <QDate>
#include <QList>
#include <QString>

// The days a sample happens on.
namespace turnout::sample {

// The working days outside the fortnight around New Year, when nobody books training; both ends included.
QList<QDate> teachingDays(QDate from, QDate to, UkNation nation);
// The first `count` such days in England after a day.
QList<QDate> teachingDaysAfter(QDate day, int count);
// The first bank holiday in England after a day.
QDate bankHolidayAfter(QDate day);

// The day itself, or the Friday before a weekend: the office enters nothing on Saturdays.
QDate officeDay(QDate day);
// The stamp of a moment of that day, minutes counted from midnight UTC.
QString stampOn(QDate day, int minutes, int seconds);

} // namespace turnout::sample
