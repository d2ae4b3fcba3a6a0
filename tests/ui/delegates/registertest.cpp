// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "tests/ui/delegates/registerfixture.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSpinBox>

using namespace turnout;
using namespace Qt::StringLiterals;
using enum BookingStatus;

namespace {

// The entry of the menu of a row.
QAction *entry(const QWidget &window, const QString &text)
{
    for (const QMenu *menu : window.findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text().section(u'\t', 0, 0) == text)
                return action;
        }
    }
    return nullptr;
}

int stepsInEffect(TestLogbook &book)
{
    const auto history = good(book->history());
    return int(std::count_if(history.begin(), history.end(), [](const HistoryEntry &entry) { return !entry.undone; }));
}

} // namespace

TEST_CASE("letters mark who came, one a key, and each moves on to the next row", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    REQUIRE(window.table().hasFocus());
    CHECK(window.current() == u"Able, Bob"_s);

    window.press(Qt::Key_A);
    CHECK(window.current() == u"Hall, Kim"_s);
    window.press(Qt::Key_P);
    window.press(Qt::Key_N);
    CHECK(window.lines() ==
          QStringList{u"Able, Bob: attended"_s, u"Hall, Kim: part attended"_s, u"Okafor, Ada: did not attend"_s});
    CHECK(window.current() == u"Okafor, Ada"_s); // the last stays
    CHECK(window.says(u"1 attended, 1 part, 1 not, 0 to mark"_s));

    book.undo();
    CHECK(window.lines()[2] == u"Okafor, Ada: booked"_s);
    book.undo();
    book.undo();
    CHECK(window.says(u"0 attended, 0 part, 0 not, 3 to mark"_s));
}

TEST_CASE("Space says somebody is there, and takes it back", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_Space);
    CHECK(book.statusOf(group.workshop, group.bob) == Attended);
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Space);
    CHECK(book.statusOf(group.workshop, group.bob) == Booked);
}

TEST_CASE("several people are marked at once, as one step of the history", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(window.view().status() == u"3 people · 2 selected"_s);
    window.press(Qt::Key_A);
    CHECK(book.statusOf(group.workshop, group.bob) == Attended);
    CHECK(book.statusOf(group.workshop, group.kim) == Attended);
    CHECK(book.statusOf(group.workshop, group.ada) == Booked);
    CHECK(window.table().chosen().size() == 2); // they stay selected
    book.undo();
    CHECK(book.statusOf(group.workshop, group.bob) == Booked);
    CHECK(book.statusOf(group.workshop, group.kim) == Booked);
}

TEST_CASE("letters that mark nothing search nothing", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.type(u"okz"_s);
    CHECK(window.current() == u"Able, Bob"_s);
    CHECK(window.table().hasFocus());
}

TEST_CASE("a cancelled workshop says why nobody is marked or offered a place on it", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    book.change([&](Edit &edit) { workshops::cancel(edit, group.workshop, CancelledBy::Us, {}); });
    RegisterWindow window(book);
    window.open(group.workshop);
    CHECK(window.says(u"This workshop is cancelled. Plan it again to mark who came."_s));
    window.press(Qt::Key_A);
    window.press(Qt::Key_I);
    CHECK(book.statusOf(group.workshop, group.bob) == Booked);
    CHECK(window.says(u"This workshop is cancelled. Plan it again to book people on it."_s));
}

TEST_CASE("attendance before the day is refused in words", "[register]")
{
    TestLogbook book;
    const Group group(book, aWorkshop()); // in two days
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_A);
    CHECK(window.says(u"Who came can be marked from the day of the workshop."_s));
    CHECK(book.statusOf(group.workshop, group.bob) == Booked);
}

TEST_CASE("Delete cancels a booking and offers to undo it", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_Delete);
    CHECK(book.statusOf(group.workshop, group.bob) == Cancelled);
    CHECK(window.lines().last() == u"Able, Bob: cancelled"_s);
    CHECK(window.current() == u"Hall, Kim"_s);
    CHECK(window.toasts().text() == u"Booking cancelled: Bob Able"_s);
    QTest::mouseClick(&window.button(u"Undo"_s), Qt::LeftButton);
    CHECK(book.statusOf(group.workshop, group.bob) == Booked);
    CHECK(window.lines().first() == u"Able, Bob: booked"_s);
}

