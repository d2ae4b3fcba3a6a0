// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;
using enum BookingStatus;

namespace {

QList<RegisterRow> registerOf(TestLogbook &book, WorkshopId workshop)
{
    return book.read([&](const Reader &reader) { return bookings::registerOf(reader, workshop); });
}

QStringList linesOf(TestLogbook &book, WorkshopId workshop)
{
    QStringList lines;
    for (const RegisterRow &row : registerOf(book, workshop))
        lines.append(row.name.filed() + u": "_s + word(row.status) +
                     (row.waitingPlace ? u" "_s + QString::number(row.waitingPlace) : QString()));
    return lines;
}

bookings::Placed mark(TestLogbook &book, WorkshopId workshop, const QList<DelegateId> &people, BookingStatus status,
                      bookings::WhenFull whenFull = bookings::WhenFull::Wait)
{
    return book.change([&](Edit &edit) { return bookings::setStatuses(edit, workshop, people, status, whenFull); });
}

DelegateId add(TestLogbook &book, WorkshopId workshop, const QString &name)
{
    return book.book(workshop, aDelegate().named(name)).delegate;
}

// Two hours on the day of the test's clock.
AWorkshop today()
{
    return aWorkshop().starting(CivilTime(QDate(2026, 8, 17), QTime(9, 30)));
}

} // namespace

TEST_CASE("the register lists who comes by name, then the invited, the waiting in order, the cancelled", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(4));
    const auto zoe = add(book, workshop, u"Zoë Young"_s), ada = add(book, workshop, u"Ada Okafor"_s);
    const auto kim = add(book, workshop, u"Kim Hall"_s), bob = add(book, workshop, u"Bob Able"_s);
    add(book, workshop, u"Vic Zulu"_s), add(book, workshop, u"Ann Brown"_s);
    book.setStatus(workshop, zoe, Attended);
    book.setStatus(workshop, kim, Invited);
    book.setStatus(workshop, bob, Cancelled);
    book.setStatus(workshop, ada, DidNotAttend);
    CHECK(linesOf(book, workshop) == QStringList{u"Okafor, Ada: did not attend"_s, u"Young, Zoë: attended"_s,
                                                 u"Hall, Kim: invited"_s, u"Zulu, Vic: waiting 1"_s,
                                                 u"Brown, Ann: waiting 2"_s, u"Able, Bob: cancelled"_s});
}

TEST_CASE("a line of the register says where the person works, since when, and the note", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today());
    const auto lambeth = book.add(anOrganisation());
    const auto ada = book.add(aDelegate().at(lambeth));
    book.change([&](Edit &edit) { bookings::book(edit, {workshop, ada}, bookings::WhenFull::Wait, u"by phone"_s); });
    CHECK(registerOf(book, workshop) == QList<RegisterRow>{{.delegate = ada,
                                                            .name = {u"Ada"_s, u"Okafor"_s},
                                                            .organisation = u"Lambeth Early Help"_s,
                                                            .status = Booked,
                                                            .since = QDate(2026, 8, 17),
                                                            .note = u"by phone"_s}});
}

TEST_CASE("several people are marked in one change, which is undone as one", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today());
    const auto ada = add(book, workshop, u"Ada Okafor"_s), sam = add(book, workshop, u"Sam Reid"_s);
    book.setStatus(workshop, sam, Attended);
    const auto before = registerOf(book, workshop);

    CHECK(mark(book, workshop, {ada, sam}, Attended) == bookings::Placed{{ada}, {}}); // Sam was marked already
    CHECK(linesOf(book, workshop) == QStringList{u"Okafor, Ada: attended"_s, u"Reid, Sam: attended"_s});
    book.undo();
    CHECK(registerOf(book, workshop) == before);
}

