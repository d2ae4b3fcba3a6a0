// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/typeddate.h"

#include "core/base/civiltime.h"
#include "core/base/datenames.h"
#include "core/base/text.h"
#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

using Typed = std::optional<QDate>;

// How long ago a date without a year may be: what is typed late is about the last weeks, all else lies ahead.
constexpr int DaysBehind = 90;

// The number of the one name that begins with `word`, 1 for the first; at least `letters` of it.
std::optional<int> named(const QString &word, int count, int letters, QString (*name)(int))
{
    if (word.size() < letters)
        return std::nullopt;
    for (int i = 1; i <= count; ++i) {
        if (name(i).startsWith(word, Qt::CaseInsensitive))
            return i;
    }
    return std::nullopt;
}

std::optional<int> weekdayNamed(QString word)
{
    if (word == u"tues" || word == u"weds" || word == u"thur" || word == u"thurs")
        word.truncate(3);
    return named(word, 7, 2, weekdayName);
}

std::optional<int> monthNamed(const QString &word)
{
    return word == u"sept" ? 9 : named(word, 12, 3, monthName);
}

// The first day from `from` on that has that month and day; 29 February waits for a leap year.
Typed firstFrom(QDate from, int month, int day)
{
    for (int year = from.year(); year <= from.year() + 8; ++year) {
        if (const QDate date(year, month, day); date.isValid() && date >= from)
            return date;
    }
    return std::nullopt;
}

Typed dayMonthYear(int day, int month, const QString &year, QDate today)
{
    if (year.isEmpty())
        return firstFrom(today.addDays(-DaysBehind), month, day);
    const QDate date((year.size() == 2 ? 2000 : 0) + year.toInt(), month, day);
    return date.isValid() ? Typed(date) : std::nullopt;
}

Typed word(const QString &text, QDate today)
{
    if (text == u"today" || text == turnout::tr("today", "a typed date"))
        return today;
    if (text == u"tomorrow" || text == turnout::tr("tomorrow", "a typed date"))
        return today.addDays(1);
    if (text == u"yesterday" || text == turnout::tr("yesterday", "a typed date"))
        return today.addDays(-1);
    return std::nullopt;
}

Typed offset(const QString &text, QDate today)
{
    static const QRegularExpression form(u"^([+-]) ?(\\d{1,4}) ?(d|w)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(3) == u"w" ? 7 : 1);
    return today.addDays(match.captured(1) == u"-" ? -count : count);
}

Typed weekday(const QString &text, QDate today)
{
    static const QRegularExpression form(u"^(next )?(\\p{L}+)$"_s);
    const auto match = form.match(text);
    const auto day = match.hasMatch() ? weekdayNamed(match.captured(2)) : std::nullopt;
    if (!day)
        return std::nullopt;
    const int ahead = *day - today.dayOfWeek();
    if (!match.captured(1).isEmpty())
        return today.addDays(7 + ahead);
    return today.addDays(ahead > 0 ? ahead : ahead + 7);
}

Typed numbers(const QString &text, QDate today)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return dayMonthYear(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1), today);
    static const QRegularExpression dayFirst(u"^(\\d{1,2}) ?[-/. ] ?(\\d{1,2})(?: ?[-/. ] ?(\\d{4}|\\d{2}))?$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return dayMonthYear(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today);
    static const QRegularExpression dayAlone(u"^(\\d{1,2})(?:st|nd|rd|th)?$"_s);
    if (const auto match = dayAlone.match(text); match.hasMatch()) {
        const int day = match.captured(1).toInt();
        QDate month(today.year(), today.month(), 1);
        for (int tried = 0; tried < 12; ++tried, month = month.addMonths(1)) {
            if (const QDate date(month.year(), month.month(), day); date.isValid() && date >= today)
                return date;
        }
    }
    return std::nullopt;
}

Typed withMonthName(const QString &text, QDate today)
{
    static const QRegularExpression dayFirst(
        u"^(\\d{1,2})(?:st|nd|rd|th)?[-/. ]?(?: ?of )? ?(\\p{L}+)[-/., ]* ?(\\d{4}|\\d{2})?$"_s);
    static const QRegularExpression monthFirst(
        u"^(\\p{L}+)[-/. ]? ?(\\d{1,2})(?:st|nd|rd|th)?(?:[-/., ]+(\\d{4}|\\d{2}))?$"_s);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        if (const auto month = monthNamed(match.captured(2)))
            return dayMonthYear(match.captured(1).toInt(), *month, match.captured(3), today);
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        if (const auto month = monthNamed(match.captured(1)))
            return dayMonthYear(match.captured(2).toInt(), *month, match.captured(3), today);
    }
    return std::nullopt;
}

// Without the weekday in front of a date: "thu 27/8", "thursday, 27 aug".
QString withoutWeekday(const QString &text)
{
    static const QRegularExpression form(u"^(\\p{L}+)[.,]? (?=.*\\d)"_s);
    const auto match = form.match(text);
    return match.hasMatch() && weekdayNamed(match.captured(1)) ? text.mid(match.capturedLength()) : text;
}

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    QString typed = tidied(text).toLower();
    while (typed.endsWith(u'.') || typed.endsWith(u','))
        typed.chop(1);
    if (!today.isValid())
        return std::nullopt;
    for (const auto reading : {word, offset, weekday}) {
        if (const Typed date = reading(typed, today))
            return isPlausible(*date) ? date : std::nullopt;
    }
    const QString dated = withoutWeekday(typed);
    for (const auto reading : {numbers, withMonthName}) {
        if (const Typed date = reading(dated, today))
            return isPlausible(*date) ? date : std::nullopt;
    }
    return std::nullopt;
}

} // namespace turnout
