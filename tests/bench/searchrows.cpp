// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/logbook/bookings.h"
#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "core/logbook/sample/randomness.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/rows.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

constexpr int NamesOfARound = 25;
constexpr qsizetype LongestTyped = 8;
constexpr int Offered = 12; // what a field offers below itself

// Names out of the logbook, as they are typed: each letter is a keystroke.
QStringList keystrokes(const RawDatabase &db, int names)
{
    sample::Randomness random(11);
    const QList<QByteArray> families =
        db.column("SELECT DISTINCT family_name FROM delegate ORDER BY family_name LIMIT 100000");
    QStringList typed;
    for (int i = 0; i < names; ++i) {
        const QString name = sortKey(QString::fromUtf8(random.pick(families)));
        for (qsizetype length = 1; length <= std::min(LongestTyped, name.size()); ++length)
            typed.append(name.first(length));
    }
    return typed;
}

using Search = std::function<void(const Reader &, const QString &)>;

Line measured(Material &material, const QString &work, const QString &goal, int rounds, const Search &search)
{
    const RawDatabase db(material.plainPath());
    const RawStatement range(db, "SELECT id, given_name, family_name FROM delegate WHERE sort_key >= ?1 AND sort_key < "
                                 "?2 ORDER BY sort_key LIMIT 50");
    Times times;
    QString slowest;
    for (const QString &typed : keystrokes(db, rounds * NamesOfARound)) {
        const QByteArray from = typed.toUtf8();
        const QByteArray to = from + "\xef\xbf\xbf";
        const auto keyRange = [&] {
            sqlite3_bind_text(range.handle(), 1, from.constData(), int(from.size()), SQLITE_STATIC);
            sqlite3_bind_text(range.handle(), 2, to.constData(), int(to.size()), SQLITE_STATIC);
            while (range.step())
                sqlite3_column_text(range.handle(), 2);
            range.reset();
        };
        const auto ours = [&] {
            valueOrThrow(material.logbook().read([&](const Reader &reader) {
                search(reader, typed);
                return true;
            }));
        };
        const Times once = inTurn(1, keyRange, ours);
        if (times.program.isEmpty() || once.program.first() > *std::max_element(times.program.begin(), times.program.end()))
            slowest = typed;
        times.floor += once.floor;
        times.program += once.program;
    }
    return {work + u", p99"_s, percentile(times.floor, 99), percentile(times.program, 99), goal,
            u"median %1 ms of %2 keystrokes, slowest “%3”"_s.arg(median(times.program), 0, 'f', 2)
                .arg(times.program.size())
                .arg(slowest)};
}

} // namespace

QList<Line> measureSearch(Material &material, int rounds)
{
    const WorkshopId workshop(RawDatabase(material.plainPath())
                                  .number("SELECT id FROM workshop WHERE starts_at > '2026-11-26' AND status <> "
                                          "'cancelled' ORDER BY starts_at LIMIT 1"));
    return {measured(material, u"filter the list by a word"_s, u"≤ 10 ms"_s, rounds,
                     [](const Reader &reader, const QString &typed) {
                         people::delegateIds(reader, {.filter = delegateFilter(typed)});
                     }),
            measured(material, u"find whom to book"_s, u"≤ 10 ms"_s, rounds,
                     [workshop](const Reader &reader, const QString &typed) {
                         bookings::bookable(reader, workshop, typed, Offered);
                     }),
            measured(material, u"find people by a word"_s, u"≤ 10 ms"_s, rounds,
                     [](const Reader &reader, const QString &typed) { people::search(reader, typed, Offered); })};
}

} // namespace turnout::bench
