// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/cells.h"

#include "core/base/text.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnout::cells {

namespace {

constexpr int FirstYearOfTwoDigits = 1970;

int fullYear(int year)
{
    if (year >= 100)
        return year;
    return 1900 + year >= FirstYearOfTwoDigits ? 1900 + year : 2000 + year;
}

int monthNamed(const QString &word)
{
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    const qsizetype month = months.indexOf(word.left(3).toLower());
    const bool whole = month >= 0 && (word.size() == 3 || word.compare(u"sept"_s, Qt::CaseInsensitive) == 0 ||
                                      QLocale::c().monthName(int(month) + 1).compare(word, Qt::CaseInsensitive) == 0);
    return whole ? int(month) + 1 : 0;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return isPlausible(date) ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<QDate> date(const QString &text)
{
    const QString tidy = tidied(text);
    if (tidy.size() == 10 && tidy[4] == u'-')
        return dateFromIso(tidy); // the common case, and quick
    static const QRegularExpression numbers(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})$"_s);
    if (const auto match = numbers.match(tidy); match.hasMatch())
        return valid(fullYear(match.capturedView(3).toInt()), match.capturedView(2).toInt(),
                     match.capturedView(1).toInt());
    static const QRegularExpression words(
        u"^(?:[A-Za-z]+,? )?(\\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ ,.-]+(\\d{4}|\\d{2})$"_s);
    if (const auto match = words.match(tidy); match.hasMatch())
        return valid(fullYear(match.capturedView(3).toInt()), monthNamed(match.captured(2)),
                     match.capturedView(1).toInt());
    return std::nullopt;
}

bool isMonthFirst(const QString &text)
{
    static const QRegularExpression numbers(u"^(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{2,4}\\b"_s);
    const auto match = numbers.match(tidied(text));
    return match.hasMatch() && match.capturedView(1).toInt() <= 12 && match.capturedView(2).toInt() > 12;
}

std::optional<QTime> time(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.](\\d{2}))?(?:[:.]\\d{2})? ?([ap]\\.?m\\.?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(tidied(text));
    const QString half = match.captured(3).toLower();
    if (!match.hasMatch() || (match.captured(2).isEmpty() && half.isEmpty()))
        return std::nullopt;
    int hour = match.capturedView(1).toInt();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    const QTime time(hour, match.capturedView(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<When> when(const QString &text)
{
    const QString tidy = tidied(text);
    if (const auto whole = date(tidy))
        return When{*whole, std::nullopt};
    // The time is the last word, or the last two ("9:30 am"); an ISO time stands behind a T.
    for (qsizetype at = tidy.size() - 1; at > 0; --at) {
        if (tidy[at] != u' ' && tidy[at] != u'T')
            continue;
        const auto clock = time(tidy.mid(at + 1));
        QString before = tidy.left(at);
        if (before.endsWith(u','))
            before.chop(1);
        if (const auto day = date(before); day && clock)
            return When{*day, clock};
    }
    return std::nullopt;
}

std::optional<bool> yesOrNo(const QString &text)
{
    const QString word = tidied(text).toLower();
    if (word == u"yes" || word == u"y" || word == u"true" || word == u"1" || word == u"x")
        return true;
    if (word == u"no" || word == u"n" || word == u"false" || word == u"0")
        return false;
    return std::nullopt;
}

std::optional<int> count(const QString &text)
{
    QString number = tidied(text);
    if (number.endsWith(".0"_L1))
        number.chop(2);
    bool ok = false;
    const int value = number.toInt(&ok);
    return ok && value >= 0 && value <= LargestCount ? std::optional(value) : std::nullopt;
}

} // namespace turnout::cells
