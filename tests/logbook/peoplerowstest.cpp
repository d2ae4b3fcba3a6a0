// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/threepeople.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

ListedDelegate rowOf(TestLogbook &book, DelegateId id)
{
    const auto rows = book.read([&](const Reader &reader) { return people::delegateRows(reader, {id}); });
    REQUIRE(rows.size() == 1);
    return rows.first();
}

QStringList likely(TestLogbook &book, const QString &name, const QString &email = {}, int limit = 5)
{
    QStringList names;
    const auto rows =
        book.read([&](const Reader &reader) { return people::likelyMatches(reader, name, email, limit); });
    for (const ListedDelegate &row : rows)
        names.append(row.name.display());
    return names;
}

} // namespace

TEST_CASE("a row tells the person, where they work and what they attended", "[peoplelist]")
{
    Three three;
    const auto past = three.book.add(onDay(-400));
    three.book.setStatus(past, three.ada, BookingStatus::Attended);
    three.book.setStatus(three.book.add(onDay(-30)), three.ada, BookingStatus::DidNotAttend);
    const ListedDelegate row = rowOf(three.book, three.ada);
    CHECK(row.name == PersonName{u"Ada"_s, u"Okafor"_s});
    CHECK(row.organisation == u"Northbank NHS Trust"_s);
    CHECK(row.sector == u"Health"_s);
    CHECK(row.region == u"London"_s);
    CHECK(row.email == u"ada@northbank.example"_s);
    CHECK(row.attended == 1);
    CHECK(row.lastSeen == 2025);
    CHECK_FALSE(row.next.has_value());
    CHECK(rowOf(three.book, three.zoe).lastSeen == 0);
}

TEST_CASE("the next booking is the soonest ahead that still stands", "[peoplelist]")
{
    Three three;
    TestLogbook &book = three.book;
    const auto cancelled = book.add(onDay(1)), given = book.add(onDay(2)), later = book.add(onDay(9));
    const auto next = book.add(onDay(5).ofType(WorkshopTypeId(2)));
    for (const WorkshopId workshop : {cancelled, given, later, next})
        book.book(workshop, three.ada);
    book.change([&](Edit &edit) { workshops::cancel(edit, cancelled, CancelledBy::Venue, {}); });
    book.setStatus(given, three.ada, BookingStatus::Cancelled);
    const auto row = rowOf(book, three.ada);
    REQUIRE(row.next.has_value());
    CHECK(row.next->workshop == next);
    CHECK(row.next->status == BookingStatus::Booked);
    CHECK(row.next->waitingPlace == 0);
    CHECK_FALSE(row.next->type.letter.isEmpty());
    CHECK(row.next->start.date() == QDate(2026, 8, 22));
}

TEST_CASE("those who wait are told their place in the order", "[peoplelist]")
{
    Three three;
    TestLogbook &book = three.book;
    const auto workshop = book.add(onDay(5).withPlaces(1));
    for (const DelegateId id : {three.sam, three.zoe, three.ada})
        book.book(workshop, id);
    CHECK(rowOf(book, three.sam).next->waitingPlace == 0);
    CHECK(rowOf(book, three.zoe).next->waitingPlace == 1);
    CHECK(rowOf(book, three.ada).next->waitingPlace == 2);
    book.setStatus(workshop, three.zoe, BookingStatus::Cancelled);
    CHECK(rowOf(book, three.ada).next->waitingPlace == 1);
}

TEST_CASE("rows come in the order asked for, without those who are gone", "[peoplelist]")
{
    Three three;
    const auto rows = three.book.read([&](const Reader &reader) {
        return people::delegateRows(reader, {three.zoe, DelegateId(4711), three.ada, three.sam});
    });
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].id == three.zoe);
    CHECK(rows[1].id == three.ada);
    CHECK(rows[2].id == three.sam);
}

TEST_CASE("a person is told with all bookings, newest first, and CPD by year", "[peoplelist]")
{
    Three three;
    TestLogbook &book = three.book;
    const auto venue = book.add(aVenue());
    const auto past = book.add(onDay(-30).at(venue));
    const auto ahead = book.add(onDay(5));
    book.setStatus(past, three.ada, BookingStatus::Attended);
    book.book(ahead, three.ada);
    const auto person = book.read([&](const Reader &reader) { return people::person(reader, three.ada); });
    REQUIRE(person.has_value());
    CHECK(person->organisation == u"Northbank NHS Trust"_s);
    CHECK(person->region == u"London"_s);
    REQUIRE(person->bookings.size() == 2);
    CHECK(person->bookings[0].workshop == ahead);
    CHECK(person->bookings[0].status == BookingStatus::Booked);
    CHECK(person->bookings[1].place == aVenue().value().name);
    CHECK(person->bookings[1].since == utcStamp(book.clock()));
    const int minutes = person->bookings[1].cpdMinutes;
    REQUIRE(minutes > 0);
    REQUIRE(person->cpd.size() == 1);
    CHECK(person->cpd[0] == CpdYear{FinancialYear(QDate(2026, 8, 17)), minutes, minutes});
    CHECK_FALSE(book.read([](const Reader &reader) { return people::person(reader, DelegateId(4711)); }));
}

