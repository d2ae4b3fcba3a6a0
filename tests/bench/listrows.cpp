// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/peoplelist.h"
#include "core/logbook/sample/randomness.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/rows.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

constexpr int PageRows = 50;
constexpr int PagesOfARound = 100;

// Where a page begins, for the engine and for us.
struct Place {
    QByteArray sortKey;
    qint64 id;
    qsizetype row;
};

QList<Place> placesIn(const RawDatabase &db, const QList<DelegateId> &ids)
{
    sample::Randomness random(7);
    QList<Place> places;
    for (int i = 0; i < PagesOfARound; ++i) {
        const qsizetype row = random.below(int(std::max(qsizetype(1), ids.size() - PageRows)));
        const qint64 id = ids[row].value();
        places.append({db.text("SELECT sort_key FROM delegate WHERE id = " + QByteArray::number(id)), id, row});
    }
    return places;
}

Line measurePages(Material &material, const RawDatabase &db, const QList<DelegateId> &ids, int rounds)
{
    const RawStatement range(db, "SELECT id, given_name, family_name, email, phone, role FROM delegate "
                                 "WHERE (sort_key, id) >= (?1, ?2) ORDER BY sort_key, id LIMIT 50");
    Times times;
    for (int round = 0; round < rounds; ++round) {
        for (const Place &place : placesIn(db, ids)) {
            const auto keyRange = [&] {
                sqlite3_bind_text(range.handle(), 1, place.sortKey.constData(), int(place.sortKey.size()), SQLITE_STATIC);
                sqlite3_bind_int64(range.handle(), 2, place.id);
                while (range.step())
                    sqlite3_column_text(range.handle(), 2);
                range.reset();
            };
            const auto page = [&] {
                valueOrThrow(material.logbook().read([&](const Reader &reader) {
                    return people::delegateRows(reader, ids.mid(place.row, PageRows));
                }));
            };
            const Times once = inTurn(1, keyRange, page);
            times.floor += once.floor;
            times.program += once.program;
        }
    }
    return {u"page of 50 in that list"_s, median(times.floor), median(times.program), u"≤ 1 ms"_s,
            u"p99 %1 ms, with employer, next booking and attendance; floor: key range of names"_s.arg(
                percentile(times.program, 99), 0, 'f', 2)};
}

} // namespace

QList<Line> measureList(Material &material, int rounds)
{
    const RawDatabase db(material.plainPath());
    const RawStatement select(db, "SELECT id FROM delegate ORDER BY sort_key, id");
    QList<DelegateId> ids;
    const Times times = inTurn(
        rounds + 1,
        [&] {
            std::vector<qint64> all;
            while (select.step())
                all.push_back(sqlite3_column_int64(select.handle(), 0));
            select.reset();
        },
        [&] {
            ids = valueOrThrow(
                material.logbook().read([](const Reader &reader) { return people::delegateIds(reader, {}); }));
        });
    const Line all{u"sorted ids of the delegate list"_s, median(times.floor), median(times.program), {},
                   u"%1 people; floor: id vector, plain"_s.arg(ids.size())};
    return {all, measurePages(material, db, ids, rounds)};
}

} // namespace turnout::bench
