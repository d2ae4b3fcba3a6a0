// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>
#include <QProcess>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// An encrypted logbook with one workshop of three people, made through the command line alone.
class WithLogbook : public Program {
public:
    WithLogbook()
    {
        write(u"secret"_s, "correct horse\nsecond line\n");
        fine(in({u"new"_s, u"work.turnout"_s}));
        write(u"workshops.csv"_s, "number,type,start,venue,region,places,status\n"
                                  "2026-001,Awareness session,2026-05-04 10:00,Oak House,Wales,16,delivered\n");
        write(u"bookings.csv"_s, "workshop,name,organisation,sector,status\n"
                                 "2026-001,Griff Griffiths,Elm Trust,Health,attended\n"
                                 "2026-001,Zoë O’Neill,Elm Trust,Health,attended\n"
                                 "2026-001,Sam Reid,,,did not attend\n");
        import(u"workshops"_s);
        import(u"bookings"_s);
    }

    // With the passphrase.
    static QStringList in(QStringList words) { return words << u"--passphrase-file"_s << u"secret"_s; }

    QJsonObject import(const QString &kind, const QStringList &more = {})
    {
        return fine(in(QStringList{u"import"_s, kind + u".csv"_s, u"--into"_s, u"work.turnout"_s, u"--kind"_s, kind,
                                   u"--json"_s} +
                       more))
            .object();
    }
    QJsonObject info() { return fine(in({u"info"_s, u"work.turnout"_s, u"--json"_s})).object(); }
    QJsonObject stats(const QStringList &more)
    {
        return fine(in(QStringList{u"stats"_s, u"work.turnout"_s, u"--json"_s} + more)).object();
    }
};

} // namespace

TEST_CASE("info tells what a logbook holds and how it is kept", "[cli]")
{
    WithLogbook book;
    const QJsonObject info = book.info();

    CHECK(info.value(u"workshops"_s) == 1);
    CHECK(info.value(u"delegates"_s) == 3);
    CHECK(info.value(u"bookings"_s) == 3);
    CHECK(info.value(u"attended"_s) == 2);
    CHECK(info.value(u"responses"_s) == 0);
    CHECK(info.value(u"venues"_s) == 1);
    CHECK(info.value(u"organisations"_s) == 1);
    CHECK(info.value(u"schema"_s) == 3);
    CHECK(info.value(u"encrypted"_s) == true);
    CHECK(info.value(u"engine"_s).toString().contains(u"SQLCipher"_s));
    CHECK(info.value(u"bytes"_s).toInt() == book.read(u"work.turnout"_s).size());
    CHECK_FALSE(book.read(u"work.turnout"_s).contains("Griffiths"));
}

TEST_CASE("the passphrase may come from standard input", "[cli]")
{
    WithLogbook book;
    CHECK(book.run({u"info"_s, u"work.turnout"_s, u"--passphrase-file"_s, u"-"_s}, "correct horse\n").exitCode == 0);
}

TEST_CASE("a wrong passphrase, or none, exits with 3 and changes no byte", "[cli]")
{
    WithLogbook book;
    book.write(u"wrong"_s, "wrong horse\n");
    const QByteArray before = book.read(u"work.turnout"_s);
    for (const QStringList &more : {QStringList{u"--passphrase-file"_s, u"wrong"_s}, QStringList{}}) {
        const auto outcome = book.run(QStringList{u"info"_s, u"work.turnout"_s} + more);
        CHECK(outcome.exitCode == 3);
        CHECK(outcome.out.isEmpty());
        CHECK(outcome.err.toLower().contains("passphrase"));
    }
    CHECK(book.read(u"work.turnout"_s) == before);
}

TEST_CASE("what is not there or is no logbook exits with 3", "[cli]")
{
    const Program program;
    program.write(u"notes.txt"_s, "just some notes, and quite a few of them\n");
    CHECK(program.run({u"info"_s, u"missing.turnout"_s}).exitCode == 3);
    CHECK(program.run({u"info"_s, u"notes.txt"_s}).exitCode == 3);
    CHECK(program.read(u"notes.txt"_s) == "just some notes, and quite a few of them\n");
}

TEST_CASE("new never writes over a file", "[cli]")
{
    const Program program;
    program.write(u"work.turnout"_s, "precious");
    CHECK(program.run({u"new"_s, u"work.turnout"_s, u"--no-passphrase"_s}).exitCode == 3);
    CHECK(program.read(u"work.turnout"_s) == "precious");
}

