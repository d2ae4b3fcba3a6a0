// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bookpopover.h"
#include "tests/ui/delegates/registerfixture.h"
#include "ui/widgets/pickmodel.h"

#include <QPushButton>
#include <QShortcut>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// A page of people with the popover over it, opened by Ctrl+B.
class PopoverWindow : public KeyWindow {
public:
    PopoverWindow(TestLogbook &book, const QList<DelegateId> &people)
        : KeyWindow(book, {800, 600})
        , button(*new QPushButton(u"Book onto…"_s, &m_window))
        , popover(*new BookPopover(context(), &m_window))
    {
        button.setGeometry(560, 80, 140, 32);
        auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+B"_s), &m_window);
        QObject::connect(shortcut, &QShortcut::activated, &popover,
                         [this, people] { popover.openFor(people, &button); });
        QObject::connect(&popover, &BookPopover::booked, &m_window, [this] { ++booked; });
        QObject::connect(&popover, &BookPopover::closed, &m_window, [this] { ++closed; });
        show();
        button.setFocus();
    }
    void open() { press(Qt::Key_B, Qt::ControlModifier); }
    QStringList offered() const
    {
        QStringList lines;
        const auto *model = m_window.findChild<PickModel *>();
        for (int row = 0; model && row < model->rowCount(); ++row)
            lines.append(model->pick(row).text + u" | "_s + model->pick(row).detail);
        return lines;
    }

    QPushButton &button;
    BookPopover &popover;
    int booked = 0;
    int closed = 0;
};

WorkshopId atThornbeck(TestLogbook &book, int places)
{
    const auto prison = book.add(aVenue().named(u"HMP Thornbeck"_s));
    return book.add(aWorkshop().at(prison).starting(CivilTime(QDate(2026, 9, 9), QTime(9, 30))).withPlaces(places));
}

} // namespace

TEST_CASE("a known person is booked in five keys: Ctrl+B, three letters, Enter", "[popover]")
{
    TestLogbook book;
    book.add(aWorkshop().at(book.add(aVenue()))); // sooner, elsewhere
    const auto workshop = atThornbeck(book, 12);
    const auto ada = book.add(aDelegate());
    PopoverWindow window(book, {ada});

    window.press(Qt::Key_B, Qt::ControlModifier);
    CHECK(window.popover.accessibleName() == u"Book Ada Okafor onto …"_s);
    window.type(u"tho"_s);
    window.press(Qt::Key_Return);

    CHECK(window.keys == 5);
    CHECK(book.statusOf(workshop, ada) == BookingStatus::Booked);
    CHECK(window.toasts().text() == u"Booked on Wed 9 Sep, HMP Thornbeck: Ada Okafor"_s);
    CHECK(window.booked == 1);
    CHECK(window.popover.isHidden());
    CHECK(window.button.hasFocus()); // back where the work was
    QTest::mouseClick(&static_cast<KeyWindow &>(window).button(u"Undo"_s), Qt::LeftButton);
    CHECK(book.placesTaken(workshop) == 0);
}

TEST_CASE("booking from the popover onto a full workshop waits, and says which place", "[popover]")
{
    TestLogbook book;
    const auto workshop = atThornbeck(book, 1);
    book.book(workshop, aDelegate().named(u"Sam Reid"_s));
    book.book(workshop, aDelegate().named(u"Kim Hall"_s));
    const auto ada = book.add(aDelegate());
    PopoverWindow window(book, {ada});
    window.open();
    CHECK(window.offered() == QStringList{u"Wed 9 Sep · HMP Thornbeck | full, 1 waiting · Awareness session"_s});
    window.press(Qt::Key_Return);
    CHECK(book.statusOf(workshop, ada) == BookingStatus::Waiting);
    CHECK(window.toasts().text() == u"Full: Ada Okafor is on the waiting list, 2nd"_s);
}

TEST_CASE("the popover says who is on it already, and books nobody twice", "[popover]")
{
    TestLogbook book;
    const auto workshop = atThornbeck(book, 12);
    const auto ada = book.book(workshop, aDelegate()).delegate;
    PopoverWindow window(book, {ada});
    window.open();
    CHECK(window.offered() == QStringList{u"Wed 9 Sep · HMP Thornbeck | on it already: booked"_s});
    window.press(Qt::Key_Return);
    CHECK(window.says(u"Ada Okafor is on it already: booked"_s));
    CHECK(window.popover.isVisible());
    CHECK(window.booked == 0);
}

