// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"

#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

Error::Kind refused(TestLogbook &book, const std::function<void(Edit &)> &work)
{
    return refusal(book->perform(u"Add"_s, work)).kind;
}

QList<DelegateId> search(TestLogbook &book, const QString &typed, int limit = 10)
{
    return book.read([&](const Reader &reader) { return people::search(reader, typed, limit); });
}

} // namespace

TEST_CASE("a delegate is kept as typed and read back", "[people]")
{
    TestLogbook book;
    const auto organisation = book.add(anOrganisation());
    const auto wanted = aDelegate().named(u"Zoë O’Neill"_s).withEmail(u"zoe@example.org"_s).at(organisation);
    const auto id = book.add(wanted);
    auto found = book.read([&](const Reader &reader) { return people::findDelegate(reader, id); });
    REQUIRE(found.has_value());
    found->id = {};
    CHECK(*found == wanted.value());
    CHECK_FALSE(
        book.read([&](const Reader &reader) { return people::findDelegate(reader, DelegateId(1)); }).has_value());
}

TEST_CASE("a person needs a name, and an e-mail address must look like one", "[people]")
{
    TestLogbook book;
    CHECK(refused(book, [](Edit &edit) { people::addDelegate(edit, {}); }) == Error::Invalid);
    CHECK(refused(book, [](Edit &edit) { people::addDelegate(edit, aDelegate().named(u" – "_s).value()); }) ==
          Error::Invalid);
    CHECK(refused(book, [](Edit &edit) { people::addDelegate(edit, aDelegate().withEmail(u"ada"_s).value()); }) ==
          Error::Invalid);
    book.add(aDelegate().named(u"Cher"_s));
    book.add(aDelegate().named(u"李娜"_s));
}

TEST_CASE("a change of a person is checked like a new one, and needs the person", "[people]")
{
    TestLogbook book;
    Delegate ada = aDelegate().value();
    CHECK(refused(book, [&](Edit &edit) { people::updateDelegate(edit, ada); }) == Error::NotFound);
    ada.id = book.add(aDelegate());
    ada.email = u"no address"_s;
    CHECK(refused(book, [&](Edit &edit) { people::updateDelegate(edit, ada); }) == Error::Invalid);
    ada.email = u"ada@example.org"_s;
    book.change([&](Edit &edit) { people::updateDelegate(edit, ada); });
    CHECK(book.read([&](const Reader &reader) { return people::findDelegate(reader, ada.id); }) == ada);
}

TEST_CASE("people are found by what their names and address begin with, accents or not", "[people]")
{
    TestLogbook book;
    const auto zoe = book.add(aDelegate().named(u"Zoë O’Neill"_s).withEmail(u"zoneill@example.org"_s));
    const auto sam = book.add(aDelegate().named(u"Sam Zoeller"_s));
    CHECK(search(book, u"zoe"_s) == QList<DelegateId>{zoe, sam});
    CHECK(search(book, u"zoe nei"_s) == QList<DelegateId>{zoe});
    CHECK(search(book, u"ZONEILL@exa"_s) == QList<DelegateId>{zoe});
    CHECK(search(book, u"zoe"_s, 1) == QList<DelegateId>{zoe});
    CHECK(search(book, u"oneill"_s).isEmpty());
}

TEST_CASE("nothing that is typed into the search is an error", "[people]")
{
    TestLogbook book;
    book.add(aDelegate());
    const auto typed = GENERATE(u""_s, u"\""_s, u"a\"b"_s, u"NEAR(a b)"_s, u"a AND"_s, u"-a"_s, u"*"_s,
                                u"given_name:a"_s, u"'; DROP TABLE delegate"_s, u"("_s, u"^a"_s, u"a + b"_s);
    CAPTURE(typed);
    CHECK(book->read([&](const Reader &reader) { return people::search(reader, typed, 10); }));
}

TEST_CASE("delegates are listed by family name", "[people]")
{
    TestLogbook book;
    for (const QString &name : {u"Sam Reid"_s, u"Ada Okafor"_s, u"Åsa Öberg"_s})
        book.add(aDelegate().named(name));
    QStringList names;
    for (const DelegateRow &row : book.read([](const Reader &reader) { return people::delegates(reader); }))
        names.append(row.name);
    CHECK(names == QStringList{u"Åsa Öberg"_s, u"Ada Okafor"_s, u"Sam Reid"_s});
}

