// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"
#include "core/logbook/figures.h"
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/importing/importfixture.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("delegates are found by number, then e-mail, then name and organisation", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Delegates, "id,name,email,organisation,sector\n"
                                       "1,Ada Okafor,ada@example.org,Oak Lane School,Education\n"
                                       "2,Sam Reid,,Elm Trust,\n");

    const auto again = book.import(ImportKind::Delegates, "id,name,email,organisation,role\n"
                                                          "1,Ada Okafor-Bell,,,\n"
                                                          ",,ADA@example.org,,Head teacher\n"
                                                          ",SAM  REID,,elm trust,\n"
                                                          ",Sam Reid,,Other Trust,\n");

    CHECK(again.updated == 2);
    CHECK(again.recognised == 1); // the spelling that was there stays
    CHECK(again.taken == 1);
    const auto people = book.read(people::delegates);
    REQUIRE(people.size() == 3);
    CHECK(people[0].name == u"Ada Okafor-Bell"_s);
    CHECK(people[0].sector == u"Education"_s);
}

TEST_CASE("two people of one name at one employer stay two when their addresses differ", "[import]")
{
    ImportFixture book;
    const auto summary = book.import(ImportKind::Delegates, "name,email,organisation\n"
                                                            "Sam Reid,sam@example.org,Elm Trust\n"
                                                            "Sam Reid,samuel@example.org,Elm Trust\n");
    CHECK(summary.taken == 2);
}

TEST_CASE("a delegate's row that names nobody or has no address is listed", "[import]")
{
    ImportFixture book;
    const auto summary = book.import(ImportKind::Delegates, "name,email,organisation\n"
                                                            ",,Elm Trust\n"
                                                            "Sam Reid,sam at example.org,Elm Trust\n");
    REQUIRE(summary.skipped.size() == 2);
    CHECK(summary.skipped[1].reason.contains(u"sam at example.org"_s));
    CHECK(book.read(people::organisations).isEmpty());
}

TEST_CASE("an organisation takes the first sector said of it, and a person their own where it differs", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Delegates, "name,organisation,sector\n"
                                       "Ada Okafor,Elm Trust,Health\n"
                                       "Sam Reid,Elm Trust,Housing\n"
                                       "Jo Bell,Elm Trust,\n");
    QStringList sectors;
    for (const DelegateRow &person : book.read(people::delegates))
        sectors.append(person.name + u'=' + person.sector);
    CHECK(sectors == QStringList{u"Jo Bell=Health"_s, u"Ada Okafor=Health"_s, u"Sam Reid=Housing"_s});
}

TEST_CASE("a booking finds or makes its workshop and its person", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start\n2026-001,2026-05-04 09:30\n");

    const auto summary = book.import(ImportKind::Bookings, "workshop,start,name,organisation,status\n"
                                                           "2026-001,,Ada Okafor,Elm Trust,attended\n"
                                                           ",2026-05-05 09:30,Ada Okafor,Elm Trust,Did not attend\n"
                                                           "2026-009,,Sam Reid,,attended\n"
                                                           ",,Sam Reid,,attended\n"
                                                           "2026-001,,Sam Reid,,present\n");

    CHECK(summary.taken == 2);
    CHECK(summary.created.value(u"workshops"_s) == 1);
    CHECK(summary.created.value(u"delegates"_s) == 1);
    REQUIRE(summary.skipped.size() == 3);
    CHECK(summary.skipped[0].reason.contains(u"2026-009"_s));
    CHECK(summary.skipped[2].reason.contains(u"present"_s));
    CHECK(book.read(figures::totals).attended == 1);
}

TEST_CASE("a workshop that a booking made is delivered when past, else planned", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Bookings, "start,name\n2026-05-04,Ada Okafor\n2026-12-04,Ada Okafor\n");

    const auto rows = book.read([](const Reader &reader) { return workshops::list(reader, {}, {}); });
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].status == WorkshopStatus::Delivered);
    CHECK(rows[1].status == WorkshopStatus::Planned);
}

TEST_CASE("a booking that is there already is recognised, or gets its new status", "[import]")
{
    ImportFixture book;
    const QByteArray csv = "start,name,status\n2026-05-04,Ada Okafor,booked\n";
    book.import(ImportKind::Bookings, csv);
    CHECK(book.import(ImportKind::Bookings, csv).recognised == 1);
    CHECK(book.import(ImportKind::Bookings, "start,name,status\n2026-05-04,Ada Okafor,attended\n").updated == 1);
    CHECK(book.read(figures::totals).bookings == 1);
    CHECK(book.read(figures::totals).attended == 1);
}

