// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/workshop.h"

#include "core/base/tr.h"

namespace turnout {

int attendance(int named, std::optional<int> headCount)
{
    return std::max(named, headCount.value_or(0));
}

int unnamedAttendance(int named, std::optional<int> headCount)
{
    return attendance(named, headCount) - named;
}

StatusChange statusChange(const Workshop &workshop, WorkshopStatus to, const CivilTime &now)
{
    const bool begun = workshop.allDay ? workshop.start.date() <= now.date() : workshop.start <= now;
    return to == WorkshopStatus::Delivered && !begun ? StatusChange::NotYetStarted : StatusChange::Allowed;
}

QString problemOf(const Workshop &workshop)
{
    if (!workshop.start.isValid())
        return tr("A workshop needs a start date.");
    const auto endsBefore = [&] {
        return workshop.allDay ? workshop.end.date() < workshop.start.date() : workshop.end < workshop.start;
    };
    if (!workshop.end.isValid() || endsBefore())
        return tr("A workshop cannot end before it starts.");
    if (!isPlausible(workshop.start.date()) || !isPlausible(workshop.end.date()))
        return tr("A workshop is in a year from 1900 to 2999.");
    if (workshop.start.date().daysTo(workshop.end.date()) > LongestInDays)
        return tr("A workshop cannot last longer than a year.");
    if (!workshop.allDay && workshop.end == workshop.start)
        return tr("A workshop needs some length.");
    if (workshop.places < 0)
        return tr("Places cannot be fewer than none.");
    if (workshop.headCount && *workshop.headCount < 0)
        return tr("A head count cannot be less than nought.");
    if (workshop.cancelledBy && workshop.status != WorkshopStatus::Cancelled)
        return tr("Only a cancelled workshop says who cancelled it.");
    return {};
}

QString workshopNumber(int year, int highest)
{
    return u"%1-%2"_s.arg(year).arg(highest + 1, 3, 10, '0'_L1);
}

std::optional<int> runningNumber(const QString &number, int year)
{
    const QString prefix = QString::number(year) + u'-';
    const QStringView rest = QStringView(number).mid(prefix.size());
    if (!number.startsWith(prefix) || rest.size() < 3 || rest.size() > 6)
        return std::nullopt;
    if (!std::all_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    return rest.toInt();
}

} // namespace turnout