TEST_CASE("lists give ids as text, and the keys that were promised", "[cli]")
{
    WithLogbook book;
    const auto workshops = book.fine(book.in({u"list"_s, u"work.turnout"_s, u"workshops"_s, u"--json"_s})).array();
    REQUIRE(workshops.size() == 1);
    const QJsonObject workshop = workshops[0].toObject();
    CHECK(workshop.keys() == QStringList{u"attended"_s, u"booked"_s, u"end"_s, u"head_count"_s, u"id"_s, u"number"_s,
                                         u"places"_s, u"region"_s, u"start"_s, u"status"_s, u"type"_s, u"venue"_s,
                                         u"waiting"_s});
    CHECK(workshop.value(u"id"_s).isString());
    CHECK(workshop.value(u"attended"_s) == 2);
    CHECK(workshop.value(u"head_count"_s).isNull());

    const auto delegates = book.fine(book.in({u"list"_s, u"work.turnout"_s, u"delegates"_s, u"--json"_s})).array();
    REQUIRE(delegates.size() == 3);
    CHECK(delegates[0].toObject().value(u"name"_s) == u"Griff Griffiths"_s);
    CHECK(delegates[0].toObject().value(u"sector"_s) == u"Health"_s);

    const auto none =
        book.fine(book.in({u"list"_s, u"work.turnout"_s, u"workshops"_s, u"--to"_s, u"2026-05-03"_s, u"--json"_s}));
    CHECK(none.array().isEmpty());
    CHECK(book.fine(book.in({u"list"_s, u"work.turnout"_s, u"venues"_s})).out.contains("Oak House"));
}

TEST_CASE("a dry run says what would happen and changes nothing", "[cli]")
{
    WithLogbook book;
    book.write(u"delegates.csv"_s, "name\nJo Bell\n,\n");
    const QJsonObject summary = book.import(u"delegates"_s, {u"--dry-run"_s});
    CHECK(summary.value(u"rows"_s) == 2);
    CHECK(summary.value(u"taken"_s) == 1);
    CHECK(summary.value(u"skipped"_s).toArray().size() == 1);
    CHECK(book.info().value(u"delegates"_s) == 3);

    book.import(u"delegates"_s);
    CHECK(book.info().value(u"delegates"_s) == 4);
}

TEST_CASE("a map that does not fit is wrong usage or failure, and changes nothing", "[cli]")
{
    WithLogbook book;
    book.write(u"map.json"_s, R"({"columns": {"name": "Who"}})");
    const auto outcome = book.run(book.in({u"import"_s, u"bookings.csv"_s, u"--into"_s, u"work.turnout"_s, u"--kind"_s,
                                           u"delegates"_s, u"--map"_s, u"map.json"_s}));
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.err.contains("Who"));
    CHECK(book.info().value(u"delegates"_s) == 3);
}

TEST_CASE("undo and redo go on where the last command stopped", "[cli]")
{
    WithLogbook book;
    book.fine(book.in({u"undo"_s, u"work.turnout"_s, u"--steps"_s, u"2"_s}));
    CHECK(book.info().value(u"workshops"_s) == 0);
    CHECK(book.run(book.in({u"undo"_s, u"work.turnout"_s})).exitCode == 1);

    const auto history = book.fine(book.in({u"history"_s, u"work.turnout"_s, u"--json"_s})).array();
    REQUIRE(history.size() == 2);
    CHECK(history[0].toObject().value(u"label"_s) == u"Import bookings"_s);
    CHECK(history[0].toObject().value(u"undone"_s) == true);

    book.fine(book.in({u"redo"_s, u"work.turnout"_s, u"--steps"_s, u"2"_s}));
    CHECK(book.info().value(u"attended"_s) == 2);
}

TEST_CASE("stats give the measures, exact or suppressed", "[cli]")
{
    WithLogbook book;
    const QJsonObject reach = book.stats(
        {u"--measure"_s, u"reach"_s, u"--by"_s, u"region"_s, u"--from"_s, u"2026-05-04"_s, u"--to"_s, u"2026-05-04"_s});
    CHECK(reach.value(u"measure"_s) == u"reach"_s);
    CHECK(reach.value(u"by"_s) == u"region"_s);
    CHECK(reach.value(u"from"_s) == u"2026-05-04"_s);
    REQUIRE(reach.value(u"rows"_s).toArray().size() == 1);
    const QJsonObject wales = reach.value(u"rows"_s)[0].toObject();
    CHECK(wales.value(u"group"_s) == u"Wales"_s);
    CHECK(wales.value(u"people"_s) == 2);
    CHECK(wales.value(u"workshops"_s) == 1);
    CHECK(wales.value(u"organisations"_s) == 1);

    const QJsonObject hidden = book.stats({u"--measure"_s, u"reach"_s, u"--by"_s, u"region"_s, u"--suppress"_s});
    CHECK(hidden.value(u"rows"_s)[0].toObject().value(u"people"_s).isNull());
    CHECK(hidden.value(u"total"_s).toObject().value(u"people"_s).isNull());

    const QJsonObject rate = book.stats({u"--measure"_s, u"reply"_s});
    CHECK(rate.value(u"total"_s).toObject().value(u"attended"_s) == 2);
    CHECK(rate.value(u"total"_s).toObject().value(u"rate"_s) == 0);

    const QJsonObject share = book.stats({u"--measure"_s, u"satisfaction"_s}).value(u"total"_s).toObject();
    CHECK(share.value(u"rated"_s) == 0);
    CHECK(share.value(u"share"_s).isNull());
}

