// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/occasion.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// As people write the day, in full and so in short: a beginning is enough.
QStringList dateWords(QDate date)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return {english.dayName(date.dayOfWeek()).toCaseFolded(), english.monthName(date.month()).toCaseFolded(),
            QString::number(date.day()), QString::number(date.year())};
}

bool anyBegins(const QStringList &words, const QString &part)
{
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(part); });
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

OccasionSearch::OccasionSearch(const QString &typed)
{
    for (const QString &word : tidied(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (isSlashedDate(word))
            m_dates.append(word);
        else
            m_parts += sortKey(word).split(u' ', Qt::SkipEmptyParts);
    }
}

bool OccasionSearch::finds(const WorkshopOccasion &workshop)
{
    const QDate date = workshop.start.date();
    return std::all_of(m_dates.begin(), m_dates.end(), [&](const QString &typed) { return beginsDate(date, typed); }) &&
           std::all_of(m_parts.begin(), m_parts.end(), [&](const QString &part) { return begins(part, workshop); });
}

bool OccasionSearch::begins(const QString &part, const WorkshopOccasion &workshop)
{
    return anyBegins(wordsOf(workshop.place), part) || anyBegins(wordsOf(workshop.type), part) ||
           (workshop.online && anyBegins(wordsOf(tr("online")), part)) ||
           anyBegins(dateWords(workshop.start.date()), part) ||
           anyBegins(sortKey(workshop.number).split(u' ', Qt::SkipEmptyParts), part);
}

const QStringList &OccasionSearch::wordsOf(const QString &name)
{
    auto it = m_words.find(name);
    if (it == m_words.end())
        it = m_words.insert(name, sortKey(name).split(u' ', Qt::SkipEmptyParts));
    return *it;
}

} // namespace turnout
