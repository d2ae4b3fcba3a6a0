// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civiltime.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr qint64 MinutesPerDay = 1440;

qint64 minuteOfDay(QTime time)
{
    return qint64(time.hour()) * 60 + time.minute();
}
} // namespace

CivilTime::CivilTime(QDate date, QTime time)
    : m_date(date)
    , m_time(time.isValid() ? QTime(time.hour(), time.minute()) : QTime())
{}

CivilTime CivilTime::plusMinutes(qint64 minutes) const
{
    const qint64 sum = minuteOfDay(m_time) + minutes;
    const qint64 days = sum >= 0 ? sum / MinutesPerDay : -((-sum + MinutesPerDay - 1) / MinutesPerDay);
    const int rest = int(sum - days * MinutesPerDay);
    return CivilTime(m_date.addDays(days), QTime(rest / 60, rest % 60));
}

qint64 CivilTime::minutesTo(const CivilTime &later) const
{
    return m_date.daysTo(later.m_date) * MinutesPerDay + minuteOfDay(later.m_time) - minuteOfDay(m_time);
}

QString CivilTime::toIso() const
{
    return isValid() ? isoDate(m_date) + m_time.toString(u"'T'HH:mm") : QString();
}

std::optional<CivilTime> CivilTime::fromIso(QStringView text)
{
    text = text.trimmed();
    if (text.size() == 10) {
        const auto date = dateFromIso(text);
        return date ? std::optional(CivilTime(*date)) : std::nullopt;
    }
    if (text.size() < 16 || (text[10] != u'T' && text[10] != u' '))
        return std::nullopt;
    const auto date = dateFromIso(text.first(10));
    const QStringView clock = text.sliced(11);
    const QTime time = QTime::fromString(clock.toString(), clock.size() == 5 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (!date || !time.isValid())
        return std::nullopt;
    return CivilTime(*date, time);
}

std::strong_ordering CivilTime::operator<=>(const CivilTime &other) const
{
    const auto days = m_date.toJulianDay() <=> other.m_date.toJulianDay(); // an invalid one stands before all
    return days != 0 ? days : minuteOfDay(m_time) <=> minuteOfDay(other.m_time);
}

bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 2999;
}

QString isoDate(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

std::optional<QDate> dateFromIso(QStringView text)
{
    const QDate date = QDate::fromString(text.toString(), u"yyyy-MM-dd"_s);
    return isPlausible(date) ? std::optional(date) : std::nullopt;
}

} // namespace turnout