TEST_CASE("free places are offered to who waits, and never given without being asked", "[register]")
{
    TestLogbook book;
    const Group group(book, today().withPlaces(2)); // Ada waits
    RegisterWindow window(book);
    window.open(group.workshop);
    CHECK(window.says(u"2 of 2 booked · 0 free · 1 waiting"_s));
    CHECK_FALSE(window.button(u"Offer free places"_s).isVisible());
    CHECK(window.lines().last() == u"Okafor, Ada: waiting, 1st"_s);

    window.press(Qt::Key_Delete);
    CHECK(book.statusOf(group.workshop, group.ada) == Waiting);
    REQUIRE(window.button(u"Offer free places"_s).isVisible());
    QTest::mouseClick(&window.button(u"Offer free places"_s), Qt::LeftButton);
    CHECK(book.statusOf(group.workshop, group.ada) == Invited);
    CHECK(window.toasts().text() == u"A place is offered to Ada Okafor, who is invited"_s);
    book.undo();
    CHECK(book.statusOf(group.workshop, group.ada) == Waiting);
}

TEST_CASE("nobody is booked over capacity but by the entry of the menu that says so", "[register]")
{
    TestLogbook book;
    const Group group(book, today().withPlaces(2));
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_End);
    REQUIRE(window.current() == u"Okafor, Ada"_s);
    window.press(Qt::Key_B);
    CHECK(book.statusOf(group.workshop, group.ada) == Waiting);
    CHECK(window.says(u"Full: one person is on the waiting list"_s));

    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&window.table(), &asked);
    QAction *over = entry(window.window(), u"Book over capacity"_s);
    REQUIRE(over);
    over->trigger();
    CHECK(book.statusOf(group.workshop, group.ada) == Booked);
    CHECK(window.says(u"3 of 2 booked · 1 over capacity"_s));
    if (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
}

TEST_CASE("those selected are copied for a spreadsheet, with headings", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_Down, Qt::ShiftModifier);
    window.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"Name\tOrganisation\tStatus\tSince\tNote"_s);
    CHECK(lines[2] == u"Hall, Kim\t\tbooked\tMon 17 Aug\t"_s);
}

TEST_CASE("a note is typed in place, and Enter ends it without leaving the register", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_F2);
    window.type(u"arrives late"_s);
    window.press(Qt::Key_Return);
    const auto note = [&] { return window.table().model()->index(0, RegisterModel::Note).data().toString(); };
    CHECK(QTest::qWaitFor([&] { return note() == u"arrives late"; }));
    CHECK_FALSE(window.went);
    REQUIRE(QTest::qWaitFor([&] { return window.table().hasFocus(); }));
    window.press(Qt::Key_Return);
    REQUIRE(window.went);
    CHECK(window.went->section == Section::Delegates);
    CHECK(window.went->delegate == group.bob);
}

TEST_CASE("heads are counted, and those without a name are said", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_A);
    auto &count = window.find<QSpinBox>(u"People in the room"_s);
    count.setFocus();
    count.selectAll();
    window.type(u"4"_s);
    window.press(Qt::Key_Return);
    CHECK(window.says(u"3 people without a name"_s));
    book.undo();
    CHECK(count.text() == u"not counted"_s);
    CHECK_FALSE(window.says(u"without a name"_s));
}

TEST_CASE("a count that is being typed outlives a change, and the wheel counts nobody", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    auto &count = window.find<QSpinBox>(u"People in the room"_s);
    turnWheelOver(count);
    CHECK(count.text() == u"not counted"_s);
    count.setFocus();
    count.selectAll();
    window.type(u"4"_s);
    book.setStatus(group.workshop, group.kim, Attended);
    CHECK(count.value() == 4);
    const auto other = book.add(today());
    window.view().open(other); // before the count is told by itself
    CHECK(count.text() == u"not counted"_s);
    window.view().open(group.workshop);
    CHECK(count.value() == 4);
}

