// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/personpanel.h"
#include "tests/ui/delegates/delegateswindow.h"
#include "ui/delegates/bookingrow.h"

#include <QComboBox>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

AWorkshop onDay(int day)
{
    return aWorkshop().starting(CivilTime(QDate(2026, 8, 17).addDays(day), QTime(9, 30)));
}

QList<BookingRow *> bookingRows(DelegatesWindow &page)
{
    QList<BookingRow *> visible;
    for (BookingRow *row : page.page.findChildren<BookingRow *>()) {
        if (row->isVisible())
            visible.append(row);
    }
    return visible;
}

bool says(DelegatesWindow &page, const QString &text)
{
    for (const QLabel *label : page.page.findChild<PersonPanel *>()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("the panel follows the list", "[personpanel]")
{
    DelegatesWindow page;
    page.goTo(0, DelegateColumn::Name);
    CHECK(says(page, u"Zoe Bright"_s));
    page.window.press(Qt::Key_Down);
    CHECK(says(page, u"Ada Okafor"_s));
    CHECK(says(page, u"Northbank NHS Trust"_s));
    CHECK(says(page, u"ada@northbank.example"_s));
    CHECK(says(page, u"London"_s));
    CHECK(says(page, u"none yet"_s));
}

TEST_CASE("the panel shows three bookings, then all, and goes to a workshop", "[personpanel]")
{
    DelegatesWindow page;
    for (const int day : {-40, -30, -20})
        page.book.setStatus(page.book.add(onDay(day)), page.ada, BookingStatus::Attended);
    const auto ahead = page.book.add(onDay(9));
    page.book.book(ahead, page.ada);
    page.goTo(1, DelegateColumn::Name);
    CHECK(says(page, u"4 in all"_s));
    CHECK(bookingRows(page).size() == 3);
    for (QAbstractButton *button : page.page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Show 1 more"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    REQUIRE(bookingRows(page).size() == 4);
    BookingRow *first = bookingRows(page).first();
    CHECK(first->accessibleName() == u"26 Aug 2026, Awareness session, booked"_s);
    first->setFocus();
    page.window.press(Qt::Key_Return);
    REQUIRE(page.window.went.has_value());
    CHECK(*page.window.went == Destination{.section = Section::Schedule, .workshop = ahead});
}

TEST_CASE("the panel tells CPD hours done and booked", "[personpanel]")
{
    DelegatesWindow page;
    page.book.setStatus(page.book.add(onDay(-40)), page.ada, BookingStatus::Attended);
    page.book.book(page.book.add(onDay(9)), page.ada);
    page.goTo(1, DelegateColumn::Name);
    CHECK(says(page, u"2"_s));
    CHECK(says(page, u"hours in all\n2 more booked"_s));
}

TEST_CASE("contact is edited in the panel, each field a change of its own", "[personpanel]")
{
    DelegatesWindow page;
    page.goTo(1, DelegateColumn::Name);
    page.window.find<QAbstractButton>(u"Edit contact"_s).click();
    auto &email = page.window.find<QLineEdit>(u"E-mail of this person"_s);
    REQUIRE(email.hasFocus());
    page.window.type(u"nowhere"_s); // over what was there, which is selected
    page.window.press(Qt::Key_Return);
    CHECK(email.property("wrong").toBool());
    CHECK(email.accessibleDescription().startsWith(u"An e-mail address needs an @"_s));
    CHECK(page.delegate(page.ada)->email == u"ada@northbank.example"_s);
    page.window.type(u"@example.org"_s);
    page.window.press(Qt::Key_Tab);
    CHECK(page.delegate(page.ada)->email == u"nowhere@example.org"_s);
    page.window.type(u"020 7946"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.delegate(page.ada)->phone == u"020 7946"_s);
    page.window.press(Qt::Key_Escape);
    CHECK(says(page, u"nowhere@example.org"_s));
    page.book.undo();
    page.book.undo();
    CHECK(says(page, u"ada@northbank.example"_s));
}

TEST_CASE("a person can work elsewhere than their organisation", "[personpanel]")
{
    DelegatesWindow page;
    page.goTo(1, DelegateColumn::Name);
    page.window.find<QAbstractButton>(u"Edit contact"_s).click();
    auto &area = page.window.find<QComboBox>(u"Area of this person"_s);
    area.setFocus();
    QTest::keyClick(&area, Qt::Key_Down);
    REQUIRE_FALSE(page.delegate(page.ada)->region.isNull());
    CHECK(page.cell(1, DelegateColumn::Area) == area.currentText());
    QTest::keyClick(&area, Qt::Key_Up);
    CHECK(page.cell(1, DelegateColumn::Area) == u"London"_s);
}

TEST_CASE("the wheel over a list of choices that has not the focus changes nothing", "[personpanel]")
{
    DelegatesWindow page;
    page.goTo(1, DelegateColumn::Name);
    page.window.find<QAbstractButton>(u"Edit contact"_s).click();
    turnWheelOver(page.window.find<QComboBox>(u"Area of this person"_s));
    CHECK(page.delegate(page.ada)->region.isNull());
    auto &sector = page.window.find<QComboBox>(u"Sector of the new person"_s);
    turnWheelOver(sector);
    CHECK(sector.currentIndex() == 0);
}

TEST_CASE("what is refused in the panel stays typed, and Done waits for it", "[personpanel]")
{
    DelegatesWindow page;
    page.goTo(1, DelegateColumn::Name);
    page.window.find<QAbstractButton>(u"Edit contact"_s).click();
    auto &email = page.window.find<QLineEdit>(u"E-mail of this person"_s);
    auto &phone = page.window.find<QLineEdit>(u"Phone of this person"_s);
    auto &done = page.window.find<QAbstractButton>(u"Done with contact"_s);
    page.window.type(u"nowhere"_s);
    page.window.press(Qt::Key_Tab);
    page.window.type(u"020 7946"_s);
    page.window.press(Qt::Key_Return);
    CHECK(email.text() == u"nowhere"_s); // although another field was changed since
    CHECK(email.property("wrong").toBool());
    done.click();
    CHECK(done.isVisible());
    CHECK(email.hasFocus());
    CHECK_FALSE(page.page.settle());
    page.window.press(Qt::Key_Escape);
    CHECK(page.page.settle());

    page.window.find<QAbstractButton>(u"Edit contact"_s).click();
    phone.setFocus();
    phone.selectAll();
    page.window.type(u"0300"_s);
    page.book.whileItRefuses([&] { page.window.press(Qt::Key_Return); });
    CHECK(phone.text() == u"0300"_s);
    CHECK(page.delegate(page.ada)->phone == u"020 7946"_s);
    done.click();
    CHECK(page.delegate(page.ada)->phone == u"0300"_s);
    CHECK_FALSE(done.isVisible());
}