TEST_CASE("a place is given out only while one is free, else asked for on purpose", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(2));
    const auto ada = add(book, workshop, u"Ada Okafor"_s), sam = add(book, workshop, u"Sam Reid"_s);
    const auto kim = add(book, workshop, u"Kim Hall"_s), bob = add(book, workshop, u"Bob Able"_s);
    CHECK(mark(book, workshop, {kim, bob}, Booked) == bookings::Placed{{}, {kim, bob}});
    CHECK(mark(book, workshop, {ada}, Invited) == bookings::Placed{{ada}, {}}); // holds her place already

    book.setStatus(workshop, sam, Cancelled);
    CHECK(mark(book, workshop, {bob, kim}, Booked) == bookings::Placed{{bob}, {kim}});
    CHECK(mark(book, workshop, {kim}, Booked, bookings::WhenFull::OverBook) == bookings::Placed{{kim}, {}});
    CHECK(book.placesTaken(workshop) == 3);
}

TEST_CASE("who waits and is refused a place keeps the place on the waiting list", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(1));
    add(book, workshop, u"Ada Okafor"_s);
    const auto kim = add(book, workshop, u"Kim Hall"_s);
    add(book, workshop, u"Bob Able"_s);
    mark(book, workshop, {kim}, Booked);
    CHECK(registerOf(book, workshop)[1].delegate == kim);
    CHECK(registerOf(book, workshop)[1].waitingPlace == 1);
}

TEST_CASE("who is in the room is marked, whether there was a place or a booking or not", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(1));
    add(book, workshop, u"Ada Okafor"_s);
    const auto walkIn = book.add(aDelegate().named(u"Sam Reid"_s));
    CHECK(mark(book, workshop, {walkIn}, Attended) == bookings::Placed{{walkIn}, {}});
    CHECK(book.statusOf(workshop, walkIn) == Attended);
}

TEST_CASE("attendance is not marked before the day", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop()); // in two days
    const auto ada = add(book, workshop, u"Ada Okafor"_s);
    for (const BookingStatus status : {Attended, PartAttended, DidNotAttend}) {
        CHECK(refusal(book->perform(u"Mark"_s, [&](Edit &edit) {
                  bookings::setStatuses(edit, workshop, {ada}, status);
              })).kind == Error::Invalid);
    }
    CHECK(book.statusOf(workshop, ada) == Booked);
}

TEST_CASE("nobody is booked, invited, offered a place or marked on a cancelled workshop, but bookings are cancelled",
          "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(1));
    const auto ada = add(book, workshop, u"Ada Okafor"_s), sam = add(book, workshop, u"Sam Reid"_s);
    const auto kim = book.add(aDelegate().named(u"Kim Hall"_s));
    book.change([&](Edit &edit) { workshops::cancel(edit, workshop, CancelledBy::Venue, u"leak"_s); });
    const auto before = linesOf(book, workshop);
    const auto refused = [&](auto work) {
        const Error error = refusal(book->perform(u"x"_s, work));
        return error.kind == Error::Invalid && error.message.contains(u"cancelled"_s);
    };
    CHECK(refused([&](Edit &edit) { bookings::book(edit, {workshop, kim}); }));
    CHECK(refused([&](Edit &edit) { bookings::bookAll(edit, workshop, {kim}); }));
    CHECK(refused([&](Edit &edit) { bookings::bookAll(edit, workshop, {ada}); })); // who is on it, too
    CHECK(refused([&](Edit &edit) { bookings::offer(edit, workshop, 1); }));
    for (const BookingStatus status : {Invited, Waiting, Booked, Attended, PartAttended, DidNotAttend})
        CHECK(refused([&](Edit &edit) { bookings::setStatuses(edit, workshop, {sam}, status); }));
    CHECK(linesOf(book, workshop) == before);

    CHECK(mark(book, workshop, {ada}, Cancelled) == bookings::Placed{{ada}, {}});
    book.change([&](Edit &edit) { bookings::cancel(edit, {workshop, sam}); });
    CHECK(book.statusOf(workshop, sam) == Cancelled);
}

TEST_CASE("a draft takes bookings, but who came is marked once it is planned", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withStatus(WorkshopStatus::Draft));
    const auto ada = add(book, workshop, u"Ada Okafor"_s);
    const Error error =
        refusal(book->perform(u"x"_s, [&](Edit &edit) { bookings::setStatuses(edit, workshop, {ada}, Attended); }));
    CHECK(error.kind == Error::Invalid);
    CHECK(error.message.contains(u"draft"_s));
    book.change([&](Edit &edit) { workshops::setStatus(edit, workshop, WorkshopStatus::Planned); });
    CHECK(mark(book, workshop, {ada}, Attended) == bookings::Placed{{ada}, {}});
}

