// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timefield.h"

#include "core/domain/typedtime.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Quarter = 15; // minutes
constexpr int Day = 24 * 60;

QString clockText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}
} // namespace

TimeField::TimeField(QWidget *parent)
    : TypedField(parent)
{
    setPlaceholderText(tr("9:30"));
}

void TimeField::setTime(QTime time)
{
    m_time = time;
    showValue();
}

bool TimeField::reads(const QString &text) const
{
    return typedTime(text).has_value();
}

QString TimeField::meaning(const QString &text) const
{
    return clockText(typedTime(text).value());
}

QString TimeField::shown() const
{
    return clockText(m_time);
}

QString TimeField::complaint() const
{
    return text().trimmed().isEmpty() ? tr("A time is needed here, such as 9:30, 930 or 2pm.")
                                      : tr("That is no time. Type it as 9:30, 930, 14 or 2pm.");
}

void TimeField::take(const QString &text)
{
    change(typedTime(text).value_or(QTime()));
}

void TimeField::step(int by)
{
    const int now = m_time.isValid() ? m_time.hour() * 60 + m_time.minute() : 9 * 60;
    // From 09:40 up is 09:45 and down is 09:30.
    const int quarters = by > 0 ? now / Quarter + 1 : (now + Quarter - 1) / Quarter - 1;
    const int next = quarters * Quarter;
    if (next < 0 || next >= Day)
        return;
    change(QTime(next / 60, next % 60));
    if (problem().isEmpty())
        showValue();
}

void TimeField::change(QTime time)
{
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT timeChanged(time);
}

} // namespace turnout