TEST_CASE("the delegate list prints as PDF with every name, by number or by id", "[cli]")
{
    WithLogbook book;
    book.fine(book.in({u"print"_s, u"work.turnout"_s, u"delegate-list"_s, u"--workshop"_s, u"2026-001"_s, u"--pdf"_s,
                       u"list.pdf"_s}));
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, book.path(u"list.pdf"_s), u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"Griffiths, Griff"_s));
    CHECK(text.contains(u"O’Neill, Zoë"_s));
    CHECK(text.contains(u"Revision 1"_s));
    CHECK(text.contains(u"2026-001"_s));

    CHECK(book.run(book.in({u"print"_s, u"work.turnout"_s, u"delegate-list"_s, u"--workshop"_s, u"2026-999"_s,
                            u"--pdf"_s, u"x.pdf"_s}))
              .exitCode == 1);
    CHECK_FALSE(QFile::exists(book.path(u"x.pdf"_s)));
}

TEST_CASE("peek shows cells as they are read, and what was odd", "[cli]")
{
    const Program program;
    program.write(u"odd.csv"_s, "name;note\nAda;\"a;b\"\nSam\n");
    const QJsonObject peek = program.fine({u"peek"_s, u"odd.csv"_s, u"--json"_s}).object();
    CHECK(peek.value(u"encoding"_s) == u"UTF-8"_s);
    CHECK(peek.value(u"delimiter"_s) == u";"_s);
    CHECK(peek.value(u"header"_s) == QJsonArray{u"name"_s, u"note"_s});
    CHECK(peek.value(u"rows"_s) == QJsonArray{QJsonArray{u"Ada"_s, u"a;b"_s}, QJsonArray{u"Sam"_s}});
    REQUIRE(peek.value(u"problems"_s).toArray().size() == 1);
    CHECK(peek.value(u"problems"_s)[0].toObject().value(u"line"_s) == 3);
    CHECK(program.run({u"peek"_s, u"missing.csv"_s}).exitCode == 1);
}

TEST_CASE("print never writes over what is no PDF, a logbook least of all", "[cli]")
{
    WithLogbook book;
    const QByteArray before = book.read(u"work.turnout"_s);
    const auto outcome = book.run(book.in({u"print"_s, u"work.turnout"_s, u"delegate-list"_s, u"--workshop"_s,
                                           u"2026-001"_s, u"--pdf"_s, u"work.turnout"_s}));
    CHECK(outcome.exitCode == 1);
    CHECK(book.info().value(u"attended"_s) == 2);
    CHECK(book.read(u"work.turnout"_s).size() == before.size());
}

TEST_CASE("a passphrase that is no UTF-8 text is refused", "[cli]")
{
    const Program program;
    program.write(u"latin"_s, "caf\xe9\n");
    CHECK(program.run({u"new"_s, u"a.turnout"_s, u"--passphrase-file"_s, u"latin"_s}).exitCode == 2);
    CHECK_FALSE(QFile::exists(program.path(u"a.turnout"_s)));
}

TEST_CASE("a logbook is its owner's alone to read", "[cli]")
{
    const Program program;
    program.fine({u"new"_s, u"a.turnout"_s, u"--no-passphrase"_s});
    const auto others = QFile::permissions(program.path(u"a.turnout"_s)) & (QFile::ReadGroup | QFile::ReadOther);
    CHECK(int(others) == 0);
}

TEST_CASE("control characters of a file do not reach the terminal", "[cli]")
{
    WithLogbook book;
    book.write(u"delegates.csv"_s, "name,email\nAda,\x1b]0;x\x07 no address\n");
    const auto outcome = book.run(
        book.in({u"import"_s, u"delegates.csv"_s, u"--into"_s, u"work.turnout"_s, u"--kind"_s, u"delegates"_s}));
    CHECK(outcome.exitCode == 1); // no row could be taken
    CHECK(outcome.out.contains("line 2 skipped"));
    CHECK_FALSE(outcome.out.contains('\x1b'));
}

TEST_CASE("output that cannot be written is a failure", "[cli]")
{
    WithLogbook book;
    if (!QFile::exists(u"/dev/full"_s))
        return;
    QProcess shell;
    shell.setWorkingDirectory(book.path({}));
    shell.setStandardOutputFile(u"/dev/full"_s);
    shell.start(QStringLiteral(TURNOUT_PROGRAM), book.in({u"info"_s, u"work.turnout"_s, u"--json"_s}));
    REQUIRE(shell.waitForFinished());
    CHECK(shell.exitCode() == 1);
}