TEST_CASE("the popover says who is booked elsewhere at that time, and still books", "[popover]")
{
    TestLogbook book;
    const auto workshop = atThornbeck(book, 12);
    const CivilTime ten(QDate(2026, 9, 9), QTime(10, 0));
    const auto other = book.add(aWorkshop().at(book.add(aVenue())).starting(ten));
    const auto ada = book.book(other, aDelegate()).delegate;
    PopoverWindow window(book, {ada});
    window.open();
    window.type(u"9/9 tho"_s);
    const QString clash = u"also on Awareness session, Brixton Community Hub at that time"_s;
    CHECK(window.offered() == QStringList{u"Wed 9 Sep · HMP Thornbeck | "_s + clash});
    window.press(Qt::Key_Return);
    CHECK(book.statusOf(workshop, ada) == BookingStatus::Booked);
    CHECK(window.toasts().text().endsWith(clash));
}

TEST_CASE("several people are booked together, as one change", "[popover]")
{
    TestLogbook book;
    const auto workshop = atThornbeck(book, 2);
    const auto on = book.book(workshop, aDelegate()).delegate;
    const auto sam = book.add(aDelegate().named(u"Sam Reid"_s)), kim = book.add(aDelegate().named(u"Kim Hall"_s));
    PopoverWindow window(book, {on, sam, kim});
    window.open();
    CHECK(window.says(u"Book 3 people onto …"_s));
    window.press(Qt::Key_Return);
    CHECK(window.toasts().text() ==
          u"1 booked on Wed 9 Sep, HMP Thornbeck; full: 1 on the waiting list; 1 on it already"_s);
    book.undo();
    CHECK(book.placesTaken(workshop) == 1);
}

TEST_CASE("Esc closes the popover at once, and so does a click elsewhere", "[popover]")
{
    TestLogbook book;
    atThornbeck(book, 12);
    PopoverWindow window(book, {book.add(aDelegate())});
    window.open();
    window.type(u"th"_s);
    window.press(Qt::Key_Escape);
    CHECK(window.popover.isHidden());
    CHECK(window.closed == 1);
    CHECK(window.button.hasFocus());

    window.open();
    QTest::mouseClick(&window.window(), Qt::LeftButton, {}, QPoint(20, 500));
    CHECK(window.popover.isHidden());
    CHECK(window.booked == 0);
}

TEST_CASE("a popover does not wait on a page that went from sight", "[popover]")
{
    TestLogbook book;
    atThornbeck(book, 12);
    PopoverWindow window(book, {book.add(aDelegate())});
    window.open();
    window.window().hide();
    window.window().show();
    CHECK(window.popover.isHidden());
    CHECK(window.closed == 1);
}

TEST_CASE("a click on a workshop of the list books onto it", "[popover]")
{
    TestLogbook book;
    const auto workshop = atThornbeck(book, 12);
    PopoverWindow window(book, {book.add(aDelegate())});
    window.open();
    auto &list = window.find<QAbstractItemView>(u"Matches for Workshop to book onto"_s);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    CHECK(book.placesTaken(workshop) == 1);
    CHECK(window.booked == 1);
}

TEST_CASE("letters that begin no workshop are answered in words", "[popover]")
{
    TestLogbook book;
    atThornbeck(book, 12);
    PopoverWindow window(book, {book.add(aDelegate())});
    window.open();
    window.type(u"zzz"_s);
    CHECK(window.offered().isEmpty());
    window.press(Qt::Key_Return);
    CHECK(window.says(u"No workshop from today on answers to “zzz”."_s));
    CHECK(window.popover.isVisible());
}

TEST_CASE("the popover stays inside of its page, in both directions of reading", "[popover]")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TestLogbook book;
        atThornbeck(book, 12);
        PopoverWindow window(book, {book.add(aDelegate())});
        window.window().setLayoutDirection(direction);
        window.button.setGeometry(direction == Qt::LeftToRight ? QRect(700, 560, 90, 32) : QRect(4, 560, 90, 32));
        window.open();
        CHECK(window.window().rect().contains(window.popover.geometry()));
    }
}
