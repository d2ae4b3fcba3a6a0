// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "tests/ui/delegates/registerfixture.h"

using namespace turnout;
using namespace Qt::StringLiterals;
using enum BookingStatus;

TEST_CASE("letters and Enter book by name, and the row is ready for the next", "[quickbook]")
{
    TestLogbook book;
    const Group group(book, today().withPlaces(4));
    const auto zoe = book.add(aDelegate().named(u"Zoë Young"_s));
    RegisterWindow window(book);
    window.open(group.workshop).run(ActionId::BookDelegate);
    window.type(u"zoe"_s);
    window.press(Qt::Key_Return);
    CHECK(book.statusOf(group.workshop, zoe) == Booked);
    CHECK(window.says(u"Booked on Mon 17 Aug: Zoë Young"_s));
    CHECK(window.current() == u"Young, Zoë"_s);
    auto &field = window.find<PickField>(u"Book a delegate by name"_s);
    CHECK(field.hasFocus());
    CHECK(field.text().isEmpty());
    CHECK(window.says(u"Full: Enter puts on the waiting list, 1st"_s));

    window.type(u"zoe"_s);
    window.press(Qt::Key_Return);
    CHECK(window.says(u"Zoë Young is on it already: booked"_s));
    book.undo();
    CHECK(window.lines().size() == 3);
}

TEST_CASE("a full workshop puts on the waiting list and says so", "[quickbook]")
{
    TestLogbook book;
    const Group group(book, today().withPlaces(2));
    const auto zoe = book.add(aDelegate().named(u"Zoë Young"_s));
    RegisterWindow window(book);
    window.open(group.workshop).run(ActionId::NewItem);
    window.type(u"you"_s);
    window.press(Qt::Key_Return);
    CHECK(book.statusOf(group.workshop, zoe) == Waiting);
    CHECK(window.says(u"Full: Zoë Young is on the waiting list, 2nd"_s));
}

TEST_CASE("who is not in the logbook is added and booked in one change", "[quickbook]")
{
    TestLogbook book;
    const auto workshop = book.add(today());
    RegisterWindow window(book);
    window.open(workshop);
    CHECK(window.says(u"Nobody is booked yet"_s));
    window.type(u"Tola Adeyemi"_s);
    window.press(Qt::Key_Return);
    CHECK(window.lines() == QStringList{u"Adeyemi, Tola: booked"_s});
    book.undo();
    CHECK(window.says(u"Nobody is booked yet"_s));
    CHECK(book.read([](const Reader &r) { return people::search(r, u"tola"_s, 5); }).isEmpty());
}

TEST_CASE("what is left typed in the row books nobody", "[quickbook]")
{
    TestLogbook book;
    const Group group(book, today());
    book.add(aDelegate().named(u"Zoe Young"_s));
    RegisterWindow window(book);
    window.open(group.workshop).run(ActionId::NewItem);
    window.type(u"zoe young"_s);
    window.table().setFocus(Qt::MouseFocusReason);
    CHECK(window.lines().size() == 3);
}

TEST_CASE("Esc clears what is typed in the row before it closes the register", "[quickbook]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    RegisterView &view = window.open(group.workshop);
    view.run(ActionId::NewItem);
    window.type(u"zo"_s);
    CHECK(view.goBack());
    CHECK(window.closed == 0);
    CHECK(window.find<PickField>(u"Book a delegate by name"_s).text().isEmpty());
    CHECK(view.goBack());
    CHECK(window.closed == 1);
}

TEST_CASE("who walks in once it has begun is marked there, in words", "[quickbook]")
{
    TestLogbook book;
    const auto workshop = book.add(underWay().withPlaces(1));
    const auto ada = book.book(workshop, aDelegate()).delegate;
    const auto zoe = book.add(aDelegate().named(u"Zoë Young"_s));
    RegisterWindow window(book);
    window.open(workshop).run(ActionId::NewItem);
    CHECK(window.says(u"Enter marks them attended"_s));
    window.type(u"zoe"_s);
    window.press(Qt::Key_Return);
    CHECK(book.statusOf(workshop, zoe) == Attended);
    CHECK(window.says(u"Marked attended: Zoë Young"_s));
    window.type(u"okaf"_s); // was booked, and is here now
    window.press(Qt::Key_Return);
    CHECK(book.statusOf(workshop, ada) == Attended);
}

TEST_CASE("a name stays typed when booking it is refused, and Enter tries again", "[quickbook]")
{
    TestLogbook book;
    const Group group(book, today());
    const auto zoe = book.add(aDelegate().named(u"Zoë Young"_s));
    RegisterWindow window(book);
    window.open(group.workshop).run(ActionId::NewItem);
    window.type(u"zoe"_s);
    book.whileItRefuses([&] { window.press(Qt::Key_Return); });
    CHECK(window.lines().size() == 3);
    CHECK(window.find<PickField>(u"Book a delegate by name"_s).text() == u"Zoë Young"_s);
    CHECK(window.says(u"it was not made"_s));
    window.press(Qt::Key_Return);
    CHECK(book.statusOf(group.workshop, zoe) == Booked);
}
