// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <compare>
#include <optional>

namespace turnout {

// A time as the clock on the wall in Europe/London shows it, to the minute, with no zone arithmetic.
// Stored and sorted as ISO text, "2026-08-19T09:30".
class CivilTime {
public:
    CivilTime() = default; // not valid
    explicit CivilTime(QDate date, QTime time = QTime(0, 0));

    bool isValid() const { return m_date.isValid() && m_time.isValid(); }
    QDate date() const { return m_date; }
    QTime time() const { return m_time; }

    CivilTime plusMinutes(qint64 minutes) const;
    CivilTime plusDays(qint64 days) const { return CivilTime(m_date.addDays(days), m_time); }
    // Minutes on the wall clock from this to `later`; negative when `later` is earlier.
    qint64 minutesTo(const CivilTime &later) const;

    QString toIso() const;
    // "2026-08-19T09:30" and "2026-08-19 09:30", seconds allowed and dropped; a bare date is midnight.
    static std::optional<CivilTime> fromIso(QStringView text);

    std::strong_ordering operator<=>(const CivilTime &other) const;
    bool operator==(const CivilTime &) const = default;

private:
    QDate m_date;
    QTime m_time;
};

// ISO text of a date, "2026-08-19"; empty for an invalid one.
QString isoDate(QDate date);
// Whether a workshop may be on that day: 1900 to 2999. Years beyond are slips of the key, and their text would not
// sort.
bool isPlausible(QDate date);
// Nothing for what is no such text, or not plausible.
std::optional<QDate> dateFromIso(QStringView text);

} // namespace turnout
