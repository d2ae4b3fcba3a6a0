// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daywords.h"

#include "core/base/datenames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// So that lupdate finds the texts under one name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};
} // namespace

QString dayWords(QDate day)
{
    if (!day.isValid())
        return {};
    return Words::tr("%1 %2 %3 %4", "weekday, day, month, year")
        .arg(shortWeekdayName(day.dayOfWeek()), QString::number(day.day()), monthName(day.month()),
             QString::number(day.year()));
}

QString dayFigures(QDate day)
{
    return day.isValid() ? shortWeekdayName(day.dayOfWeek()) + u' ' + day.toString(u"dd/MM/yyyy"_s) : QString();
}

QString awayWords(QDate day, QDate today)
{
    const int days = int(today.daysTo(day));
    switch (days) {
    case -1:
        return Words::tr("yesterday");
    case 0:
        return Words::tr("today");
    case 1:
        return Words::tr("tomorrow");
    default:
        return days > 0 ? Words::tr("in %n days", nullptr, days) : Words::tr("%n days ago", nullptr, -days);
    }
}

} // namespace turnout
