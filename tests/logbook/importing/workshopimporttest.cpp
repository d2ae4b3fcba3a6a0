// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/importing/importfixture.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

WorkshopRow onlyWorkshop(ImportFixture &book)
{
    const auto rows = book.read([](const Reader &reader) { return workshops::list(reader, {}, {}); });
    REQUIRE(rows.size() == 1);
    return rows.first();
}

} // namespace

TEST_CASE("a workshop's row makes its type, venue, trainer and commissioner on the way", "[import]")
{
    ImportFixture book;
    const auto summary =
        book.import(ImportKind::Workshops,
                    "number,type,start,end,venue,address,trainer,commissioner,places,attendance\n"
                    "2026-007,Induction talk,2026-05-04 09:30,2026-05-04 12:30,Oak House,\"1 Oak St, Leeds LS1 4AB\","
                    "Ada Okafor,Ashcombe Council,16,14\n");

    CHECK(summary.taken == 1);
    CHECK(summary.created == QMap<QString, int>{{u"organisations"_s, 1},
                                                {u"trainers"_s, 1},
                                                {u"venues"_s, 1},
                                                {u"workshop_types"_s, 1},
                                                {u"workshops"_s, 1}});
    const WorkshopRow row = onlyWorkshop(book);
    CHECK(row.number == u"2026-007"_s);
    CHECK(row.type == u"Induction talk"_s);
    CHECK(row.start == CivilTime(QDate(2026, 5, 4), QTime(9, 30)));
    CHECK(row.end == CivilTime(QDate(2026, 5, 4), QTime(12, 30)));
    CHECK(row.region == u"Yorkshire and The Humber"_s);
    CHECK(row.status == WorkshopStatus::Delivered); // past, and nothing else was said
    CHECK(row.places == 16);
    CHECK(row.headCount == 14);
}

TEST_CASE("the same file again changes nothing", "[import]")
{
    ImportFixture book;
    const QByteArray csv = "number,type,start,venue,region,status\n"
                           "a,Awareness session,2026-05-04 09:30,Oak House,Wales,delivered\n"
                           "b,,2026-09-01,Oak House,Wales,planned\n";
    CHECK(book.import(ImportKind::Workshops, csv).taken == 2);

    const auto again = book.import(ImportKind::Workshops, csv);

    CHECK(again.recognised == 2);
    CHECK(again.created.isEmpty());
}

TEST_CASE("a row that says something new updates the workshop it names", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start,status\na,2026-09-01 10:00,planned\n");

    const auto later =
        book.import(ImportKind::Workshops, "number,start,status,cancelled_by\na,2026-09-02 10:00,cancelled,venue\n");

    CHECK(later.updated == 1);
    CHECK(onlyWorkshop(book).status == WorkshopStatus::Cancelled);
    CHECK(onlyWorkshop(book).start == CivilTime(QDate(2026, 9, 2), QTime(10, 0)));
}

TEST_CASE("a workshop without a number is found by type, start and place", "[import]")
{
    ImportFixture book;
    const QByteArray csv = "type,start,venue\nAwareness session,2026-05-04 09:30,Oak House\n";
    book.import(ImportKind::Workshops, csv);
    CHECK(onlyWorkshop(book).number == u"2026-001"_s);

    CHECK(book.import(ImportKind::Workshops, csv).recognised == 1);
    CHECK(
        book.import(ImportKind::Workshops, "type,start,venue\nAwareness session,2026-05-04 13:30,Oak House\n").taken ==
        1);
}

TEST_CASE("a day without a time is all-day, and may last several", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "start,end\n2026-05-04,2026-05-06\n");

    const WorkshopRow row = onlyWorkshop(book);
    CHECK(row.allDay);
    CHECK(row.end.date() == QDate(2026, 5, 6));
}

TEST_CASE("a type's length and places fill what a row leaves out", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "type,start\nHalf-day training,2026-09-01 09:00\n");

    CHECK(onlyWorkshop(book).end == CivilTime(QDate(2026, 9, 1), QTime(12, 30)));
    CHECK(onlyWorkshop(book).places == 16);
}