TEST_CASE("once all are marked the workshop can be said to be delivered", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(underWay());
    book.book(workshop, aDelegate());
    RegisterWindow window(book);
    window.open(workshop);
    CHECK_FALSE(window.button(u"Mark delivered"_s).isVisible());
    window.press(Qt::Key_A);
    REQUIRE(window.button(u"Mark delivered"_s).isVisible());
    QTest::mouseClick(&window.button(u"Mark delivered"_s), Qt::LeftButton);
    CHECK(window.says(u"Delivered"_s));
    CHECK_FALSE(window.button(u"Mark delivered"_s).isVisible());
    book.undo();
    CHECK(window.button(u"Mark delivered"_s).isVisible());
}

TEST_CASE("the register goes to its delegate list and back", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    RegisterView &view = window.open(group.workshop);
    CHECK(view.offers(ActionId::PrintPreview));
    QTest::mouseClick(&window.button(u"Print…"_s), Qt::LeftButton);
    CHECK(window.went == Destination{.section = Section::Print, .workshop = group.workshop});
    CHECK(view.goBack());
    CHECK(window.closed == 1);
    QTest::mouseClick(&window.button(u"Delegates"_s), Qt::LeftButton);
    CHECK(window.closed == 2);
}

TEST_CASE("a register follows what others change, and says when its workshop is gone", "[register]")
{
    TestLogbook book;
    RegisterWindow window(book);
    const auto workshop = book.add(today());
    window.open(workshop);
    book.book(workshop, aDelegate());
    CHECK(window.lines() == QStringList{u"Okafor, Ada: booked"_s});
    book.undo(); // the booking
    book.undo(); // the person
    book.undo(); // the workshop
    CHECK(window.says(u"This register could not be read"_s));
    book.redo();
    CHECK_FALSE(window.says(u"This register could not be read"_s));
}

TEST_CASE("everything done in a register can be undone to how it was", "[register]")
{
    TestLogbook book;
    const Group group(book, underWay().withPlaces(3));
    RegisterWindow window(book);
    window.open(group.workshop);
    const auto before = window.lines();
    const int steps = stepsInEffect(book);
    for (const int key : {Qt::Key_A, Qt::Key_P, Qt::Key_N, Qt::Key_W, Qt::Key_I, Qt::Key_Delete, Qt::Key_B})
        window.press(key);
    window.view().run(ActionId::NewItem);
    window.type(u"New Person"_s);
    window.press(Qt::Key_Return);
    CHECK(window.lines() != before);
    CHECK(stepsInEffect(book) >= steps + 7);
    while (stepsInEffect(book) > steps)
        book.undo();
    CHECK(window.lines() == before);
}

TEST_CASE("a note that is being typed outlives a change from elsewhere", "[register]")
{
    TestLogbook book;
    const Group group(book, today());
    RegisterWindow window(book);
    window.open(group.workshop);
    window.press(Qt::Key_F2);
    window.type(u"arrives"_s);
    book.setStatus(group.workshop, group.bob, Attended);
    window.type(u" late"_s);
    window.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] {
        return window.table().model()->index(0, RegisterModel::Note).data().toString() == u"arrives late"_s;
    }));
}

TEST_CASE("a register offers what can be done with the row, and nothing once its workshop is gone", "[register]")
{
    TestLogbook book;
    const auto workshop = book.add(today());
    book.book(workshop, aDelegate());
    RegisterWindow window(book);
    RegisterView &view = window.open(workshop);
    CHECK(view.offers(ActionId::Delete));
    view.run(ActionId::Delete);
    CHECK_FALSE(view.offers(ActionId::Delete)); // it is cancelled
    CHECK(view.offers(ActionId::NewItem));
    while (!book->undoLabel().isEmpty())
        book.undo();
    for (const ActionId id : {ActionId::Delete, ActionId::NewItem, ActionId::BookDelegate, ActionId::PrintPreview})
        CHECK_FALSE(view.offers(id));
}
