// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QSignalSpy>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

qsizetype found(TestLogbook &book, const QString &typed)
{
    return book.read([&](const Reader &reader) { return people::search(reader, typed, 10); }).size();
}

void rename(TestLogbook &book, DelegateId id, const QString &name)
{
    book.change([&](Edit &edit) {
        auto delegate = people::findDelegate(edit, id);
        delegate->name = personName(name);
        people::updateDelegate(edit, *delegate);
    });
}

void addMany(TestLogbook &book, int count)
{
    book.perform(u"Add many"_s, [&](Edit &edit) {
        for (int i = 0; i < count; ++i)
            people::addDelegate(edit, aDelegate().named(u"Ada Okafor"_s).value());
    });
}

} // namespace

TEST_CASE("what was taken away comes back with undo", "[history]")
{
    TestLogbook book;
    const auto [workshop, trainer] = book.change([](Edit &edit) {
        const auto trainer = people::addTrainer(edit, {.name = u"Kim Hall"_s});
        return std::pair(workshops::create(edit, aWorkshop().value(), {{trainer, TrainerRole::Second}}), trainer);
    });
    const VenueId prison = book.add(aVenue().secureWithLeadDays(10));
    book.change([&, id = workshop](Edit &edit) {
        workshops::setTrainers(edit, id, {});
        auto venue = places::findVenue(edit, prison);
        venue->gate.reset();
        places::updateVenue(edit, *venue);
    });

    book.undo();

    const auto trainers =
        book.read([&, id = workshop](const Reader &reader) { return workshops::trainersOf(reader, id); });
    CHECK(trainers == QList<WorkshopTrainer>{{trainer, TrainerRole::Second}});
    const auto venue = book.read([&](const Reader &reader) { return places::findVenue(reader, prison); });
    CHECK(venue->gate == GateRules{.leadDays = 10});
}

TEST_CASE("the search follows undo and redo", "[history]")
{
    TestLogbook book;
    const DelegateId ada = book.add(aDelegate().named(u"Ada Okafor"_s));
    rename(book, ada, u"Ada Reid"_s);
    CHECK(found(book, u"okaf"_s) == 0);

    book.undo();
    CHECK(found(book, u"okaf"_s) == 1);
    CHECK(found(book, u"reid"_s) == 0);
    book.undo();
    CHECK(found(book, u"okaf"_s) == 0);
    book.redo();
    book.redo();
    CHECK(found(book, u"okaf"_s) == 0);
    CHECK(found(book, u"reid"_s) == 1);
}

TEST_CASE("undo that meets a change from outside says so and leaves everything as it was", "[history]")
{
    TestLogbook book(OnFile{});
    const DelegateId ada = book.add(aDelegate());
    book.change([&](Edit &edit) { // two records, of which one stands in the way
        people::addDelegate(edit, aDelegate().named(u"Sam Reid"_s).value());
        auto delegate = people::findDelegate(edit, ada);
        delegate->phone = u"020 7946 0000"_s;
        people::updateDelegate(edit, *delegate);
    });
    const auto raw = backdoor(book.path());
    raw->execute(u"UPDATE delegate SET phone = '1' WHERE id = %1"_s.arg(ada.value()));
    const QByteArray before = contentHash(*raw);
    const qint64 audited = numberIn(*raw, u"SELECT count(*) FROM audit"_s);
    const auto history = good(book->history());
    const QSignalSpy told(&book.logbook(), &Logbook::changed);

    const Error error = refusal(book->undo());

    CHECK(error.kind == Error::Conflict);
    CHECK(error.message.contains(u"delegate"_s));
    CHECK_FALSE(error.message.contains(u"Reid"_s));
    CHECK(told.isEmpty());
    CHECK(contentHash(*raw) == before);
    CHECK(numberIn(*raw, u"SELECT count(*) FROM audit"_s) == audited);
    CHECK(good(book->history()) == history);
    CHECK(book->redoLabel().isEmpty());

    raw->execute(u"UPDATE delegate SET phone = '020 7946 0000' WHERE id = %1"_s.arg(ada.value()));
    book.undo();
    CHECK(found(book, u"reid"_s) == 0);
}

TEST_CASE("undo of a record that later ones from outside depend on is refused", "[history]")
{
    TestLogbook book(OnFile{});
    const OrganisationId organisation = book.add(anOrganisation());
    const auto raw = backdoor(book.path());
    raw->execute(u"INSERT INTO delegate (id, given_name, family_name, name_key, sort_key, organisation) "
                 "VALUES (7, 'Sam', 'Reid', 'samreid', 'reid', %1)"_s.arg(organisation.value()));

    CHECK(refusal(book->undo()).kind == Error::Conflict);
    CHECK(book.read([](const Reader &reader) { return people::organisations(reader); }).size() == 1);
}

TEST_CASE("the audit keeps who, when, which record and which fields, and no value", "[history]")
{
    TestLogbook book(OnFile{});
    const DelegateId ada = book.add(aDelegate().named(u"Ada Okafor"_s));
    rename(book, ada, u"Ada Reid"_s);
    book.undo();

    const auto raw = backdoor(book.path());
    const QString whole =
        u"SELECT at || '|' || actor || '|' || action || '|' || kind || '|' || record || '|' || fields "
        "FROM audit ORDER BY id"_s;
    const QString stamp = u"2026-08-17T08:00:00.000Z|Tess Tester|"_s;
    const QString fields = u"family_name, name_key, sort_key"_s;
    CHECK(textsIn(*raw, whole) == QStringList{stamp + u"edit|delegate|%1|"_s.arg(ada.toText()),
                                              stamp + u"edit|delegate|%1|%2"_s.arg(ada.toText(), fields),
                                              stamp + u"undo|delegate|%1|%2"_s.arg(ada.toText(), fields)});
}

TEST_CASE("the audit names each record of a thousand and sums up more", "[history]")
{
    TestLogbook book(OnFile{});
    const auto raw = backdoor(book.path());
    const QString records = u"SELECT record FROM audit ORDER BY id"_s;
    addMany(book, 1000);
    CHECK(textsIn(*raw, records).size() == 1000);
    raw->execute(u"DELETE FROM audit");
    addMany(book, 1001);
    CHECK(textsIn(*raw, records) == QStringList{u"1001 records"_s});
}

TEST_CASE("a change of ten thousand records is one step to undo", "[history]")
{
    TestLogbook book(OnFile{});
    const auto raw = backdoor(book.path());
    const QByteArray before = contentHash(*raw);
    addMany(book, 10'000);
    const QByteArray after = contentHash(*raw);

    const Changes undone = book.undo();
    CHECK(undone.touches(Entity::Delegate));
    CHECK(undone.ids(Entity::Delegate).isEmpty()); // too many to name
    CHECK(contentHash(*raw) == before);
    book.redo();
    CHECK(contentHash(*raw) == after);
}
