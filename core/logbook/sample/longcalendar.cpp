// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/longcalendar.h"

#include "core/domain/bankholidays.h"
#include "core/domain/workingdays.h"
#include "core/domain/workshop.h"
#include "core/logbook/sample/days.h"

namespace turnout::sample {

namespace {

constexpr int YearsBack = 30;
constexpr int MonthsAhead = 4;
constexpr int WorkshopsForAnother = 17'000; // that a region can have on one day

// How many of a hundred are in each region, in their order.
const QList<int> &shares()
{
    static const QList<int> shares{6, 12, 10, 9, 11, 8, 14, 10, 8, 5, 4, 3};
    return shares;
}

} // namespace

LongCalendar::LongCalendar(int workshops, QDate today, quint64 seed)
    : m_workshops(workshops)
    , m_greatest(2 + workshops / WorkshopsForAnother)
    , m_random(seed)
    , m_days(teachingDays(today.addYears(-YearsBack).addDays(1), today.addMonths(MonthsAhead),
                          UkNation::EnglandAndWales))
{}

LongCalendar::Entry LongCalendar::next()
{
    // The first weighs 1.3 days where the last weighs 0.7.
    const qint64 along = qint64(m_given++) * 1'000'000 / m_workshops;
    const qint64 place = along * (1'300'000 - 3 * along / 10) / 1'000'000 * m_days.size() / 1'000'000;
    turnTo(m_days[qMin(place, qint64(m_days.size() - 1))]);

    Entry entry;
    entry.region = regionWithRoom();
    entry.day = m_day;
    entry.turn = m_turns[int(entry.region) - 1]++;
    entry.number = workshopNumber(m_day.year(), m_numbered++);
    return entry;
}

void LongCalendar::turnTo(QDate day)
{
    if (day == m_day)
        return;
    if (!m_day.isValid() || day.year() != m_day.year())
        m_numbered = 0;
    m_day = day;
    m_turns = QList<int>(shares().size(), 0);
    m_open.clear();
    for (const UkRegion region : allUkRegions()) {
        if (isWorkingDay(day, nationOf(region)))
            m_open.append(region);
    }
}

UkRegion LongCalendar::regionWithRoom()
{
    QList<int> weights;
    for (const UkRegion region : std::as_const(m_open))
        weights.append(m_turns[int(region) - 1] < m_greatest ? shares()[int(region) - 1] : 0);
    if (std::all_of(weights.begin(), weights.end(), [](int weight) { return weight == 0; }))
        return m_open.first(); // more than a day can hold: only where the sizes were changed
    return m_open[m_random.weighted(weights)];
}

} // namespace turnout::sample
