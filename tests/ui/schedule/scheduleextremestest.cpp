// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/schedule/sidepanel.h"

#include <QPushButton>
#include <QRadioButton>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Turns the program round for a while.
struct FromTheRight {
    FromTheRight() { QApplication::setLayoutDirection(Qt::RightToLeft); }
    ~FromTheRight() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

} // namespace

TEST_CASE("in a language from the right the next day is at the left, for keys and mouse", "[schedule]")
{
    const FromTheRight turned;
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.view().setFocus();
    CHECK(s.view().rectOf(s.august(18)).left() < s.view().rectOf(s.august(17)).left());
    s.press(Qt::Key_Left);
    CHECK(s.view().currentDay() == s.august(18));
    s.press(Qt::Key_Left);
    s.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(s.startOf(id) == s.at(20, 10));
    s.drag(s.view().rectOf(id).center(), s.view().rectOf(s.august(21)).center());
    CHECK(s.startOf(id) == s.at(21, 10));
    s.view().grab();
}

TEST_CASE("the page fits the smallest window, its filters in a row of their own", "[schedule]")
{
    ScheduleFixture s;
    s.add(19);
    s.show();
    CHECK(s.page->minimumSizeHint().width() <= 800);
    CHECK(s.page->minimumSizeHint().height() <= 640);
    s.page->resize(800, 640);
    QTest::qWait(0);
    for (const QWidget *widget : s.page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->parentWidget() == s.page)
            CHECK(s.page->rect().contains(widget->geometry()));
    }
    CHECK(s.view().width() >= 430);
}

TEST_CASE("on a narrow page the panel stands beside the month when it is asked for", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    auto &panel = *s.page->findChild<SidePanel *>();
    auto &details = s.window.find<QPushButton>(u"Details beside the month"_s);
    CHECK(panel.isVisible());
    CHECK_FALSE(details.isVisible());
    s.page->resize(800, 640);
    CHECK_FALSE(panel.isVisible());
    REQUIRE(QTest::qWaitFor([&] { return s.view().width() >= 740; }));
    s.view().setFocus();
    s.press(Qt::Key_Space);
    CHECK(panel.isVisible());
    CHECK(details.text() == u"Hide details"_s);
    s.press(Qt::Key_Space);
    CHECK_FALSE(panel.isVisible());
    CHECK(s.view().hasFocus());

    s.view().select(id, s.august(19));
    CHECK_FALSE(panel.isVisible()); // the month stays where it is below the mouse
    s.page->run(ActionId::Delete);
    CHECK(s.window.find<QRadioButton>(u"Cancelled by us"_s).hasFocus());
    details.click();
    CHECK_FALSE(panel.isVisible());
    CHECK(s.view().hasFocus());

    for (const int hour : {8, 12, 14, 16})
        s.add(20, hour);
    REQUIRE(QTest::qWaitFor([&] { return s.view().width() >= 740; }));
    const QRect cell = s.view().rectOf(s.august(20));
    QTest::mouseClick(s.view().viewport(), Qt::LeftButton, {}, {cell.right() - 12, cell.top() + 10}); // "+3 more"
    CHECK(panel.isVisible());
    details.click();
    s.page->run(ActionId::GoToDate);
    s.window.type(u"1/6/2031"_s);
    s.press(Qt::Key_Return);
    CHECK(panel.isVisible()); // says that nothing is there
    CHECK_FALSE(details.isVisible());
}

TEST_CASE("every state of a workshop looks different from the others", "[schedule]")
{
    ScheduleFixture s;
    for (const WorkshopStatus status : {WorkshopStatus::Draft, WorkshopStatus::Planned, WorkshopStatus::Confirmed})
        s.book.add(aWorkshop().starting(s.at(18 + int(status), 10)).withStatus(status));
    const WorkshopId off = s.add(21);
    s.book.change([&](Edit &edit) { workshops::cancel(edit, off, CancelledBy::Us, {}); });
    s.book.add(aWorkshop().starting(s.at(10, 10)).withStatus(WorkshopStatus::Confirmed)); // past
    s.show();
    QList<QImage> chips;
    for (const ScheduleItem &item : s.view().content().items) {
        const QImage chip = s.view().viewport()->grab(s.view().rectOf(item.id)).toImage();
        CHECK_FALSE(chips.contains(chip));
        chips.append(chip);
    }
    CHECK(chips.size() == 5);
}
