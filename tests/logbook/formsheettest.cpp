// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/forms.h"
#include "core/logbook/sample/sample.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;
using forms::Since;

namespace {

// The clock of a test logbook stands at nine on Monday 17 August 2026.
CivilTime daysAgo(int days)
{
    return CivilTime(QDate(2026, 8, 17).addDays(-days), QTime(9, 30));
}

AWorkshop delivered(int days)
{
    return aWorkshop().starting(daysAgo(days)).withStatus(WorkshopStatus::Delivered).withHeadCount(3);
}

void typeForms(TestLogbook &book, WorkshopId workshop, int count, QuestionSetId set = shippedQuestionSet().id)
{
    book.change([&](Edit &edit) {
        for (int i = 0; i < count; ++i)
            forms::addResponse(edit, {.workshop = workshop, .questionSet = set});
    });
}

QList<WorkshopId> toType(TestLogbook &book, Since since = Since::Recent, const QString &words = {})
{
    return book.read([&](const Reader &reader) { return forms::toType(reader, since, words); });
}

QList<WorkshopId> withForms(TestLogbook &book, const QString &words, int most = 100)
{
    return book.read([&](const Reader &reader) { return forms::withForms(reader, words, most); });
}

int count(TestLogbook &book)
{
    return book.read([](const Reader &reader) { return forms::toTypeCount(reader); });
}

} // namespace

TEST_CASE("workshops with forms to type come oldest first, until as many are typed as were present", "[forms]")
{
    TestLogbook book;
    const auto newer = book.add(delivered(3));
    const auto older = book.add(delivered(20));
    const auto done = book.add(delivered(10));
    typeForms(book, done, 3);
    typeForms(book, older, 2);

    CHECK(toType(book) == QList<WorkshopId>{older, newer});
    CHECK(count(book) == 2);
    typeForms(book, older, 1);
    CHECK(toType(book) == QList<WorkshopId>{newer});
    book.undo();
    CHECK(count(book) == 2);
}

TEST_CASE("only workshops that are over have forms to type", "[forms]")
{
    TestLogbook book;
    for (const auto status : {WorkshopStatus::Draft, WorkshopStatus::Cancelled})
        book.add(aWorkshop().starting(daysAgo(2)).withStatus(status).withHeadCount(9));
    book.add(aWorkshop().starting(daysAgo(-1)).withStatus(WorkshopStatus::Confirmed).withHeadCount(9));
    book.add(aWorkshop().starting(daysAgo(2)).withStatus(WorkshopStatus::Confirmed)); // nobody marked
    Workshop today = aWorkshop().withStatus(WorkshopStatus::Confirmed).withHeadCount(5).value();
    today.allDay = true;
    today.start = today.end = CivilTime(QDate(2026, 8, 17));
    book.change([&](Edit &edit) { workshops::create(edit, today); });
    CHECK(toType(book).isEmpty());

    today.start = today.end = CivilTime(QDate(2026, 8, 16));
    const auto yesterday = book.change([&](Edit &edit) { return workshops::create(edit, today); });
    const auto past = book.add(aWorkshop().starting(daysAgo(1)).withStatus(WorkshopStatus::Planned));
    const auto person = book.book(past, aDelegate()).delegate;
    CHECK(toType(book) == QList<WorkshopId>{yesterday});
    book.setStatus(past, person, BookingStatus::PartAttended);
    CHECK(toType(book) == QList<WorkshopId>{yesterday, past});
}

TEST_CASE("workshops of long ago are listed only when asked for, and the badge leaves them out", "[forms]")
{
    TestLogbook book;
    const auto old = book.add(delivered(forms::RecentDays + 1));
    const auto last = book.add(delivered(forms::RecentDays));
    CHECK(toType(book) == QList<WorkshopId>{last});
    CHECK(count(book) == 1);
    CHECK(toType(book, Since::Ever) == QList<WorkshopId>{old, last});
}

