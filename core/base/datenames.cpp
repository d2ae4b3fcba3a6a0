// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datenames.h"

#include "core/base/tr.h"

#include <array>

namespace turnout {

namespace {
struct Name {
    const char *whole;
    const char *brief;
};

constexpr std::array<Name, 12> Months = {{
    {QT_TRANSLATE_NOOP("turnout", "January"), QT_TRANSLATE_NOOP("turnout", "Jan")},
    {QT_TRANSLATE_NOOP("turnout", "February"), QT_TRANSLATE_NOOP("turnout", "Feb")},
    {QT_TRANSLATE_NOOP("turnout", "March"), QT_TRANSLATE_NOOP("turnout", "Mar")},
    {QT_TRANSLATE_NOOP("turnout", "April"), QT_TRANSLATE_NOOP("turnout", "Apr")},
    {QT_TRANSLATE_NOOP("turnout", "May"), QT_TRANSLATE_NOOP("turnout", "May")},
    {QT_TRANSLATE_NOOP("turnout", "June"), QT_TRANSLATE_NOOP("turnout", "Jun")},
    {QT_TRANSLATE_NOOP("turnout", "July"), QT_TRANSLATE_NOOP("turnout", "Jul")},
    {QT_TRANSLATE_NOOP("turnout", "August"), QT_TRANSLATE_NOOP("turnout", "Aug")},
    {QT_TRANSLATE_NOOP("turnout", "September"), QT_TRANSLATE_NOOP("turnout", "Sep")},
    {QT_TRANSLATE_NOOP("turnout", "October"), QT_TRANSLATE_NOOP("turnout", "Oct")},
    {QT_TRANSLATE_NOOP("turnout", "November"), QT_TRANSLATE_NOOP("turnout", "Nov")},
    {QT_TRANSLATE_NOOP("turnout", "December"), QT_TRANSLATE_NOOP("turnout", "Dec")},
}};

constexpr std::array<Name, 7> Weekdays = {{
    {QT_TRANSLATE_NOOP("turnout", "Monday"), QT_TRANSLATE_NOOP("turnout", "Mon")},
    {QT_TRANSLATE_NOOP("turnout", "Tuesday"), QT_TRANSLATE_NOOP("turnout", "Tue")},
    {QT_TRANSLATE_NOOP("turnout", "Wednesday"), QT_TRANSLATE_NOOP("turnout", "Wed")},
    {QT_TRANSLATE_NOOP("turnout", "Thursday"), QT_TRANSLATE_NOOP("turnout", "Thu")},
    {QT_TRANSLATE_NOOP("turnout", "Friday"), QT_TRANSLATE_NOOP("turnout", "Fri")},
    {QT_TRANSLATE_NOOP("turnout", "Saturday"), QT_TRANSLATE_NOOP("turnout", "Sat")},
    {QT_TRANSLATE_NOOP("turnout", "Sunday"), QT_TRANSLATE_NOOP("turnout", "Sun")},
}};
} // namespace

QString monthName(int month)
{
    return tr(Months.at(size_t(month - 1)).whole);
}

QString shortMonthName(int month)
{
    return tr(Months.at(size_t(month - 1)).brief);
}

QString weekdayName(int weekday)
{
    return tr(Weekdays.at(size_t(weekday - 1)).whole);
}

QString shortWeekdayName(int weekday)
{
    return tr(Weekdays.at(size_t(weekday - 1)).brief);
}

} // namespace turnout
