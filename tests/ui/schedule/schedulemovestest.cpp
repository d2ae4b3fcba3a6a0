// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/schedule/schedulefixture.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("Alt with the arrows moves the selected workshop, and undo brings it back", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.view().setFocus();
    s.view().goToDay(s.august(19));
    s.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(s.startOf(id) == s.at(20, 10));
    CHECK(s.view().currentDay() == s.august(20));
    CHECK(s.view().selected() == id);
    CHECK(s.window.toasts().text() == u"Moved to Thu 20 August"_s);
    s.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(s.startOf(id) == s.at(27, 10));
    s.press(Qt::Key_Left, Qt::AltModifier);
    s.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(s.startOf(id) == s.at(19, 10));
    CHECK(s.book->undoLabel() == u"Move workshop"_s);

    s.book.undo();
    CHECK(s.startOf(id) == s.at(26, 10));
    CHECK(s.view().currentDay() == s.august(26)); // the selection goes with it
    CHECK(s.view().selected() == id);
}

TEST_CASE("a workshop moves on into the next month, and stays selected", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.book.add(aWorkshop().starting(CivilTime(QDate(2026, 9, 5), QTime(10, 0))));
    s.show();
    s.view().setFocus();
    s.view().goToDay(QDate(2026, 9, 5)); // August shows it too
    REQUIRE(s.view().content().month == s.august(1));
    s.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(s.view().content().month == QDate(2026, 9, 1));
    CHECK(s.view().selected() == id);
    CHECK(s.view().currentDay() == QDate(2026, 9, 12));
}

TEST_CASE("a move says what then stands against it", "[schedule]")
{
    ScheduleFixture s;
    const TrainerId patel = s.trainer(u"Samir Patel"_s);
    const WorkshopId id = s.add(19), other = s.add(20);
    s.give(id, patel);
    s.give(other, patel);
    s.show();
    s.view().setFocus();
    s.view().select(id, s.august(19));
    s.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(s.startOf(id) == s.at(20, 10)); // it moves all the same
    const QString said = s.window.toasts().text();
    CHECK(said.startsWith(u"Moved to Thu 20 August. "_s));
    CHECK(said.contains(u"Patel"_s));
    CHECK(s.view().content().clashes.size() == 2);
}

TEST_CASE("a workshop is dragged to another day", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.drag(s.view().rectOf(id).center(), s.view().rectOf(s.august(21)).center());
    CHECK(s.startOf(id) == s.at(21, 10));
    CHECK(s.view().selected() == id);
}

TEST_CASE("clashes of the day under a drag are shown before it is dropped, and Esc stops it", "[schedule]")
{
    ScheduleFixture s;
    const TrainerId patel = s.trainer(u"Samir Patel"_s);
    const WorkshopId id = s.add(19), other = s.add(20);
    s.give(id, patel);
    s.give(other, patel);
    s.show();
    const QPoint from = s.view().rectOf(id).center();
    s.drag(from, s.view().rectOf(s.august(20)).center(), ScheduleFixture::Ending::Hold);
    CHECK(s.view().isDragging());
    CHECK(s.view().dropLines().join(u' ').contains(u"Patel"_s));
    s.view().grab(); // with the callout
    CHECK(s.startOf(id) == s.at(19, 10));
    s.press(Qt::Key_Escape);
    CHECK_FALSE(s.view().isDragging());
    QTest::mouseRelease(s.view().viewport(), Qt::LeftButton, {}, s.view().rectOf(s.august(20)).center());
    CHECK(s.startOf(id) == s.at(19, 10));
    CHECK(s.book->undoLabel() != u"Move workshop"_s);

    s.drag(from, s.view().rectOf(s.august(21)).center(), ScheduleFixture::Ending::Hold);
    CHECK(s.view().dropLines().isEmpty());
    QTest::mouseRelease(s.view().viewport(), Qt::LeftButton, {}, {-50, -50}); // beside the days
}

TEST_CASE("a workshop of several days is dragged by any of its days", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.book.add(aWorkshop().starting(s.at(18, 10)).lasting(24 * 60));
    s.show();
    const QPoint onItsSecondDay =
        s.view().rectOf(id).center() + s.view().rectOf(s.august(19)).center() - s.view().rectOf(s.august(18)).center();
    s.drag(onItsSecondDay, s.view().rectOf(s.august(21)).center());
    CHECK(s.startOf(id) == s.at(20, 10));
}