TEST_CASE("rows that cannot be taken are listed with line and reason, and leave nothing behind", "[import]")
{
    ImportFixture book;
    const auto summary = book.import(ImportKind::Workshops, "number,type,start,end,venue,region,status,places\n"
                                                            "a,New type,,,New venue,,,\n"
                                                            "b,New type,31/02/2026,,New venue,,,\n"
                                                            "c,New type,2026-05-04,2026-05-01,New venue,,,\n"
                                                            "d,New type,2026-05-04,,New venue,Atlantis,,\n"
                                                            "e,New type,2026-05-04,,New venue,,postponed,\n"
                                                            "f,New type,2026-05-04,,New venue,,,many\n"
                                                            ",,,,,,,\n");

    CHECK(summary.taken == 0);
    REQUIRE(summary.skipped.size() == 7);
    CHECK(summary.skipped[0].line == 2);
    CHECK(summary.skipped[1].reason.contains(u"31/02/2026"_s));
    CHECK(summary.skipped[3].reason.contains(u"Atlantis"_s));
    CHECK(summary.skipped[4].reason.contains(u"postponed"_s));
    CHECK(summary.skipped[5].reason.contains(u"many"_s));
    CHECK(summary.created.isEmpty());
    CHECK(book.read(places::venues).isEmpty());
    CHECK(book.read(workshops::types).size() == 3);
}

TEST_CASE("a venue that a file made lies where all its rows say", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "start,venue,region\n"
                                       "2026-05-04,Oak House,Wales\n2026-05-05,Oak House,Wales\n"
                                       "2026-05-04,Internet,London\n2026-05-05,Internet,Scotland\n"
                                       "2026-05-04,Elm House,London\n2026-05-05,Elm House,\n");

    QStringList regions;
    for (const VenueRow &venue : book.read(places::venues))
        regions.append(venue.name + u'=' + venue.region);
    CHECK(regions == QStringList{u"Elm House="_s, u"Internet="_s, u"Oak House=Wales"_s});
}

TEST_CASE("one undo takes a whole import back", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "start,venue\n2026-05-04,Oak House\n2026-05-05,Elm House\n");

    REQUIRE(book.logbook().undo());

    CHECK(book.read([](const Reader &reader) { return workshops::list(reader, {}, {}); }).isEmpty());
    CHECK(book.read(places::venues).isEmpty());
}

TEST_CASE("a row that turns out bad half-way leaves nothing it made on the way", "[import]")
{
    ImportFixture book;
    const auto summary =
        book.import(ImportKind::Workshops, "number,type,start,end,venue,commissioner,cancelled_by,status\n"
                                           "a,New type,2026-05-04 10:00,2026-05-04 10:00,Ghost Hall,Ghost Org,,\n"
                                           "b,New type,2026-05-04 10:00,,Oak House,,,\n");
    CHECK(summary.skipped.size() == 1);
    CHECK(summary.created == QMap<QString, int>{{u"venues"_s, 1}, {u"workshop_types"_s, 1}, {u"workshops"_s, 1}});
    CHECK(book.read(places::venues).size() == 1);
}

TEST_CASE("given and generated numbers never meet", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start\n,2026-01-01\n2026-002,2026-02-01\n,2026-03-01\n");

    QStringList numbers;
    for (const WorkshopRow &row : book.read([](const Reader &reader) { return workshops::list(reader, {}, {}); }))
        numbers.append(row.number);
    CHECK(numbers == QStringList{u"2026-001"_s, u"2026-002"_s, u"2026-003"_s});
}

TEST_CASE("another file's number does not turn one event into another", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start,venue\n2026-001,2026-04-01,Hall A\n");

    const auto other = book.import(ImportKind::Workshops, "number,start,venue\n2026-001,2026-09-09,Hall B\n");

    CHECK(other.skipped.size() == 1);
    CHECK(onlyWorkshop(book).venue == u"Hall A"_s);
    CHECK(book.read(places::venues).size() == 1);
}

TEST_CASE("a row that says only the day leaves times and length as they are", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start,end\na,2026-05-04 09:30,2026-05-05 16:30\n");

    CHECK(book.import(ImportKind::Workshops, "number,start,head_count\na,2026-05-04,12\n").updated == 1);
    CHECK(onlyWorkshop(book).start == CivilTime(QDate(2026, 5, 4), QTime(9, 30)));
    CHECK(onlyWorkshop(book).end == CivilTime(QDate(2026, 5, 5), QTime(16, 30)));

    book.import(ImportKind::Workshops, "number,start\na,2026-05-11\n");
    CHECK(onlyWorkshop(book).start == CivilTime(QDate(2026, 5, 11), QTime(9, 30)));
    CHECK(onlyWorkshop(book).end == CivilTime(QDate(2026, 5, 12), QTime(16, 30)));
}