TEST_CASE("a person being typed in may be one with that e-mail, name, or beginnings of names", "[peoplelist]")
{
    Three three;
    CHECK(likely(three.book, u"Somebody Else"_s, u"ADA@northbank.example"_s) == QStringList{u"Ada Okafor"_s});
    CHECK(likely(three.book, u"okafor, ADA"_s) == QStringList{u"Ada Okafor"_s});
    CHECK(likely(three.book, u"zoe brigh"_s) == QStringList{u"Zoë Bright"_s});
    CHECK(likely(three.book, u"Zoë"_s).isEmpty());
    CHECK(likely(three.book, u"z b"_s).isEmpty());
    CHECK(likely(three.book, u""_s, u""_s).isEmpty());
    three.book.add(aDelegate().named(u"Ada Okafor"_s));
    CHECK(likely(three.book, u"Ada Okafor"_s, u"ada@northbank.example"_s).size() == 2);
    CHECK(likely(three.book, u"Ada Okafor"_s, {}, 1).size() == 1);
}

TEST_CASE("an organisation is found however it is spelt, else added", "[peoplelist]")
{
    Three three;
    const auto named = [&](const QString &name) {
        return three.book.change([&](Edit &edit) { return people::organisationNamed(edit, name); });
    };
    CHECK(named(u"northbank N.H.S. trust"_s) == three.northbank);
    CHECK(named(u" - "_s).isNull());
    const OrganisationId added = named(u"  Lambeth   Council "_s);
    CHECK(named(u"Lambeth Council"_s) == added);
    const auto completing = [&](const QString &typed) {
        return three.book.read([&](const Reader &reader) { return people::organisationsCompleting(reader, typed, 5); });
    };
    CHECK(completing(u"lam"_s) == QStringList{u"Lambeth Council"_s});
    CHECK(completing(u""_s).isEmpty());
}

TEST_CASE("a sector typed with a new person stands where it says something", "[peoplelist]")
{
    Three three;
    const auto add = [&](const QString &organisation, SectorId sector) {
        const auto id = three.book.change([&](Edit &edit) {
            return people::addDelegateAt(edit, organisation, aDelegate().inSector(sector).value());
        });
        return *three.book.read([&](const Reader &reader) { return people::person(reader, id); });
    };
    const Person first = add(u"Lambeth Council"_s, Health);
    CHECK(first.organisation == u"Lambeth Council"_s);
    CHECK(first.delegate.sector.isNull()); // it is the council's now
    CHECK(first.sector == u"Health"_s);
    CHECK(add(u"lambeth council"_s, {}).sector == u"Health"_s);
    CHECK(add(u"Lambeth Council"_s, SectorId(4)).delegate.sector == SectorId(4));
    CHECK(add({}, SectorId(4)).delegate.sector == SectorId(4));
}

TEST_CASE("a sector typed with one person moves nobody else at an organisation that has none", "[peoplelist]")
{
    Three three;
    const auto lambeth = three.book.add(anOrganisation());
    const auto person = [&](DelegateId id) {
        return *three.book.read([&](const Reader &reader) { return people::person(reader, id); });
    };
    const auto ben = three.book.add(aDelegate().named(u"Ben Baker"_s).at(lambeth));
    const auto cal = three.book.change([&](Edit &edit) {
        return people::addDelegateAt(edit, u"lambeth early help"_s,
                                     aDelegate().named(u"Cal Cope"_s).inSector(Health).value());
    });
    CHECK(person(cal).delegate.organisation == lambeth);
    CHECK(person(cal).delegate.sector == Health);
    CHECK(person(ben).sector.isEmpty());
}

TEST_CASE("people are found by the beginning of their filed name", "[peoplelist]")
{
    Three three;
    const auto filed = [&](const QString &typed) {
        return three.book.read([&](const Reader &reader) { return people::filedUnder(reader, typed); });
    };
    CHECK(filed(u"OK"_s) == QList<DelegateId>{three.ada});
    CHECK(filed(u"okafor, a"_s) == QList<DelegateId>{three.ada});
    CHECK(filed(u"ada"_s).isEmpty());
    CHECK(filed(u" "_s).isEmpty());
}
