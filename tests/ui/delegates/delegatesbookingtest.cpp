// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/delegateswindow.h"
#include "ui/delegates/registerview.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

WorkshopId atThornbeck(DelegatesWindow &page)
{
    const auto venue = page.book.add(aVenue().named(u"HMP Thornbeck"_s));
    return page.book.add(aWorkshop().at(venue).starting(CivilTime(QDate(2026, 9, 9), QTime(9, 30))));
}

RegisterView &theRegister(DelegatesWindow &page)
{
    auto *view = page.page.findChild<RegisterView *>();
    REQUIRE(view);
    return *view;
}

} // namespace

TEST_CASE("the people selected are booked by a few letters and Enter, and the list shows it", "[delegatespage]")
{
    DelegatesWindow page;
    const auto workshop = atThornbeck(page);
    page.goTo(1, DelegateColumn::Name);
    page.window.press(Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(page.page.offers(ActionId::BookDelegate));
    page.page.run(ActionId::BookDelegate);
    page.window.type(u"tho"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.book.statusOf(workshop, page.ada) == BookingStatus::Booked);
    CHECK(page.book.statusOf(workshop, page.sam) == BookingStatus::Booked);
    CHECK(page.cell(1, DelegateColumn::NextBooking).contains(u"Wed 9 Sep"_s));
    CHECK(page.table().hasFocus());
    CHECK(page.table().chosenCount() == 2);
}

TEST_CASE("the button of the panel books the person it shows", "[delegatespage]")
{
    DelegatesWindow page;
    const auto workshop = atThornbeck(page);
    page.goTo(2, DelegateColumn::Name);
    QTest::mouseClick(&page.window.find<QAbstractButton>(u"Book onto a workshop"_s), Qt::LeftButton);
    page.window.type(u"tho"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.book.statusOf(workshop, page.sam) == BookingStatus::Booked);
}

TEST_CASE("a register opens over the list, takes the page's actions, and goes back to it", "[delegatespage]")
{
    DelegatesWindow page;
    const auto workshop = atThornbeck(page);
    page.book.book(workshop, page.ada);
    page.page.open({.section = Section::Delegates, .workshop = workshop});
    CHECK(theRegister(page).isVisible());
    CHECK(theRegister(page).workshop() == workshop);
    CHECK_FALSE(page.table().isVisible());
    CHECK(page.page.offers(ActionId::PrintPreview));
    CHECK_FALSE(page.page.offers(ActionId::Find));
    CHECK(page.page.status().startsWith(u"1 person"_s));
    page.book.add(aDelegate().named(u"Amy Able"_s)); // while the list is not seen
    CHECK(page.page.goBack());
    CHECK(page.table().isVisible());
    CHECK(page.listed().first() == u"Able"_s);
    CHECK_FALSE(page.page.offers(ActionId::PrintPreview));
}

TEST_CASE("the register of somebody's next booking is a key away, and leads back to a person", "[delegatespage]")
{
    DelegatesWindow page;
    const auto workshop = atThornbeck(page);
    page.goTo(0, DelegateColumn::Name);
    CHECK_FALSE(page.page.offers(ActionId::OpenRegister));
    page.book.book(workshop, page.ada);
    page.goTo(1, DelegateColumn::Name);
    REQUIRE(page.page.offers(ActionId::OpenRegister));
    page.page.run(ActionId::OpenRegister);
    CHECK(theRegister(page).isVisible());
    page.page.open({.section = Section::Delegates, .delegate = page.sam});
    CHECK(page.table().isVisible());
    CHECK(page.table().current() == page.sam);
}

TEST_CASE("the first booking of a person offers its register at once", "[delegatespage]")
{
    DelegatesWindow page;
    const auto workshop = atThornbeck(page);
    page.goTo(1, DelegateColumn::Name);
    bool offered = true;
    QObject::connect(&page.page, &Page::stateChanged, &page.page,
                     [&] { offered = page.page.offers(ActionId::OpenRegister); });
    Q_EMIT page.page.stateChanged();
    CHECK_FALSE(offered);
    page.book.book(workshop, page.ada);
    CHECK(offered);
    page.book.undo();
    CHECK_FALSE(offered);
}

TEST_CASE("with nobody to show, the panel is no stop of F6", "[delegatespage]")
{
    DelegatesWindow page;
    CHECK(page.page.panes().size() == 4);
    for (int step = 0; step < 3; ++step)
        page.book.undo(); // the three people
    for (QWidget *pane : page.page.panes()) {
        pane->setFocus(Qt::TabFocusReason);
        CHECK((pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget())));
        CHECK(QApplication::focusWidget()->isEnabled());
    }
}
