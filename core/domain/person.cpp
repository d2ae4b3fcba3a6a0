// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person.h"

#include "core/domain/cpd.h"

#include <map>

namespace turnout {

QList<CpdYear> cpdByYear(const QList<PersonBooking> &bookings, QDate today, int startMonth)
{
    std::map<FinancialYear, CpdYear> years;
    for (const PersonBooking &booking : bookings) {
        if (!occupies(booking.workshopStatus))
            continue;
        const int earned = tookPlace(booking.workshopStatus) ? cpdMinutesEarned(booking.status, booking.cpdMinutes) : 0;
        const int ahead = booking.end.date() < today ? 0 : cpdMinutesAhead(booking.status, booking.cpdMinutes);
        if (earned + ahead == 0)
            continue;
        const FinancialYear year(booking.start.date(), startMonth);
        CpdYear &sum = years.try_emplace(year, CpdYear{year}).first->second;
        sum.earned += earned;
        sum.ahead += ahead;
    }
    QList<CpdYear> all;
    if (years.empty())
        return all;
    for (FinancialYear year = years.begin()->first; year <= years.rbegin()->first; year = year.next()) {
        const auto known = years.find(year);
        all.append(known == years.end() ? CpdYear{year} : known->second);
    }
    return all;
}

} // namespace turnout
