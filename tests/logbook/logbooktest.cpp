// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"

#include "core/logbook/connection.h"
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QSignalSpy>
#include <stdexcept>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

DelegateId addTo(Edit &edit, const QString &name = u"Ada Okafor"_s)
{
    return people::addDelegate(edit, aDelegate().named(name).value());
}

qsizetype peopleIn(TestLogbook &book)
{
    return book.read([](const Reader &reader) { return people::delegates(reader); }).size();
}

} // namespace

TEST_CASE("a change says what it touched and under which label", "[logbook]")
{
    TestLogbook book;
    DelegateId ada;
    const Changes changes = good(book->perform(u"Add Ada"_s, [&](Edit &edit) { ada = addTo(edit); }));

    CHECK(changes.label == u"Add Ada"_s);
    CHECK_FALSE(changes.history.isNull());
    CHECK(changes.touches(Entity::Delegate, ada.value()));
    CHECK(changes.ids(Entity::Delegate) == QSet<qint64>{ada.value()});
    CHECK_FALSE(changes.touches(Entity::Workshop));
}

TEST_CASE("a change is told once, with what the caller gets", "[logbook]")
{
    TestLogbook book;
    QSignalSpy told(&book.logbook(), &Logbook::changed);
    const Changes changes = good(book->perform(u"Add two"_s, [](Edit &edit) {
        addTo(edit);
        addTo(edit, u"Sam Reid"_s);
    }));

    REQUIRE(told.size() == 1);
    const auto heard = told.first().first().value<Changes>();
    CHECK(heard.ids(Entity::Delegate) == changes.ids(Entity::Delegate));
    CHECK(heard.ids(Entity::Delegate).size() == 2);
    CHECK(heard.label == u"Add two"_s);

    book.undo();
    book.redo();
    CHECK(told.size() == 3);
}

TEST_CASE("when the work fails nothing is left of it and nothing is told", "[logbook]")
{
    TestLogbook book(OnFile{});
    const auto raw = backdoor(book.path());
    const DelegateId first = book.add(aDelegate());
    const QByteArray before = contentHash(*raw);
    const QSignalSpy told(&book.logbook(), &Logbook::changed);

    const auto failed = book->perform(u"Add"_s, [](Edit &edit) {
        addTo(edit, u"Sam Reid"_s);
        throw Error{Error::Invalid, u"no"_s};
    });

    CHECK(refusal(failed) == Error{Error::Invalid, u"no"_s});
    CHECK(told.isEmpty());
    CHECK(contentHash(*raw) == before);
    CHECK(good(book->history()).size() == 1);
    CHECK(book.add(aDelegate()).value() == first.value() + 1); // no id was used up
}

TEST_CASE("a fault of the program comes out as an error too", "[logbook]")
{
    TestLogbook book;
    const auto failed = book->perform(u"Add"_s, [](Edit &edit) {
        addTo(edit);
        throw std::runtime_error("a slip");
    });
    CHECK(refusal(failed).kind == Error::Internal);
    CHECK(refusal(failed).message.contains(u"a slip"_s));
    CHECK(peopleIn(book) == 0);

    const auto unread = book->read([](const Reader &) -> int { throw std::bad_optional_access(); });
    CHECK(refusal(unread).kind == Error::Internal);
    CHECK(refusal(book->perform(u"Nothing"_s, {})).kind == Error::Internal);
}

TEST_CASE("what the database refuses at the end undoes the whole change", "[logbook]")
{
    TestLogbook book;
    const auto failed = book->perform(u"Add"_s, [](Edit &edit) {
        addTo(edit);
        people::addDelegate(edit, aDelegate().at(OrganisationId(12345)).value()); // there is no such organisation
    });
    CHECK(refusal(failed).kind == Error::Conflict);
    CHECK(peopleIn(book) == 0);
    book.add(aDelegate());
    CHECK(peopleIn(book) == 1);
}