TEST_CASE("forms are read by number and by word, and a blank one still counts", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start\n2026-001,2026-05-04 09:30\n");

    const auto summary = book.import(ImportKind::Feedback, "id,workshop,overall,know-more,comment\n"
                                                           "1,2026-001,4,5,\"Warm,\nclear\"\n"
                                                           "2,2026-001,Good,strongly agree,\n"
                                                           "3,2026-001,,,\n"
                                                           "4,,Poor,,\n"
                                                           "5,2026-001,7,,\n"
                                                           "6,2026-002,4,,\n");

    CHECK(summary.taken == 4);
    REQUIRE(summary.skipped.size() == 2);
    CHECK(summary.skipped[0].line == 7); // one cell above holds a line break
    const auto counts = book.read([](const Reader &reader) { return figures::ratings(reader, {}); });
    CHECK(counts.total.rated == 3);
    CHECK(counts.total.goodOrExcellent == 2);
}

TEST_CASE("a form with a number is taken once, and never changed by another of its number", "[import]")
{
    ImportFixture book;
    const QByteArray csv = "form,overall\n1,4\n";
    book.import(ImportKind::Feedback, csv);
    CHECK(book.import(ImportKind::Feedback, csv).recognised == 1);
    CHECK(book.import(ImportKind::Feedback, "form,overall\n1,2\n").skipped.size() == 1);
}

TEST_CASE("names that look like markup or formulas stay as typed", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Delegates, "given_name,family_name\n<img src=x>,\"=HYPERLINK(\"\"x\"\")\"\n");
    CHECK(book.read(people::delegates).first().name == u"<img src=x> =HYPERLINK(\"x\")"_s);
}

TEST_CASE("a number or an address never turns one person into another", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Delegates, "id,name,email\n1,Ada Okafor,ada@example.org\n");

    const auto other =
        book.import(ImportKind::Delegates, "id,name,email\n1,Bob Jones,bob@example.org\n,Cy Dale,ada@example.org\n");

    CHECK(other.skipped.size() == 2);
    const auto people = book.read(people::delegates);
    REQUIRE(people.size() == 1);
    CHECK(people[0].name == u"Ada Okafor"_s);
}

TEST_CASE("a booking's row that says no status leaves the status, and a new note is kept", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Bookings, "start,name,status\n2026-05-04,Ada Okafor,attended\n");

    CHECK(book.import(ImportKind::Bookings, "start,name\n2026-05-04,Ada Okafor\n").recognised == 1);
    CHECK(book.import(ImportKind::Bookings, "start,name,note\n2026-05-04,Ada Okafor,left at two\n").updated == 1);
    CHECK(book.read(figures::totals).attended == 1);
}

TEST_CASE("an organisation gets its sector from whichever row says it first", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Delegates, "name,organisation,sector\nAda Okafor,Newco,\nSam Reid,Newco,Police\n");
    CHECK(book.read(people::organisations).first().sector == u"Police"_s);
}

TEST_CASE("venues of one name with numbers of their own stay two", "[import]")
{
    ImportFixture book;
    CHECK(book.import(ImportKind::Venues, "id,name\n1,Town Hall\n2,Town Hall\n").taken == 2);
}

TEST_CASE("a quotation that is never closed makes no record of what it swallowed", "[import]")
{
    ImportFixture book;
    const auto summary = book.import(ImportKind::Delegates,
                                     "name,email\nAda Okafor,ada@example.org\n\"Un closed,x\nBo Ray,b@example.org\n");
    CHECK(summary.taken == 1);
    REQUIRE(summary.skipped.size() == 1);
    CHECK(summary.skipped[0].line == 3);
}

TEST_CASE("forms without numbers come with a warning, and a file without questions is refused", "[import]")
{
    ImportFixture book;
    CHECK(book.import(ImportKind::Feedback, "overall\n4\n").problems.size() == 1);
    CHECK(book.import(ImportKind::Feedback, "form,overall\n1,4\n").problems.isEmpty());

    const auto done = book.logbook().perform(u"Import"_s, [](Edit &edit) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData("Overall rating\nExcellent\n");
        buffer->open(QIODevice::ReadOnly);
        CsvReader reader(std::move(buffer));
        Progress progress;
        imports::run(edit, reader, ImportKind::Feedback, std::nullopt, progress);
    });
    CHECK_FALSE(done);
}

TEST_CASE("people of a cancelled or draft workshop are in no reach", "[import]")
{
    ImportFixture book;
    book.import(
        ImportKind::Workshops,
        "number,start,status,head_count\na,2026-05-04,cancelled,30\nb,2026-05-05,draft,40\nc,2026-05-06,delivered,5\n");
    const auto reach = book.read([](const Reader &reader) { return figures::reach(reader, {}); });
    CHECK(reach.total.attendances == 5);
    CHECK(reach.total.workshops == 1);
}