TEST_CASE("a note stays with the booking through the register, and is changed in its place", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(1));
    add(book, workshop, u"Ada Okafor"_s);
    const auto kim = add(book, workshop, u"Kim Hall"_s), bob = add(book, workshop, u"Bob Able"_s);
    book.change([&](Edit &edit) { bookings::setNote(edit, {workshop, kim}, u"rings back"_s); });
    CHECK(registerOf(book, workshop)[1].note == u"rings back"_s);
    CHECK(registerOf(book, workshop)[1].waitingPlace == 1); // did not go to the end

    mark(book, workshop, {kim, bob}, Attended);
    CHECK(registerOf(book, workshop)[1].note == u"rings back"_s);
    book.change([&](Edit &edit) { bookings::cancel(edit, {workshop, kim}, u"ill"_s); });
    mark(book, workshop, {kim}, Attended);
    CHECK(registerOf(book, workshop)[1].note.isEmpty()); // why she had cancelled is over
}

TEST_CASE("whoever shows a register is told that a note changed", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today());
    const auto ada = add(book, workshop, u"Ada Okafor"_s);
    const Changes changes = good(book->perform(u"Note"_s, [&](Edit &edit) {
        bookings::setNote(edit, {workshop, ada}, u"rings back"_s);
    }));
    CHECK(changes.touches(Entity::BookingsOfWorkshop, workshop.value()));
    CHECK(changes.touches(Entity::BookingsOfDelegate, ada.value()));
    CHECK(book.undo().touches(Entity::BookingsOfWorkshop, workshop.value()));
}

TEST_CASE("only a booking that is there is cancelled or noted", "[register]")
{
    TestLogbook book;
    const BookingKey key{book.add(today()), book.add(aDelegate())};
    CHECK(refusal(book->perform(u"x"_s, [&](Edit &edit) { bookings::cancel(edit, key); })).kind == Error::NotFound);
    CHECK(refusal(book->perform(u"x"_s, [&](Edit &edit) { bookings::setNote(edit, key, u"n"_s); })).kind ==
          Error::NotFound);
}

TEST_CASE("free places are offered to those who wait longest, and held for them", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(2));
    const auto ada = add(book, workshop, u"Ada Okafor"_s), sam = add(book, workshop, u"Sam Reid"_s);
    const auto zoe = add(book, workshop, u"Zoë Young"_s);
    add(book, workshop, u"Abe Adams"_s);
    const auto offer = [&](int count) {
        return book.change([&](Edit &edit) { return bookings::offer(edit, workshop, count); });
    };
    CHECK(offer(3).isEmpty());
    book.setStatus(workshop, ada, Cancelled);
    CHECK(offer(3) == QList<DelegateId>{zoe});
    CHECK(book.statusOf(workshop, zoe) == Invited);
    book.setStatus(workshop, sam, Cancelled);
    CHECK(offer(0).isEmpty());
    CHECK(offer(1).size() == 1);
    CHECK(book.placesTaken(workshop) == 2);
}

TEST_CASE("a person is found booked elsewhere at that time", "[register]")
{
    TestLogbook book;
    const CivilTime nine(QDate(2026, 9, 9), QTime(9, 0));
    const auto one = book.add(aWorkshop().starting(nine)), other = book.add(aWorkshop().starting(nine.plusMinutes(60)));
    const auto after = book.add(aWorkshop().starting(nine.plusMinutes(120)));
    const auto ada = add(book, one, u"Ada Okafor"_s);
    const auto elsewhere = [&](WorkshopId workshop) {
        QList<WorkshopId> ids;
        for (const auto &held : book.read([&](const Reader &reader) {
                 return bookings::elsewhere(reader, {workshop, ada});
             }))
            ids.append(held.id);
        return ids;
    };
    CHECK(elsewhere(other) == QList<WorkshopId>{one});
    CHECK(elsewhere(after).isEmpty());
    CHECK(elsewhere(one).isEmpty()); // itself
    book.setStatus(one, ada, Waiting);
    CHECK(elsewhere(other).isEmpty()); // holds no place there
}

