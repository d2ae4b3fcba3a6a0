// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/occasion.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QStringList wordsOf(const WorkshopOccasion &workshop)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDate date = workshop.start.date();
    QStringList parts{workshop.place,
                      workshop.type,
                      workshop.number,
                      english.dayName(date.dayOfWeek()),
                      english.monthName(date.month()),
                      QString::number(date.day()),
                      QString::number(date.year())};
    if (workshop.online)
        parts.append(tr("online"));
    return sortKey(parts.join(u' ')).split(u' ', Qt::SkipEmptyParts);
}

// "27/8", "27/08" and "27/8/2026" as far as they are typed.
bool beginsDate(QDate date, QStringView typed)
{
    const QString day = QString::number(date.day()), month = QString::number(date.month());
    const QString year = QString::number(date.year());
    for (const QString &d : {day, day.rightJustified(2, u'0')}) {
        for (const QString &m : {month, month.rightJustified(2, u'0')}) {
            for (const QString &y : {year, year.right(2)}) {
                if (QString(d + u'/' + m + u'/' + y).startsWith(typed))
                    return true;
            }
        }
    }
    return false;
}

bool isSlashedDate(QStringView word)
{
    return word.contains(u'/') &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'/'; });
}

} // namespace

bool atOneTime(const WorkshopOccasion &a, const WorkshopOccasion &b)
{
    const auto start = [](const WorkshopOccasion &w) { return w.allDay ? CivilTime(w.start.date()) : w.start; };
    const auto end = [](const WorkshopOccasion &w) { return w.allDay ? CivilTime(w.end.date().addDays(1)) : w.end; };
    return start(a) < end(b) && start(b) < end(a);
}

bool answersTo(const WorkshopOccasion &workshop, const QString &typed)
{
    const QStringList words = wordsOf(workshop);
    const auto begins = [&](const QString &part) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
    };
    for (const QString &word : tidied(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (isSlashedDate(word)) {
            if (!beginsDate(workshop.start.date(), word))
                return false;
            continue;
        }
        const QStringList parts = sortKey(word).split(u' ', Qt::SkipEmptyParts);
        if (!std::all_of(parts.begin(), parts.end(), begins))
            return false;
    }
    return true;
}

} // namespace turnout