TEST_CASE("organisations need a name and can be renamed", "[people]")
{
    TestLogbook book;
    CHECK(refused(book, [](Edit &edit) { people::addOrganisation(edit, {}); }) == Error::Invalid);
    Organisation organisation = anOrganisation().inSector(SectorId(2)).value();
    CHECK(refused(book, [&](Edit &edit) { people::updateOrganisation(edit, organisation); }) == Error::NotFound);
    organisation.id = book.add(anOrganisation());
    book.add(aDelegate().at(organisation.id));
    organisation.name = u"Lambeth Families"_s;
    book.change([&](Edit &edit) { people::updateOrganisation(edit, organisation); });

    const auto rows = book.read([](const Reader &reader) { return people::organisations(reader); });
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().name == u"Lambeth Families"_s);
    CHECK(rows.first().sector == shippedSectors()[1].name);
    CHECK(rows.first().delegates == 1);
}

TEST_CASE("a sector added stands after the shipped ones", "[people]")
{
    TestLogbook book;
    CHECK(refused(book, [](Edit &edit) { people::addSector(edit, u" "_s); }) == Error::Invalid);
    const auto id = book.change([](Edit &edit) { return people::addSector(edit, u"Libraries"_s); });
    const auto sectors = book.read([](const Reader &reader) { return people::sectors(reader); });
    CHECK(sectors.size() == shippedSectors().size() + 1);
    CHECK(sectors.last() == Sector{id, u"Libraries"_s});
}

TEST_CASE("trainers need a name, and an absence an end after its start", "[people]")
{
    TestLogbook book;
    CHECK(refused(book, [](Edit &edit) { people::addTrainer(edit, {}); }) == Error::Invalid);
    const auto kim = book.change([](Edit &edit) { return people::addTrainer(edit, {.name = u"Kim Hall"_s}); });
    CHECK(book.read([](const Reader &reader) { return people::trainers(reader); }) ==
          QList<Trainer>{{kim, u"Kim Hall"_s, {}}});

    const QDate day(2026, 8, 19);
    const auto absence = [&](QDate from, QDate to, TrainerId trainer) {
        return [=](Edit &edit) { people::addAbsence(edit, {trainer, from, to, {}}); };
    };
    CHECK(refused(book, absence(day, day.addDays(-1), kim)) == Error::Invalid);
    CHECK(refused(book, absence(day, QDate(), kim)) == Error::Invalid);
    CHECK(refused(book, absence(day, day, TrainerId(4711))) == Error::Conflict);
    book.change(absence(day, day, kim));
}

TEST_CASE("organisations are found by the beginnings of words, those with most people first", "[people]")
{
    TestLogbook book;
    const auto county = book.add(anOrganisation().named(u"Kent County Council"_s));
    const auto lambeth = book.add(anOrganisation().named(u"Lambeth Council"_s));
    const auto council = book.add(anOrganisation().named(u"Council of Elders"_s));
    book.add(aDelegate().at(lambeth));
    const auto ids = [&](const QString &typed, int limit = 10) {
        QList<OrganisationId> found;
        for (const OrganisationRow &row :
             book.read([&](const Reader &reader) { return people::searchOrganisations(reader, typed, limit); }))
            found.append(row.id);
        return found;
    };
    CHECK(ids(u"coun"_s) == QList<OrganisationId>{council, lambeth, county});
    CHECK(ids(u"coun"_s, 1) == QList<OrganisationId>{council});
    CHECK(ids(u"council kent"_s) == QList<OrganisationId>{county});
    CHECK(ids(u" "_s).isEmpty());
    const auto found = book.read([&](const Reader &reader) { return people::findOrganisation(reader, county); });
    REQUIRE(found);
    CHECK(found->name == u"Kent County Council"_s);
}

TEST_CASE("trainers are found by the beginnings of words of their name", "[people]")
{
    TestLogbook book;
    book.change([&](Edit &edit) {
        for (const auto &name : {u"Siân Prosser"_s, u"Kwame Asante"_s, u"Simon Ash"_s})
            people::addTrainer(edit, {{}, name, {}});
    });
    const auto names = [&](const QString &typed, int limit = 10) {
        QStringList found;
        for (const Trainer &trainer :
             book.read([&](const Reader &reader) { return people::searchTrainers(reader, typed, limit); }))
            found += trainer.name;
        return found;
    };
    CHECK(names(u"si"_s) == QStringList{u"Siân Prosser"_s, u"Simon Ash"_s});
    CHECK(names(u"as"_s) == QStringList{u"Kwame Asante"_s, u"Simon Ash"_s});
    CHECK(names(u""_s, 2).size() == 2);
}
