// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/rows.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

const QList<QByteArray> Tables = {"workshop", "delegate", "booking"};

// The three tables as the sample has them. What they name outside of themselves is left out, so that they stand alone.
struct Rows {
    explicit Rows(const RawDatabase &from)
        : workshops(from, "SELECT id, number, type, starts_at, ends_at, all_day, NULL, NULL, online, region, status, "
                          "cancelled_by, cancel_reason, places, head_count, NULL, notes FROM workshop ORDER BY id")
        , delegates(from, "SELECT id, reference, given_name, family_name, name_key, sort_key, email, email_key, phone, "
                          "NULL, role, sector, region FROM delegate ORDER BY id")
        , bookings(from, "SELECT workshop, delegate, status, step FROM booking ORDER BY workshop, delegate")
    {
        for (qsizetype i = 0; i < workshops.count(); ++i)
            workshopAt.insert(workshops.integer(i, 0), i);
        for (qsizetype i = 0; i < delegates.count(); ++i)
            delegateAt.insert(delegates.integer(i, 0), i);
    }

    RawRows workshops;
    RawRows delegates;
    RawRows bookings;
    QHash<qint64, qsizetype> workshopAt; // by the id in the sample
    QHash<qint64, qsizetype> delegateAt;
};

void loadTable(const RawDatabase &db, const QByteArray &table, const RawRows &rows)
{
    const qint64 columns = db.number("SELECT count(*) FROM pragma_table_info('" + table + "')");
    QByteArray sql = "INSERT INTO " + table + " VALUES (?";
    for (qint64 i = 1; i < columns; ++i)
        sql += ",?";
    const RawStatement insert(db, sql + ')');
    for (qsizetype i = 0; i < rows.count(); ++i) {
        rows.bind(insert, i);
        insert.step();
        insert.reset();
    }
}

// The tables and their indexes as they are, but plain, without history or search, and no rule looked at but those of
// the tables.
void loadFloor(const RawDatabase &like, const QString &path, const Rows &rows)
{
    const RawDatabase db(path);
    db.execute("PRAGMA journal_mode = OFF");
    db.execute("PRAGMA cache_size = -262144"); // as the program has it, so that what is sorted fits
    db.execute("BEGIN");
    for (const QByteArray &table : Tables)
        db.execute(like.text("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = '" + table + '\''));
    loadTable(db, "workshop", rows.workshops);
    loadTable(db, "delegate", rows.delegates);
    loadTable(db, "booking", rows.bookings);
    for (const QByteArray &table : Tables) {
        const auto indexes = like.column("SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND "
                                         "tbl_name = '" + table + '\'');
        for (const QByteArray &index : indexes)
            db.execute(index);
    }
    db.execute("COMMIT");
}

WorkshopId addWorkshop(Edit &edit, const RawRows &rows, qsizetype i)
{
    Workshop workshop;
    workshop.number = rows.text(i, 1);
    workshop.type = WorkshopTypeId(rows.integer(i, 2));
    workshop.start = CivilTime::fromIso(rows.text(i, 3)).value();
    workshop.end = CivilTime::fromIso(rows.text(i, 4)).value();
    workshop.allDay = rows.integer(i, 5) == 1;
    workshop.online = rows.integer(i, 8) == 1;
    workshop.region = RegionId(rows.integer(i, 9));
    workshop.status = fromWord<WorkshopStatus>(rows.text(i, 10)).value();
    if (!rows.isNull(i, 11))
        workshop.cancelledBy = fromWord<CancelledBy>(rows.text(i, 11));
    workshop.cancelReason = rows.text(i, 12);
    workshop.places = int(rows.integer(i, 13));
    if (!rows.isNull(i, 14))
        workshop.headCount = int(rows.integer(i, 14));
    workshop.notes = rows.text(i, 16);
    return workshops::create(edit, workshop, {});
}

DelegateId addDelegate(Edit &edit, const RawRows &rows, qsizetype i)
{
    Delegate delegate;
    delegate.reference = rows.text(i, 1);
    delegate.name = {rows.text(i, 2), rows.text(i, 3)};
    delegate.email = rows.text(i, 6);
    delegate.phone = rows.text(i, 8);
    delegate.role = rows.text(i, 10);
    delegate.sector = SectorId(rows.integer(i, 11));
    delegate.region = RegionId(rows.integer(i, 12));
    return people::addDelegate(edit, delegate);
}

void load(Edit &edit, const Rows &rows)
{
    QList<WorkshopId> workshops;
    for (qsizetype i = 0; i < rows.workshops.count(); ++i)
        workshops.append(addWorkshop(edit, rows.workshops, i));
    QList<DelegateId> delegates;
    for (qsizetype i = 0; i < rows.delegates.count(); ++i)
        delegates.append(addDelegate(edit, rows.delegates, i));
    const QString at = utcStamp(edit.clock());
    for (qsizetype i = 0; i < rows.bookings.count(); ++i) {
        const BookingKey key{workshops[rows.workshopAt.value(rows.bookings.integer(i, 0))],
                             delegates[rows.delegateAt.value(rows.bookings.integer(i, 1))]};
        edit.stores().bookings.add(key, fromWord<BookingStatus>(rows.bookings.text(i, 2)).value(),
                                   {edit.ids().nextStep(), at, edit.actor(), {}});
    }
}

void removeFile(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

QList<Line> measureLoad(Material &material, int rounds)
{
    const RawDatabase like(material.plainPath());
    const Rows rows(like);
    const QString floor = material.inFolder(u"load-floor.db"_s);
    const QString ours = material.inFolder(u"load.turnout"_s);
    const Times times = inTurn(
        rounds,
        [&] {
            removeFile(floor);
            loadFloor(like, floor, rows);
        },
        [&] {
            removeFile(ours);
            valueOrThrow(Logbook::createFilled(ours, Material::passphrase(), material.surrounding(),
                                               [&](Edit &edit) { load(edit, rows); }));
        });
    removeFile(floor);
    removeFile(ours);
    return {{u"load three tables"_s, median(times.floor), median(times.program), u"≤ 1.3 ×"_s,
             u"encrypted, with steps and search; floor: C loop, plain, then indexes"_s}};
}

} // namespace turnout::bench
