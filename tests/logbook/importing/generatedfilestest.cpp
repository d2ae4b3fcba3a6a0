// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/figures.h"
#include "tests/logbook/importing/importfixture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <sqlite3.h>

// A large made-up service: its files import whole, with the figures that plain SQL counts over the same files.

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// The CSV files as tables of text in a database of their own, asked in plain SQL.
class PlainTables {
public:
    PlainTables() { REQUIRE(sqlite3_open(":memory:", &m_db) == SQLITE_OK); }
    ~PlainTables() { sqlite3_close(m_db); }
    PlainTables(const PlainTables &) = delete;
    PlainTables &operator=(const PlainTables &) = delete;

    void load(const QString &table, const QString &path)
    {
        const auto reader = CsvReader::open(path).value();
        const qsizetype columns = reader->header().size();
        run("CREATE TABLE " + table.toUtf8() + " (" + reader->header().join(u", "_s).toUtf8() + ")");
        run("BEGIN");
        sqlite3_stmt *insert = nullptr;
        const QByteArray sql =
            "INSERT INTO " + table.toUtf8() + " VALUES (?" + QByteArray(", ?").repeated(int(columns) - 1) + ")";
        REQUIRE(sqlite3_prepare_v2(m_db, sql, -1, &insert, nullptr) == SQLITE_OK);
        for (TableRow row; reader->next(row);) {
            for (qsizetype i = 0; i < columns; ++i) {
                const QByteArray cell = row.cells.value(i).toUtf8();
                sqlite3_bind_text(insert, int(i) + 1, cell, int(cell.size()), SQLITE_TRANSIENT);
            }
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    }

    void run(const QByteArray &sql) { REQUIRE(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK); }

    // Two columns as a table of numbers by name.
    QMap<QString, int> numbers(const QByteArray &sql)
    {
        QMap<QString, int> result;
        sqlite3_stmt *query = nullptr;
        REQUIRE(sqlite3_prepare_v2(m_db, sql, -1, &query, nullptr) == SQLITE_OK);
        while (sqlite3_step(query) == SQLITE_ROW)
            result.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(query, 0))),
                          sqlite3_column_int(query, 1));
        sqlite3_finalize(query);
        return result;
    }

private:
    sqlite3 *m_db = nullptr;
};

bool generate(const QString &size, const QString &folder)
{
    const QString generator = QStringLiteral(TURNOUT_GENERATOR);
    if (generator.isEmpty()) {
        WARN("skipped: the maker of large files is not on this machine");
        return false;
    }
    return QProcess::execute(generator, {size, folder}) == 0;
}

template <class Count>
QMap<QString, int> column(const Counts<Count> &counts, int Count::*number)
{
    QMap<QString, int> result;
    for (const Count &row : counts.groups)
        result.insert(row.group, row.*number);
    return result;
}

} // namespace

TEST_CASE("the generator's files import whole, with the figures of plain SQL", "[import][generated]")
{
    const QTemporaryDir folder;
    if (!generate(u"M"_s, folder.path()))
        return;
    ImportFixture book;
    PlainTables plain;
    const QList<std::pair<ImportKind, QString>> files = {{ImportKind::Venues, u"venue"_s},
                                                         {ImportKind::Workshops, u"workshop"_s},
                                                         {ImportKind::Delegates, u"delegate"_s},
                                                         {ImportKind::Bookings, u"booking"_s},
                                                         {ImportKind::Feedback, u"feedback"_s}};
    for (const auto &[kind, name] : files) {
        const QString path = folder.filePath(name + u".csv"_s);
        plain.load(name, path);
        const auto reader = CsvReader::open(path).value();
        const auto summary = book.import(kind, *reader);
        CAPTURE(name);
        CHECK(summary.skipped.isEmpty());
        CHECK(summary.taken == summary.rows);
    }

    const ReportQuery byRegion{.by = Grouping::Region};
    const auto reach = book.read([&](const Reader &r) { return figures::reach(r, byRegion); });
    const QByteArray attended = " FROM booking b JOIN workshop w ON w.id = b.workshop JOIN venue v ON v.id = w.venue "
                                "WHERE b.status = 'attended' ";
    CHECK(column(reach, &ReachCount::people) ==
          plain.numbers("SELECT v.region, count(DISTINCT b.delegate)" + attended + "GROUP BY 1"));
    CHECK(column(reach, &ReachCount::attendances) ==
          plain.numbers("SELECT v.region, count(*)" + attended + "GROUP BY 1"));
    CHECK(reach.total.people == plain.numbers("SELECT 'all', count(DISTINCT b.delegate)" + attended).value(u"all"_s));

    const auto ratings = book.read([&](const Reader &r) { return figures::ratings(r, byRegion); });
    const QByteArray forms =
        " FROM feedback f JOIN workshop w ON w.id = f.workshop JOIN venue v ON v.id = w.venue GROUP BY 1";
    CHECK(column(ratings, &RatingCount::rated) == plain.numbers("SELECT v.region, count(*)" + forms));
    CHECK(column(ratings, &RatingCount::goodOrExcellent) ==
          plain.numbers("SELECT v.region, sum(f.overall >= '3')" + forms));

    const auto byType = book.read([](const Reader &r) { return figures::workshops(r, {.by = Grouping::Type}); });
    CHECK(column(byType, &WorkshopCount::delivered) ==
          plain.numbers("SELECT type, sum(status = 'delivered') FROM workshop GROUP BY 1"));
    const auto bySector = book.read([](const Reader &r) { return figures::reach(r, {.by = Grouping::Sector}); });
    CHECK(column(bySector, &ReachCount::people) ==
          plain.numbers("SELECT d.sector, count(DISTINCT d.id) FROM booking b JOIN delegate d ON d.id = b.delegate "
                        "WHERE b.status = 'attended' GROUP BY 1"));
    const auto byTrainer = book.read([](const Reader &r) { return figures::workshops(r, {.by = Grouping::Trainer}); });
    CHECK(column(byTrainer, &WorkshopCount::planned) ==
          plain.numbers("SELECT trainer, sum(status <> 'draft') FROM workshop GROUP BY 1"));
}
