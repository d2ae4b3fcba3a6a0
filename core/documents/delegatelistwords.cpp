// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delegatelistwords.h"

#include "core/base/tr.h"
#include "core/documents/dates.h"
#include "core/documents/pagefonts.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr qsizetype MostCancelledParts = 4;

struct GroupCounts {
    explicit GroupCounts(const DelegateList &list)
    {
        for (const DelegateListEntry &entry : list.entries)
            ++counts.at(size_t(entry.group));
    }
    int of(DelegateListGroup group) const { return counts.at(size_t(group)); }
    bool isMarked() const
    {
        return of(DelegateListGroup::Attended) + of(DelegateListGroup::PartAttended) +
                   of(DelegateListGroup::DidNotAttend) >
               0;
    }

    std::array<int, 7> counts = {};
};

// English without a .qm file has no plurals of tr(): both texts are given, and `n` chooses.
QString plural(int n, const char *one, const char *many)
{
    return tr(n == 1 ? one : many);
}

QString counted(int n, const char *text)
{
    return n > 0 ? tr(text).arg(n) : QString();
}

QString withoutEmpty(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

// "a", "a and b", "a, b and c".
QString enumeration(QStringList parts)
{
    parts.removeAll(QString());
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return tr("%1 and %2").arg(parts.join(u", "_s), last);
}

QString nobody(int places)
{
    if (places <= 0)
        return tr("Nobody is booked yet");
    if (places == 1)
        return tr("Nobody is booked yet; the only place is free");
    return tr("Nobody is booked yet; all %1 places are free").arg(places);
}

QString placesTaken(int booked, int invited, int places)
{
    const int held = booked + invited;
    if (held == 0)
        return nobody(places);
    QString who = enumeration({counted(booked, QT_TRANSLATE_NOOP("turnout", "%1 booked")),
                               counted(invited, QT_TRANSLATE_NOOP("turnout", "%1 invited"))});
    const QString all = QString::number(places);
    if (places <= 0)
        return who;
    if (held < places)
        return plural(held, QT_TRANSLATE_NOOP("turnout", "%1 takes %2 of the %3 places"),
                      QT_TRANSLATE_NOOP("turnout", "%1 take %2 of the %3 places"))
            .arg(who, QString::number(held), all);
    if (held == places)
        return places == 1 ? tr("%1 fills the only place").arg(who) : tr("%1 fill the %2 places").arg(who, all);
    const QString over = QString::number(held - places);
    return places == 1 ? tr("%1 for the only place, %2 too many").arg(who, over)
                       : tr("%1 for %2 places, %3 too many").arg(who, all, over);
}

QString attendance(const GroupCounts &counts)
{
    using enum DelegateListGroup;
    return enumeration({counted(counts.of(Attended), QT_TRANSLATE_NOOP("turnout", "%1 attended")),
                        counted(counts.of(PartAttended), QT_TRANSLATE_NOOP("turnout", "%1 part attended")),
                        counted(counts.of(DidNotAttend), QT_TRANSLATE_NOOP("turnout", "%1 did not attend"))});
}
} // namespace

QString groupTitle(DelegateListGroup group)
{
    switch (group) {
    case DelegateListGroup::Booked:
        return tr("Booked");
    case DelegateListGroup::Invited:
        return tr("Invited, no answer yet");
    case DelegateListGroup::Waiting:
        return tr("Waiting, in order");
    case DelegateListGroup::Attended:
        return tr("Attended");
    case DelegateListGroup::PartAttended:
        return tr("Part attended");
    case DelegateListGroup::DidNotAttend:
        return tr("Did not attend");
    case DelegateListGroup::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

QString summaryLine(const DelegateList &list)
{
    using enum DelegateListGroup;
    if (list.entries.isEmpty())
        return nobody(list.places);
    const GroupCounts counts(list);
    const QString main =
        counts.isMarked() ? attendance(counts) : placesTaken(counts.of(Booked), counts.of(Invited), list.places);
    QStringList rest;
    if (counts.isMarked()) {
        rest << counted(counts.of(Booked), QT_TRANSLATE_NOOP("turnout", "%1 booked, not marked"))
             << counted(counts.of(Invited), QT_TRANSLATE_NOOP("turnout", "%1 invited"));
    }
    rest << counted(counts.of(Waiting), QT_TRANSLATE_NOOP("turnout", "%1 waiting"))
         << counted(counts.of(Cancelled), QT_TRANSLATE_NOOP("turnout", "%1 cancelled"));
    return withoutEmpty({main, withoutEmpty(rest, u", "_s)}, u"; "_s);
}

QStringList sectorCounts(const DelegateList &list)
{
    const bool marked = GroupCounts(list).isMarked();
    QHash<QString, int> people;
    for (const DelegateListEntry &entry : list.entries) {
        const bool came = entry.group == DelegateListGroup::Attended || entry.group == DelegateListGroup::PartAttended;
        if (marked ? came : entry.group == DelegateListGroup::Booked)
            ++people[entry.sector];
    }
    const int without = people.take(QString());
    QStringList names = people.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        const int more = people.value(a) - people.value(b);
        return more != 0 ? more > 0 : a < b;
    });
    if (names.isEmpty())
        return {};
    for (QString &name : names)
        name = isolated(name) + u'\u00a0' + QString::number(people.value(name)); // the space that never breaks
    if (without > 0)
        names << tr("no sector").replace(u' ', u'\u00a0') + u'\u00a0' + QString::number(without);
    return names;
}

QString cancelledNote(const DelegateList &list)
{
    struct Part {
        QString words;
        int people;
    };
    QList<Part> parts;
    for (const DelegateListEntry &entry : list.entries) {
        if (entry.group != DelegateListGroup::Cancelled)
            continue;
        const QString day = dayAndMonth(entry.changedOn, list.start.date().year());
        const QString words = withoutEmpty({day.isEmpty() ? day : tr("on %1").arg(day), isolated(entry.note)}, u", "_s);
        const auto same =
            std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.words == words; });
        if (same != parts.end())
            ++same->people;
        else if (parts.size() == MostCancelledParts)
            return QString::number(GroupCounts(list).of(DelegateListGroup::Cancelled));
        else
            parts << Part{words, 1};
    }
    QStringList texts;
    for (const Part &part : std::as_const(parts))
        texts << withoutEmpty({QString::number(part.people), part.words}, u", "_s);
    return texts.join(u"; "_s);
}

} // namespace turnout