TEST_CASE("an all-day workshop that gets a time gets its type's length", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,type,start\na,Awareness session,2026-05-04\n");
    CHECK(book.import(ImportKind::Workshops, "number,start\na,2026-05-04 09:30\n").updated == 1);
    CHECK(onlyWorkshop(book).end == CivilTime(QDate(2026, 5, 4), QTime(11, 30)));
}

TEST_CASE("trainers that a later file names are set, and nobody twice", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start,trainer,second_trainer\na,2026-05-04,Kim Fox,Kim Fox\n");
    const auto trainers = [&] {
        return book.read([&](const Reader &reader) { return workshops::trainersOf(reader, onlyWorkshop(book).id); });
    };
    CHECK(trainers().size() == 1);

    CHECK(book.import(ImportKind::Workshops, "number,start,trainer,second_trainer\na,2026-05-04,Lou Hay,Kim Fox\n")
              .updated == 1);
    CHECK(trainers().size() == 2);
}

TEST_CASE("a file that names a new lead leaves the other trainers in their roles", "[import]")
{
    ImportFixture book;
    book.import(ImportKind::Workshops, "number,start,trainer,second_trainer\na,2026-05-04,Kim Fox,Jo Bell\n");

    book.import(ImportKind::Workshops, "number,start,trainer\na,2026-05-04,Lou Hay\n");

    const auto trainers =
        book.read([&](const Reader &reader) { return workshops::trainersOf(reader, onlyWorkshop(book).id); });
    REQUIRE(trainers.size() == 2);
    CHECK(trainers[0].role == TrainerRole::Lead);
    CHECK(trainers[1].role == TrainerRole::Second);
    CHECK(book.import(ImportKind::Workshops, "number,start,trainer\na,2026-05-04,Lou Hay\n").recognised == 1);
}

TEST_CASE("dates with the month first end the import, and nothing is taken", "[import]")
{
    ImportFixture book;
    QBuffer device;
    device.setData("number,start\na,08/09/2026\nb,08/31/2026\n");
    const auto done = book.logbook().perform(u"Import"_s, [&](Edit &edit) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(device.data());
        buffer->open(QIODevice::ReadOnly);
        CsvReader reader(std::move(buffer));
        Progress progress;
        imports::run(edit, reader, ImportKind::Workshops, std::nullopt, progress);
    });

    REQUIRE_FALSE(done);
    CHECK(done.error().message.contains(u"08/31/2026"_s));
    CHECK(done.error().message.contains(u"Line 3"_s));
    CHECK(book.read([](const Reader &reader) { return workshops::list(reader, {}, {}); }).isEmpty());
}

TEST_CASE("columns that nothing reads are named", "[import]")
{
    ImportFixture book;
    const auto summary = book.import(ImportKind::Workshops, "start,Weather,Mood\n2026-05-04,fine,good\n");
    CHECK(summary.unusedHeadings == QStringList{u"Weather"_s, u"Mood"_s});
}

TEST_CASE("numbers of people beyond reason are refused", "[import]")
{
    ImportFixture book;
    CHECK(book.import(ImportKind::Workshops, "start,head_count\n2026-05-04,2147483647\n").skipped.size() == 1);
}

TEST_CASE("a row of a workshop that lasts longer than any is listed, and nothing of it is kept", "[import]")
{
    ImportFixture book;
    const auto summary = book.import(ImportKind::Workshops, "number,type,start,end,venue\n"
                                                            "a,Talk,2026-05-04,2062-05-05,Oak House\n"
                                                            "b,,2026-05-04,2027-05-05,\n");
    CHECK(summary.taken == 1);
    REQUIRE(summary.skipped.size() == 1);
    CHECK(summary.skipped.first().line == 2);
    CHECK(summary.skipped.first().reason == u"A workshop cannot last longer than a year."_s);
    CHECK(summary.created == QMap<QString, int>{{u"workshops"_s, 1}});
}
