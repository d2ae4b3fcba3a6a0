// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/schedule/schedulefixture.h"

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
