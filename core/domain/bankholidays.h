// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// The three sets of bank holidays in the UK.
enum class UkNation { EnglandAndWales, Scotland, NorthernIreland };

UkNation nationOf(UkRegion region);

struct BankHoliday {
    QDate date;   // the day off: the substitute day where the day itself falls on a weekend
    QString name; // as gov.uk names it, translated; a substitute day has the name of the day it stands for

    bool operator==(const BankHoliday &) const = default;
};

// The bank holidays of a calendar year in order of date, all on weekdays. They come from rules and from known one-offs:
// equal to those announced from 2019 to lastAnnouncedYear(), right from 2000 on as far as is known. Other years have
// the rules alone; none outside 1900–9999. Easter: the anonymous Gregorian algorithm, Nature 13 (1876), 487.
QList<BankHoliday> bankHolidays(int year, UkNation nation);

std::optional<BankHoliday> bankHolidayOn(QDate date, UkNation nation);

// The last year whose bank holidays are announced; those of later years may still gain or move a day, and a screen
// that shows them says so.
int lastAnnouncedYear();

} // namespace turnout