TEST_CASE("upcoming workshops are from today on, soonest first, with their places", "[upcoming]")
{
    TestLogbook book;
    const auto hub = book.add(aVenue());
    const CivilTime midnight(QDate(2026, 8, 17), QTime(0, 0));
    book.add(aWorkshop().at(hub).starting(midnight.plusMinutes(-60)));
    const auto later = book.add(aWorkshop().at(hub).starting(midnight.plusDays(30)).withPlaces(1));
    const auto first = book.add(aWorkshop().at(hub).starting(midnight));
    book.add(aWorkshop().at(hub).starting(midnight.plusDays(3)).withStatus(WorkshopStatus::Cancelled));
    const auto nowhere = book.add(aWorkshop().starting(midnight.plusDays(1)));
    add(book, later, u"Ada Okafor"_s), add(book, later, u"Sam Reid"_s);
    const auto upcoming = [&](const QString &typed, int limit) {
        return book.read([&](const Reader &reader) { return workshops::upcoming(reader, typed, limit); });
    };
    const auto all = upcoming({}, 10);
    REQUIRE(all.size() == 3);
    CHECK(all[0].id == first);
    CHECK(all[1].id == nowhere);
    CHECK(all[2].id == later);
    CHECK(all[2].letter == u"2"_s);
    CHECK(all[2].holding == 1);
    CHECK(all[2].waiting == 1);
    CHECK(upcoming(u"bri"_s, 10).size() == 2);
    CHECK(upcoming({}, 1).size() == 1);
    CHECK(upcoming(u"zzz"_s, 10).isEmpty());
    CHECK(book.read([&](const Reader &reader) { return workshops::occasion(reader, later); }) == all[2]);
    CHECK(refusal(book->read([&](const Reader &r) { return workshops::occasion(r, WorkshopId(9)); })).kind ==
          Error::NotFound);
}

TEST_CASE("a head count is set, taken away and undone, and is never negative", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today());
    const auto headCount = [&] {
        return book.read([&](const Reader &reader) { return workshops::find(reader, workshop)->headCount; });
    };
    const auto set = [&](std::optional<int> people) {
        return book->perform(u"Count"_s, [&](Edit &edit) { workshops::setHeadCount(edit, workshop, people); });
    };
    CHECK(set(15));
    CHECK(headCount() == 15);
    CHECK(refusal(set(-1)).kind == Error::Invalid);
    CHECK(set(std::nullopt));
    CHECK(headCount() == std::nullopt);
    book.undo();
    CHECK(headCount() == 15);
}

TEST_CASE("a group is booked as one change: while places last, then waiting, and nobody twice", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(today().withPlaces(2));
    const auto ada = add(book, workshop, u"Ada Okafor"_s);
    const auto sam = book.add(aDelegate().named(u"Sam Reid"_s)), kim = book.add(aDelegate().named(u"Kim Hall"_s));
    const auto booked = book.change([&](Edit &edit) { return bookings::bookAll(edit, workshop, {ada, sam, kim}); });
    CHECK(booked == bookings::Booked{{sam}, {kim}, {ada}});
    book.undo();
    CHECK(registerOf(book, workshop).size() == 1);
}

TEST_CASE("people to book are found by what their names begin with, and say what they are already", "[bookings]")
{
    TestLogbook book;
    const auto workshop = book.add(today());
    const auto zoe = book.add(aDelegate().named(u"Zoë Adams"_s).at(book.add(anOrganisation())));
    const auto ada = add(book, workshop, u"Ada Okafor"_s);
    const auto find = [&](const QString &typed, int limit) {
        return book.read([&](const Reader &r) { return bookings::bookable(r, workshop, typed, limit); });
    };
    CHECK(find(u"ada"_s, 9) ==
          QList<BookablePerson>{{zoe, {u"Zoë"_s, u"Adams"_s}, u"Lambeth Early Help"_s, std::nullopt},
                                {ada, {u"Ada"_s, u"Okafor"_s}, {}, Booked}});
    CHECK(find(u"zoe ad"_s, 9).size() == 1);
    CHECK(find(u"ada"_s, 1).size() == 1);
    CHECK(find(u"\"* OR"_s, 9).isEmpty());
    CHECK(find({}, 9).isEmpty());
}
