// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/quickadd.h"
#include "tests/ui/delegates/delegateswindow.h"
#include "ui/delegates/suggestionstrip.h"

#include <QComboBox>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

SuggestionStrip &strip(DelegatesWindow &page)
{
    auto *strip = page.page.findChild<SuggestionStrip *>();
    REQUIRE(strip);
    return *strip;
}

QString problem(DelegatesWindow &page)
{
    return page.page.findChild<QuickAdd *>()->problem();
}

// Whoever is filed under that family name.
std::optional<Person> named(DelegatesWindow &page, const QString &family)
{
    return page.book.read([&](const Reader &reader) -> std::optional<Person> {
        const auto found = people::filedUnder(reader, family);
        return found.isEmpty() ? std::nullopt : people::person(reader, found.first());
    });
}

} // namespace

TEST_CASE("a person is added by typing alone, as one change with a toast that undoes it", "[quickadd]")
{
    DelegatesWindow page;
    page.page.run(ActionId::AddDelegate);
    page.window.type(u"Tola Adeyemi"_s);
    page.window.press(Qt::Key_Tab);
    page.window.type(u"North"_s);
    page.window.press(Qt::Key_Tab); // takes what stood in grey
    page.window.type(u"tola@example.org"_s);
    page.window.press(Qt::Key_Return);
    const auto tola = named(page, u"Adeyemi"_s);
    REQUIRE(tola.has_value());
    CHECK(tola->delegate.name == PersonName{u"Tola"_s, u"Adeyemi"_s});
    CHECK(tola->delegate.organisation == page.northbank);
    CHECK(tola->delegate.email == u"tola@example.org"_s);
    CHECK(page.table().current() == tola->delegate.id);
    CHECK(page.newName().hasFocus()); // for the next one
    CHECK(page.newName().text().isEmpty());
    CHECK(page.window.toasts().text().contains(u"Added Tola Adeyemi"_s));
    Q_EMIT page.window.toasts().undoRequested();
    CHECK_FALSE(named(page, u"Adeyemi"_s).has_value());
    CHECK(page.listed().size() == 3);
}

TEST_CASE("an organisation and its sector are made with the person", "[quickadd]")
{
    DelegatesWindow page;
    page.page.run(ActionId::NewItem);
    page.window.type(u"Tola Adeyemi"_s);
    page.window.press(Qt::Key_Tab);
    page.window.type(u"Lambeth Council"_s);
    auto &sector = page.window.find<QComboBox>(u"Sector of the new person"_s);
    sector.setCurrentText(u"Housing"_s);
    sector.setFocus();
    page.window.press(Qt::Key_Return);
    const auto tola = named(page, u"Adeyemi"_s);
    REQUIRE(tola.has_value());
    CHECK(tola->organisation == u"Lambeth Council"_s);
    CHECK(tola->sector == u"Housing"_s);
}

TEST_CASE("somebody alike is offered from the whole logbook, and Enter uses them", "[quickadd]")
{
    DelegatesWindow page;
    page.book.setStatus(page.book.add(aWorkshop().starting(CivilTime(QDate(2024, 5, 7), QTime(9, 0)))), page.ada,
                        BookingStatus::Attended);
    page.filter().setText(u"region:wales"_s); // where Ada is not
    page.page.run(ActionId::AddDelegate);
    page.window.type(u"ada oka"_s);
    CHECK(strip(page).isVisible());
    CHECK(strip(page).words() == u"Ada Okafor, Northbank NHS Trust, attended 2024"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.table().current() == page.ada);
    CHECK(page.table().hasFocus());
    CHECK(page.newName().text().isEmpty());
    CHECK_FALSE(strip(page).isVisible());
    CHECK(page.listed().size() == 3);
}

TEST_CASE("Alt+N adds a new person of the same name all the same", "[quickadd]")
{
    DelegatesWindow page;
    page.page.run(ActionId::AddDelegate);
    page.window.type(u"Ada Okafor"_s);
    REQUIRE(strip(page).isVisible());
    page.window.press(Qt::Key_N, Qt::AltModifier);
    CHECK(page.listed() == QStringList{u"Bright"_s, u"Okafor"_s, u"Okafor"_s, u"Reid"_s});
    CHECK(page.table().current() != page.ada);
}

TEST_CASE("Down moves among several who may be meant", "[quickadd]")
{
    DelegatesWindow page;
    const auto other = page.book.add(aDelegate().named(u"Ada Okafor"_s).at(page.oakhill));
    page.page.run(ActionId::AddDelegate);
    page.window.type(u"Ada Okafor"_s);
    CHECK(strip(page).current() == page.ada);
    page.window.press(Qt::Key_Down);
    CHECK(strip(page).current() == other);
    page.window.press(Qt::Key_Down);
    CHECK(strip(page).current() == page.ada);
    page.window.press(Qt::Key_Up);
    page.window.press(Qt::Key_Return);
    CHECK(page.table().current() == other);
}

TEST_CASE("what is missing or wrong is said in words, and the text stays", "[quickadd]")
{
    DelegatesWindow page;
    page.page.run(ActionId::AddDelegate);
    page.window.press(Qt::Key_Return);
    CHECK(problem(page) == u"A person needs a name."_s);
    page.window.type(u"Tola Adeyemi"_s);
    CHECK(problem(page).isEmpty());
    auto &email = page.window.find<QLineEdit>(u"E-mail of the new person"_s);
    email.setFocus();
    page.window.type(u"tola"_s);
    page.window.press(Qt::Key_Return);
    CHECK(problem(page).contains(u"tola"_s));
    CHECK(email.hasFocus());
    CHECK(email.text() == u"tola"_s);
    CHECK(page.newName().text() == u"Tola Adeyemi"_s);
    CHECK(page.listed().size() == 3);
}

TEST_CASE("going back empties the row and returns to the list", "[quickadd]")
{
    DelegatesWindow page;
    page.page.run(ActionId::AddDelegate);
    page.window.type(u"Ada Okafor"_s);
    CHECK(page.page.goBack());
    CHECK(page.newName().text().isEmpty());
    CHECK_FALSE(strip(page).isVisible());
    CHECK(page.table().hasFocus());
    CHECK_FALSE(page.page.goBack());
}
