// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delegatefilter.h"

#include "core/base/text.h"
#include "core/base/tr.h"

namespace turnout {

namespace {

// The statuses that a value names: the one with that very word, else those whose words begin with it.
QList<BookingStatus> statusesNamed(const QString &value)
{
    if (const auto exact = fromWord<BookingStatus>(value))
        return {*exact};
    const QString wanted = value.simplified().replace(u'-', u' ').replace(u'_', u' ').toLower();
    QList<BookingStatus> found;
    for (const auto &entry : words<BookingStatus>) {
        if (QString(entry.text).startsWith(wanted))
            found.append(entry.value);
    }
    return found;
}

void readStatuses(const QStringList &values, DelegateFilter &filter)
{
    for (const QString &value : values) {
        const QList<BookingStatus> named = statusesNamed(value);
        if (named.isEmpty())
            filter.problems.append(tr("“%1” is no status of a booking: they are invited, waiting, booked, cancelled, "
                                      "attended, part-attended and did-not-attend.")
                                       .arg(value));
        filter.statuses.append(named);
    }
}

void readTerm(const QString &name, const QStringList &values, DelegateFilter &filter)
{
    const QString field = name.toLower();
    if (field == u"region" || field == u"area")
        filter.regions.append(values);
    else if (field == u"sector")
        filter.sectors.append(values);
    else if (field == u"org" || field == u"organisation")
        filter.organisations.append(values);
    else if (field == u"status")
        readStatuses(values, filter);
    else
        filter.problems.append(
            tr("“%1:” is nothing to filter people by: use region:, sector:, org: or status:.").arg(name));
}

// Without its quotes; what is not closed runs to the end.
QString unquoted(QString text)
{
    return tidied(text.remove(u'"'));
}

QStringList valuesOf(const QString &text)
{
    QStringList values;
    for (const QString &part : text.split(u'|')) {
        if (const QString value = unquoted(part); !matchKey(value).isEmpty())
            values.append(value);
    }
    return values;
}

// Where the colon of a term stands in a part: after a name of letters alone; so "12:30" is a word.
int nameLengthOf(QStringView part)
{
    const qsizetype colon = part.indexOf(u':');
    const QStringView name = part.first(std::max<qsizetype>(colon, 0));
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return isName ? int(colon) + 1 : 0;
}

} // namespace

QList<FilterPart> filterParts(const QString &typed)
{
    QList<FilterPart> parts;
    int at = 0;
    while (at < typed.size()) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        const int start = at;
        for (bool quoted = false; at < typed.size() && (quoted || !typed[at].isSpace()); ++at)
            quoted = quoted != (typed[at] == u'"');
        const int length = at - start;
        parts.append({start, length, nameLengthOf(QStringView(typed).mid(start, length))});
    }
    return parts;
}

DelegateFilter delegateFilter(const QString &typed)
{
    DelegateFilter filter;
    for (const FilterPart &part : filterParts(typed)) {
        const QString text = typed.mid(part.start, part.length);
        if (part.nameLength > 0)
            readTerm(text.first(part.nameLength - 1), valuesOf(text.mid(part.nameLength)), filter);
        else if (const QString word = unquoted(text); !matchKey(word).isEmpty())
            filter.words.append(word);
    }
    return filter;
}

} // namespace turnout
