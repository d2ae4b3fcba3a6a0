// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/rows.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

constexpr int BookingsOfARound = 100;

// The bookings of the sample alone, plain, in the same kind of journal: what one durable insert takes.
void makeBookings(const RawDatabase &db, const QString &from)
{
    db.execute("PRAGMA journal_mode = WAL");
    db.execute("PRAGMA synchronous = FULL");
    db.execute("ATTACH '" + from.toUtf8() + "' AS sample");
    db.execute("CREATE TABLE booking (workshop INTEGER NOT NULL, delegate INTEGER NOT NULL, status TEXT NOT NULL, step "
               "INTEGER NOT NULL, PRIMARY KEY (workshop, delegate)) STRICT, WITHOUT ROWID");
    db.execute("INSERT INTO booking SELECT workshop, delegate, status, step FROM sample.booking");
    db.execute("DETACH sample");
}

} // namespace

QList<Line> measureBooking(Material &material, int rounds)
{
    const RawDatabase plain(material.inFolder(u"bookings.db"_s));
    makeBookings(plain, material.plainPath());
    const RawDatabase sample(material.plainPath());
    const WorkshopId workshop(sample.number("SELECT id FROM workshop WHERE starts_at > '2026-11-26' AND status IN "
                                            "('planned', 'confirmed') ORDER BY starts_at LIMIT 1"));
    const QList<QByteArray> people =
        sample.column("SELECT id FROM delegate WHERE id NOT IN (SELECT delegate FROM booking WHERE workshop = " +
                      QByteArray::number(workshop.value()) + ") ORDER BY id % 1009, id LIMIT " +
                      QByteArray::number(rounds * BookingsOfARound));
    const RawStatement insert(plain, "INSERT INTO booking VALUES (?, ?, 'booked', 1)");
    Times times;
    for (const QByteArray &person : people) {
        const DelegateId delegate(person.toLongLong());
        const auto add = [&] {
            sqlite3_bind_int64(insert.handle(), 1, workshop.value());
            sqlite3_bind_int64(insert.handle(), 2, delegate.value());
            insert.step();
            insert.reset();
        };
        const auto book = [&] {
            valueOrThrow(material.logbook().perform(u"Book"_s, [&](Edit &edit) {
                bookings::book(edit, {workshop, delegate}, bookings::WhenFull::OverBook);
            }));
        };
        const Times once = inTurn(1, add, book);
        times.floor += once.floor;
        times.program += once.program;
    }
    return {{u"book one person, durably"_s, median(times.floor), median(times.program), u"≤ 2 ×"_s,
             u"p99 %1 ms; floor: one insert, plain, WAL"_s.arg(percentile(times.program, 99), 0, 'f', 2)}};
}

} // namespace turnout::bench