TEST_CASE("a change inside a change is refused, and the outer one goes on", "[logbook]")
{
    TestLogbook book;
    std::optional<Result<Changes>> inner;
    std::optional<Result<Changes>> innerUndo;
    const auto outer = book->perform(u"Outer"_s, [&](Edit &edit) {
        addTo(edit);
        inner = book->perform(u"Inner"_s, [](Edit &edit) { addTo(edit); });
        innerUndo = book->undo();
    });

    CHECK(outer);
    CHECK(refusal(*inner).kind == Error::Internal);
    CHECK(refusal(*innerUndo).kind == Error::Internal);
    CHECK(peopleIn(book) == 1);
    CHECK(book->undoLabel() == u"Outer"_s);
}

TEST_CASE("a change inside a read is refused, and a read inside a change sees what is done so far", "[logbook]")
{
    TestLogbook book;
    const bool changed = book.read([&](const Reader &) { return book->perform(u"Add"_s, [](Edit &) {}).has_value(); });
    CHECK_FALSE(changed);

    qsizetype seen = 0;
    book.change([&](Edit &edit) {
        addTo(edit);
        seen = peopleIn(book);
    });
    CHECK(seen == 1);
}

TEST_CASE("who is told of a change may make the next", "[logbook]")
{
    TestLogbook book;
    QObject::connect(&book.logbook(), &Logbook::changed, &book.logbook(), [&](const Changes &changes) {
        if (changes.label == u"First"_s)
            book.perform(u"Second"_s, [](Edit &edit) { addTo(edit, u"Sam Reid"_s); });
    });

    book.perform(u"First"_s, [](Edit &edit) { addTo(edit); });

    CHECK(peopleIn(book) == 2);
    CHECK(book->undoLabel() == u"Second"_s);
    book.undo();
    CHECK(book->undoLabel() == u"First"_s);
}

TEST_CASE("a change that comes to nothing is neither kept nor told", "[logbook]")
{
    TestLogbook book;
    const WorkshopId id = book.add(aWorkshop());
    const QSignalSpy told(&book.logbook(), &Logbook::changed);
    const auto workshop = book.read([&](const Reader &reader) { return workshops::find(reader, id); });

    const Changes changes = good(book->perform(u"Same"_s, [&](Edit &edit) { workshops::update(edit, *workshop); }));

    CHECK(changes.isEmpty());
    CHECK(changes.history.isNull());
    CHECK(told.isEmpty());
    CHECK(good(book->history()).size() == 1);
    CHECK(book->undoLabel() == u"Add workshop"_s);
}

TEST_CASE("what one read reads is of one moment", "[logbook]")
{
    TestLogbook book(OnFile{});
    Connection other(backdoor(book.path()), book.clock(), u"Sam"_s);
    const auto [before, after] = book.read([&](const Reader &reader) {
        const auto first = people::delegates(reader).size();
        other.perform(u"Add"_s, [](Edit &edit) { addTo(edit); });
        return std::pair(first, people::delegates(reader).size());
    });
    CHECK(before == 0);
    CHECK(after == 0);
    CHECK(peopleIn(book) == 1);
}

TEST_CASE("two logbooks are open at once and do not meet", "[logbook]")
{
    TestLogbook one;
    TestLogbook other;
    one.add(aDelegate());
    CHECK(peopleIn(one) == 1);
    CHECK(peopleIn(other) == 0);
    CHECK(other->undoLabel().isEmpty());
}

TEST_CASE("a rehearsal runs the work and leaves nothing of it", "[logbook]")
{
    TestLogbook book;
    const DelegateId first = book.add(aDelegate());
    const QSignalSpy told(&book.logbook(), &Logbook::changed);
    qsizetype seen = 0;
    good(book->rehearse([&](Edit &edit) {
        addTo(edit);
        seen = peopleIn(book);
    }));
    CHECK(seen == 2);
    CHECK(peopleIn(book) == 1);
    CHECK(told.isEmpty());
    CHECK(book->undoLabel() == u"Add delegate"_s);
    CHECK(book.add(aDelegate()).value() == first.value() + 1);
    CHECK(refusal(book->rehearse([](Edit &edit) { people::addDelegate(edit, {}); })).kind == Error::Invalid);
}