TEST_CASE("workshops are found by number, venue and type, each word in any of them", "[forms]")
{
    TestLogbook book;
    const auto hub = book.add(aVenue().named(u"St John’s Hub"_s));
    const auto typed = book.add(delivered(5).at(hub).numbered(u"2026-031"_s));
    typeForms(book, typed, 3);
    const auto other = book.add(delivered(4).numbered(u"2026-032"_s).ofType(WorkshopTypeId(2)));

    CHECK(withForms(book, u"st johns"_s) == QList<WorkshopId>{typed});
    CHECK(withForms(book, u"JOHN 031"_s) == QList<WorkshopId>{typed});
    CHECK(withForms(book, u"2026-032"_s) == QList<WorkshopId>{other});
    CHECK(withForms(book, u"half day"_s) == QList<WorkshopId>{other});
    CHECK(withForms(book, u"%"_s) == QList<WorkshopId>{other, typed}); // no word in it
    CHECK(withForms(book, u"nowhere"_s).isEmpty());
    CHECK(withForms(book, {}, 1) == QList<WorkshopId>{other});
    CHECK(toType(book, Since::Recent, u"half"_s) == QList<WorkshopId>{other});
    CHECK(toType(book, Since::Recent, u"hub"_s).isEmpty()); // all typed
}

TEST_CASE("a cancelled workshop is found only when it has forms", "[forms]")
{
    TestLogbook book;
    const auto workshop = book.add(delivered(5).withStatus(WorkshopStatus::Cancelled));
    CHECK(withForms(book, {}).isEmpty());
    typeForms(book, workshop, 1);
    CHECK(withForms(book, {}) == QList<WorkshopId>{workshop});
}

TEST_CASE("the row of a workshop says how far its forms are typed", "[forms]")
{
    TestLogbook book;
    const auto id = book.add(delivered(5).at(book.add(aVenue())));
    typeForms(book, id, 2);
    const auto row = book.read([&](const Reader &reader) { return forms::row(reader, id); });
    REQUIRE(row.has_value());
    CHECK(row->type == u"Awareness session"_s);
    CHECK(row->letter == u"2"_s);
    CHECK(row->venue == u"Brixton Community Hub"_s);
    CHECK(row->start == daysAgo(5));
    CHECK(row->present == 3);
    CHECK(row->typed == 2);
    CHECK(row->typeSet == shippedQuestionSet().id);
    CHECK_FALSE(book.read([](const Reader &reader) { return forms::row(reader, WorkshopId(4711)); }).has_value());
}

TEST_CASE("forms are typed by the set of the last form, else of the type, else the shipped one", "[forms]")
{
    TestLogbook book;
    QuestionSet next = shippedQuestionSet();
    next.version = 2;
    const auto second = book.change([&](Edit &edit) { return forms::addQuestionSet(edit, next); });
    const auto type = book.change([&](Edit &edit) {
        return workshops::addType(edit, {.name = u"Talk"_s, .letter = u"T"_s, .questionSet = second});
    });
    const auto sheet = [&](WorkshopId id) {
        return book.read([&](const Reader &reader) { return forms::sheet(reader, id); });
    };
    const auto talk = book.add(delivered(5).ofType(type));
    CHECK(sheet(talk).set.id == second);
    typeForms(book, talk, 1);
    CHECK(sheet(talk).set.id == shippedQuestionSet().id);
    typeForms(book, talk, 1, second);
    CHECK(sheet(talk).set.id == second);
    CHECK(sheet(talk).sets.size() == 2);
    CHECK(sheet(talk).setOf(sheet(talk).forms.first())->id == shippedQuestionSet().id);
    CHECK(sheet(book.add(delivered(5).withoutType())).set == shippedQuestionSet());
    CHECK(refusal(book->read([](const Reader &reader) { return forms::sheet(reader, WorkshopId(4711)); })).kind ==
          Error::NotFound);
}