TEST_CASE("the menu of a workshop does what its keys do", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    const auto choose = [&](const QString &text) {
        const QPoint at = s.view().rectOf(id).center();
        QTest::mousePress(s.view().viewport(), Qt::RightButton, {}, at);
        QTest::mouseRelease(s.view().viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, s.view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(s.view().viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        FAIL("the menu has no " << text.toStdString());
    };
    choose(u"Register"_s);
    CHECK(s.window.went == Destination{.section = Section::Delegates, .workshop = id});
    s.book.change([&](Edit &edit) { workshops::cancel(edit, id, CancelledBy::Us, {}); });
    choose(u"Plan it again"_s);
    CHECK(s.found(id).status == WorkshopStatus::Planned);
    choose(u"Duplicate"_s);
    CHECK(s.view().selected() != id);
}

TEST_CASE("a press that hardly moves is no drag", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    const QPoint at = s.view().rectOf(id).center();
    s.drag(at, at + QPoint(2, 1));
    CHECK(s.startOf(id) == s.at(19, 10));
    CHECK(s.view().selected() == id);
}

TEST_CASE("a copy comes a week later, selected and with nobody on it", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.book.book(id, aDelegate());
    s.show();
    s.view().select(id, s.august(19));
    s.page->run(ActionId::Duplicate);
    const WorkshopId copy = s.view().selected();
    CHECK(copy != id);
    CHECK(s.startOf(copy) == s.at(26, 10));
    CHECK(s.book.placesTaken(copy) == 0);
    CHECK(s.view().currentDay() == s.august(26));
    s.book.undo();
    CHECK(s.view().content().item(copy) == nullptr);
}

TEST_CASE("a workshop is cancelled with who and why, by keys, and undo plans it again", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.view().select(id, s.august(19));
    s.page->run(ActionId::Delete);
    CHECK(s.found(id).status == WorkshopStatus::Planned); // it is asked for first
    s.press(Qt::Key_Right);                               // us, venue
    s.window.find<QLineEdit>(u"Why it is cancelled"_s).setFocus();
    s.window.type(u"Roof leak"_s);
    s.press(Qt::Key_Return);
    CHECK(s.found(id).status == WorkshopStatus::Cancelled);
    CHECK(s.found(id).cancelledBy == CancelledBy::Venue);
    CHECK(s.found(id).cancelReason == u"Roof leak"_s);
    CHECK(s.window.toasts().text() == u"Cancelled No place yet on Wed 19 August"_s);
    CHECK_FALSE(s.page->offers(ActionId::Delete));
    CHECK(s.view().hasFocus());
    s.book.undo();
    CHECK(s.found(id).status == WorkshopStatus::Planned);
}

TEST_CASE("a reason that is half typed stays until another workshop is selected", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    const WorkshopId other = s.add(20);
    s.show();
    s.view().select(id, s.august(19));
    s.page->run(ActionId::Delete);
    auto &reason = s.window.find<QLineEdit>(u"Why it is cancelled"_s);
    reason.setFocus();
    s.window.type(u"Roof"_s);
    s.add(21); // somebody's change
    CHECK(reason.isVisible());
    CHECK(reason.hasFocus());
    CHECK(reason.text() == u"Roof"_s);
    s.view().select(other, s.august(20));
    CHECK_FALSE(reason.isVisible());
}

TEST_CASE("the panel takes the focus while it asks why", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.view().select(id, s.august(19));
    s.page->panes().last()->setFocus(); // as F6 does
    CHECK(s.window.find<QPushButton>(u"Open this workshop"_s).hasFocus());
    s.page->run(ActionId::Delete);
    s.view().setFocus();
    s.page->panes().last()->setFocus();
    CHECK(s.window.find<QLineEdit>(u"Why it is cancelled"_s).hasFocus());
}

TEST_CASE("a reason stays when the cancelling is refused", "[schedule]")
{
    TestLogbook book;
    const WorkshopId id = book.add(aWorkshop());
    PageWindow window(book);
    auto &page = window.show<SchedulePage>();
    page.open({.section = Section::Schedule, .workshop = id});
    page.run(ActionId::Delete);
    auto &reason = window.find<QLineEdit>(u"Why it is cancelled"_s);
    reason.setFocus();
    window.type(u"Roof leak"_s);
    book.whileItRefuses([&] { window.press(Qt::Key_Return); });
    CHECK_FALSE(window.toasts().text().isEmpty()); // says why
    CHECK(reason.isVisible());
    CHECK(reason.text() == u"Roof leak"_s);
}

TEST_CASE("Esc leaves the workshop as it was when it was to be cancelled", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.view().select(id, s.august(19));
    s.page->run(ActionId::Delete);
    CHECK(s.window.find<QRadioButton>(u"Cancelled by us"_s).hasFocus());
    CHECK(s.page->goBack());
    CHECK(s.found(id).status == WorkshopStatus::Planned);
    CHECK(s.view().hasFocus());
}
