// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/register.h"

#include "core/logbook/sample/days.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

constexpr QStringView Reasons =
    u"Off sick|Child protection conference the same day|Court date moved|Childcare fell through|"
    u"Cannot be released, short of staff|Left the service|Booked twice by mistake|"
    u"Car broke down|Moved to a later date|By the delegate|By their manager|";

} // namespace

QDate Register::between(QDate from, QDate to)
{
    return from < to ? from.addDays(m_random.below(int(from.daysTo(to)) + 1)) : to;
}

void Register::step(BookingStatus status, QDate day, const QString &note)
{
    // Two steps of one day stay in their order: the day has room for three. Registers are marked when all have left.
    if (isMark(status))
        m_minute = m_random.between(16 * 60, 17 * 60);
    else
        m_minute = m_steps.isEmpty() ? m_random.between(8 * 60, 10 * 60) : m_minute + m_random.between(20, 150);
    m_steps.append({status,
                    {m_edit.ids().nextStep(), stampOn(day, m_minute, m_random.below(60)), m_edit.actor(), note}});
}

void Register::keep(BookingKey key)
{
    m_edit.stores().bookings.add(key, m_steps);
    m_steps.clear();
}

void Register::enter(BookingKey key, BookingStatus now, QDate workshopDay)
{
    const QDate last = qMin(workshopDay.addDays(-3), m_today.addDays(-1));
    if (now == BookingStatus::Waiting) // they came when the places had gone
        step(now, officeDay(between(last.addDays(-4), last)));
    else
        stepsOf(now, workshopDay, last);
    keep(key);
}

// All but those who wait were asked or booked weeks before.
void Register::stepsOf(BookingStatus now, QDate workshopDay, QDate last)
{
    const QDate first = officeDay(between(last.addDays(-45), last.addDays(-7)));
    if (now == BookingStatus::Invited) {
        step(now, first);
        return;
    }
    QDate booked = first;
    if (m_random.chance(10)) {
        step(BookingStatus::Invited, first);
        booked = officeDay(between(first, qMin(first.addDays(9), last.addDays(-5))));
        booked = qMax(booked, first);
    }
    step(BookingStatus::Booked, booked);
    if (isMark(now)) {
        step(now, workshopDay);
    } else if (now == BookingStatus::Cancelled) {
        const QDate until = qMin(workshopDay.addDays(-1), m_today.addDays(-1));
        const QDate day = qMax(booked, officeDay(between(booked, until)));
        step(now, day, m_random.pick(Reasons.split(u'|')).toString());
    }
}

void Register::enterTakenOver(BookingKey key, BookingStatus now, QDate workshopDay)
{
    step(now, isMark(now) ? workshopDay : officeDay(workshopDay.addDays(-7)));
    keep(key);
}

void Register::enterCalledOff(BookingKey key, QDate workshopDay)
{
    const QDate last = qMin(workshopDay, m_today).addDays(-16);
    step(BookingStatus::Booked, officeDay(between(last.addDays(-30), last)));
    const QDate called = qMin(workshopDay.addDays(-4), m_today.addDays(-1));
    step(BookingStatus::Cancelled, officeDay(called), u"Workshop cancelled"_s);
    keep(key);
}

} // namespace turnout::sample
