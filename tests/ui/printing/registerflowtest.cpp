// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"
#include "core/logbook/bookings.h"
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "tests/support/show.h"
#include "tests/support/uifixture.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QPrintDialog>

using namespace turnout;
using namespace Qt::StringLiterals;
using enum BookingStatus;

namespace {

// The program's window over a logbook with one workshop under way, with three people, one of whom waits.
struct Morning {
    Morning()
        : window(
              {{clock, u"Tess Tester"_s}, pages(), prompts, settings, folder.filePath(u"sample"_s), Appearance::Light})
    {
        window.show(good(Logbook::inMemory({clock, u"Tess Tester"_s})));
        good(logbook().perform(u"Set up"_s, [this](Edit &edit) {
            Workshop made;
            made.start = CivilTime(QDate(2026, 8, 18), QTime(9, 30));
            made.places = 2;
            made.status = WorkshopStatus::Planned;
            workshop = workshops::create(edit, made);
            for (const QString &name : {u"Bob Able"_s, u"Kim Hall"_s, u"Ada Okafor"_s}) {
                Delegate person;
                person.name = personName(name);
                bookings::book(edit, {workshop, people::addDelegate(edit, person)});
            }
        }));
        window.resize(1366, 768);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.workspace()->go({.section = Section::Delegates, .workshop = workshop});
        QApplication::processEvents();
    }

    Logbook &logbook() { return window.workspace()->logbook(); }
    Section section() { return window.workspace()->section(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
    }
    QList<BookingStatus> statuses()
    {
        QList<BookingStatus> found;
        for (const Booking &booking :
             good(logbook().read([&](const Reader &reader) { return bookings::ofWorkshop(reader, workshop); })))
            found.append(booking.status);
        return found;
    }

    QTemporaryDir folder;
    FixedClock clock{CivilTime(QDate(2026, 8, 18), QTime(9, 42))};
    AnswerPrompts prompts;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    MainWindow window;
    WorkshopId workshop;
};

} // namespace

TEST_CASE("a register is filled in, printed and taken back by keys alone", "[flow]")
{
    Morning morning;
    const auto before = morning.statuses();
    morning.press(Qt::Key_A);
    morning.press(Qt::Key_Space);
    morning.press(Qt::Key_N);
    CHECK(morning.statuses() == QList<BookingStatus>{Attended, Attended, DidNotAttend});

    morning.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(morning.section() == Section::Print);
    CHECK(morning.window.workspace()->status() == u"Page 1 of 1 · revision 1"_s);
    morning.prompts.showsPrintDialog = true;
    morning.press(Qt::Key_P, Qt::ControlModifier); // twice prints
    auto *dialog = morning.window.findChild<QPrintDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    dialog->reject();
    REQUIRE(QTest::qWaitForWindowActive(&morning.window));

    morning.press(Qt::Key_Escape);
    CHECK(morning.section() == Section::Delegates);
    CHECK(morning.window.workspace()->status().startsWith(u"3 people"_s)); // its register still

    for (int step = 0; step < 3; ++step)
        morning.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(morning.statuses() == before);
    morning.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(morning.statuses()[0] == Attended);
}

TEST_CASE("Delete cancels once, and letters typed into the name row mark nobody", "[flow]")
{
    Morning morning;
    const auto before = morning.statuses();
    morning.press(Qt::Key_B, Qt::ControlModifier); // in a register it goes to the row that books by name
    for (const char letter : {'a', 'p', 'n'})
        morning.press(Qt::Key_A + (letter - 'a'));
    CHECK(morning.statuses() == before);
    morning.press(Qt::Key_Escape);
    morning.press(Qt::Key_Escape);
    CHECK_FALSE(morning.window.workspace()->status().startsWith(u"3 people ·"_s)); // back in the list

    morning.window.workspace()->go({.section = Section::Delegates, .workshop = morning.workshop});
    morning.press(Qt::Key_Delete);
    CHECK(morning.statuses() == QList<BookingStatus>{Cancelled, Booked, Waiting});
    morning.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(morning.statuses() == before);
}
