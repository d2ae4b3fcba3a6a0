// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/workshops.h"
#include "tests/logbook/backdoor.h"
#include "tests/ui/settings/safetywindow.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QListView>
#include <QMenu>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QListView &list(SafetyWindow &window)
{
    return window.find<QListView>(u"Findings of the check"_s);
}

// Delivered, and nobody knows who came.
WorkshopId withoutRegister(TestLogbook &book)
{
    return book.add(aWorkshop().numbered(u"2026-031"_s).withStatus(WorkshopStatus::Delivered).inRegion(RegionId(1)));
}

} // namespace

TEST_CASE("a check lists what it finds, and Enter goes to the record", "[safety]")
{
    TestLogbook book(OnFile{});
    const auto workshop = withoutRegister(book);
    SafetyWindow window(book);
    CHECK(window.says(u"Not checked since it was opened"_s));

    window.choose(u"Check now"_s);
    REQUIRE(window.eventually([&] { return list(window).isVisible(); }));
    REQUIRE(list(window).model()->rowCount() == 1);
    const QString line = list(window).model()->index(0, 0).data().toString();
    CHECK(line.startsWith(u"Warning: "_s));
    CHECK(line.contains(u"2026-031"_s));
    CHECK(window.says(u"1 warning"_s));

    list(window).setFocus();
    window.press(Qt::Key_Return);
    CHECK(window.went == Destination{.section = Section::Delegates, .workshop = workshop});
}

TEST_CASE("nothing found says so, with when it was checked", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    window.choose(u"Check now"_s);
    CHECK(window.eventually([&] { return window.says(u"Nothing found"_s); }));
    CHECK(window.says(u"Today 09:00"_s));
    CHECK_FALSE(window.has(u"Copy as text"_s));
}

TEST_CASE("findings are filtered by severity and copied as text", "[safety]")
{
    TestLogbook book(OnFile{});
    withoutRegister(book);
    book.add(aVenue().named(u"Harbour Hall"_s)); // in no region
    book.add(aDelegate().named(u"Ada Okafor"_s).withEmail(u"ada@example.org"_s));
    book.add(aDelegate().named(u"A. Okafor"_s).withEmail(u"ada@example.org"_s));
    SafetyWindow window(book);
    window.choose(u"Check now"_s);
    REQUIRE(window.eventually([&] { return list(window).isVisible(); }));
    REQUIRE(list(window).model()->rowCount() == 3);

    const auto show = [&](int choice) {
        window.window().findChild<FilterChip *>()->menu()->actions().at(choice)->trigger();
    };
    show(1); // errors
    CHECK(window.says(u"Nothing of that kind"_s));
    show(3); // notes
    REQUIRE(list(window).model()->rowCount() == 1);
    window.choose(u"Copy as text"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Note: "_s));
    CHECK(copied.contains(u"Ada Okafor"_s)); // by name, which only the screen may tell
    CHECK(copied.count(u'\n') == 1);
}

TEST_CASE("a broken record is an error among the findings", "[safety]")
{
    TestLogbook book(OnFile{});
    const auto workshop = book.add(aWorkshop());
    const auto ada = book.add(aDelegate());
    book.book(workshop, ada);
    book.close();
    {
        const auto db = backdoor(book.path());
        db->execute(u"PRAGMA foreign_keys = OFF");
        db->execute(u"DELETE FROM delegate");
    }
    book.reopen();
    SafetyWindow window(book);
    window.choose(u"Check now"_s);
    REQUIRE(window.eventually([&] { return list(window).isVisible(); }));
    CHECK(list(window).model()->index(0, 0).data().toString().startsWith(u"Error: "_s));
}
