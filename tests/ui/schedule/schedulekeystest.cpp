// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/schedule/schedulefixture.h"
#include "ui/schedule/workshopform.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/pickfield.h"
#include "ui/widgets/timefield.h"

#include <QLabel>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the schedule begins on today, with the keys in the month", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId today = s.add(17, 14);
    s.show();
    s.view().setFocus();
    CHECK(s.view().currentDay() == s.august(17));
    CHECK(s.view().selected().isNull());
    CHECK(s.page->panes().first() == &s.view());
    s.press(Qt::Key_Down); // into the day
    CHECK(s.view().selected() == today);
}

TEST_CASE("left and right step through days, and on into other months", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId next = s.add(18);
    s.show();
    s.view().setFocus();
    s.press(Qt::Key_Right);
    CHECK(s.view().currentDay() == s.august(18));
    CHECK(s.view().selected() == next);
    s.press(Qt::Key_Left);
    s.press(Qt::Key_Left);
    CHECK(s.view().currentDay() == s.august(16));
    CHECK(s.view().selected().isNull());

    s.press(Qt::Key_Home);
    CHECK(s.view().currentDay() == s.august(10));
    s.press(Qt::Key_End);
    CHECK(s.view().currentDay() == s.august(16));
    s.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(s.view().currentDay() == s.august(31));
    for (int i = 0; i < 7; ++i)
        s.press(Qt::Key_Right);
    CHECK(s.view().currentDay() == QDate(2026, 9, 7)); // August shows until the 6th
    CHECK(s.view().content().month == QDate(2026, 9, 1));
    s.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(s.view().currentDay() == QDate(2026, 9, 1));
}

TEST_CASE("up and down go through the workshops of a day, then the weeks", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId first = s.add(19, 9), second = s.add(19, 13);
    const WorkshopId later = s.add(26);
    s.show();
    s.view().setFocus();
    s.view().goToDay(s.august(12));
    s.press(Qt::Key_Down);
    CHECK(s.view().selected() == first);
    s.press(Qt::Key_Down);
    CHECK(s.view().selected() == second);
    s.press(Qt::Key_Down);
    CHECK(s.view().selected() == later);
    s.press(Qt::Key_Up);
    CHECK(s.view().selected() == second); // the last one there
    s.press(Qt::Key_Up);
    s.press(Qt::Key_Up);
    CHECK(s.view().currentDay() == s.august(12));
}

TEST_CASE("a workshop that did not fit in its day is shown once keys reach it", "[schedule]")
{
    ScheduleFixture s;
    QList<WorkshopId> ids;
    for (const int hour : {8, 10, 12, 14})
        ids.append(s.add(19, hour));
    s.show();
    s.view().setFocus();
    s.view().goToDay(s.august(19));
    CHECK(s.view().rectOf(ids[3]).isNull());
    for (int i = 0; i < 3; ++i)
        s.press(Qt::Key_Down);
    CHECK(s.view().selected() == ids[3]);
    const QRect chip = s.view().rectOf(ids[3]);
    REQUIRE_FALSE(chip.isNull());
    CHECK(s.view().rectOf(ids[0]).isNull());
    QTest::mouseClick(s.view().viewport(), Qt::LeftButton, {}, chip.center());
    CHECK(s.view().selected() == ids[3]);
}

TEST_CASE("Page Up and Page Down go a month back and on, and today is one key away", "[schedule]")
{
    ScheduleFixture s;
    s.show();
    s.view().setFocus();
    s.view().goToDay(s.august(31));
    s.press(Qt::Key_PageDown);
    CHECK(s.view().currentDay() == QDate(2026, 9, 30));
    s.press(Qt::Key_PageUp);
    s.press(Qt::Key_PageUp);
    CHECK(s.view().currentDay() == QDate(2026, 7, 30));
    s.page->run(ActionId::Today);
    CHECK(s.view().currentDay() == s.august(17));
    CHECK(s.page->status() == u"0 workshops in August"_s);
}

TEST_CASE("a year whose bank holidays are not announced says so", "[schedule]")
{
    ScheduleFixture s;
    s.show();
    const auto subtitle = [&] { return s.page->findChild<PageHeader *>()->subtitle(); };
    CHECK(subtitle() == u"0 workshops in August"_s);
    s.page->run(ActionId::GoToDate);
    s.window.type(u"1/6/2031"_s);
    s.press(Qt::Key_Return);
    CHECK(subtitle().contains(u"bank holidays of 2031 are not announced yet"_s));
}

TEST_CASE("a date is typed to go there, and what is no date goes nowhere", "[schedule]")
{
    ScheduleFixture s;
    s.show();
    s.view().setFocus();
    s.page->run(ActionId::GoToDate);
    s.window.type(u"27/10"_s);
    s.press(Qt::Key_Return);
    CHECK(s.view().currentDay() == QDate(2026, 10, 27));
    CHECK(s.view().hasFocus());

    s.page->run(ActionId::GoToDate);
    s.window.type(u"never"_s);
    s.press(Qt::Key_Return);
    CHECK(s.view().currentDay() == QDate(2026, 10, 27));
    CHECK_FALSE(s.view().hasFocus()); // it is still asked for
    s.press(Qt::Key_Escape);
    CHECK(s.view().hasFocus());
    CHECK_FALSE(s.page->goBack());
}

TEST_CASE("a letter or Enter on an empty day opens the form, Esc comes back", "[schedule]")
{
    ScheduleFixture s;
    s.show();
    const auto formShown = [&] {
        const auto *form = s.page->findChild<WorkshopForm *>();
        return form && form->isVisible();
    };
    s.view().setFocus();
    s.press(Qt::Key_F);
    CHECK(formShown());
    CHECK_FALSE(s.page->offers(ActionId::NewItem));
    CHECK(s.page->goBack());
    CHECK_FALSE(formShown());
    CHECK(s.view().hasFocus());
    s.press(Qt::Key_Return);
    CHECK(formShown());
    CHECK(s.page->goBack());
    QTest::mouseDClick(s.view().viewport(), Qt::LeftButton, {}, s.view().rectOf(s.august(20)).center());
    CHECK(formShown());
    CHECK(s.view().currentDay() == s.august(20));
}

TEST_CASE("a new workshop can be asked for while another is in the form", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    s.page->open({.section = Section::Schedule, .workshop = id});
    s.page->run(ActionId::EditWorkshop);
    auto &form = *s.page->findChild<WorkshopForm *>();
    auto &end = s.window.find<TimeField>(u"End"_s);
    end.setFocus();
    end.selectAll();
    s.window.type(u"12:15"_s);
    REQUIRE(s.page->offers(ActionId::NewWorkshop));
    s.page->run(ActionId::NewWorkshop);
    CHECK(form.isNew());
    CHECK(form.isVisible());
    CHECK(s.found(id).end == s.at(19, 12, 15)); // what was typed is kept

    s.press(Qt::Key_H);
    s.window.type(u"Hub"_s);
    s.page->run(ActionId::NewWorkshop);
    CHECK(s.window.find<PickField>(u"Venue"_s).text() == u"Hub"_s); // asked about, not lost
}

TEST_CASE("what can be asked for goes by what is selected", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    CHECK(s.page->offers(ActionId::NewItem));
    CHECK_FALSE(s.page->offers(ActionId::Duplicate));
    CHECK_FALSE(s.page->offers(ActionId::Find));
    s.page->open({.section = Section::Schedule, .workshop = id});
    CHECK(s.page->offers(ActionId::Duplicate));
    CHECK(s.page->offers(ActionId::Delete));
    CHECK(s.page->status() == u"1 workshop in August · 1 selected"_s);
    s.page->run(ActionId::OpenRegister);
    CHECK(s.window.went == Destination{.section = Section::Delegates, .workshop = id});
    s.page->run(ActionId::TypeFeedback);
    CHECK(s.window.went == Destination{.section = Section::Feedback, .workshop = id});
    s.page->run(ActionId::PrintPreview);
    CHECK(s.window.went == Destination{.section = Section::Print, .workshop = id});
}

TEST_CASE("a workshop that is asked for is shown in its month, whatever is filtered", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id =
        s.book.add(aWorkshop().starting(CivilTime(QDate(2027, 3, 9), QTime(10, 0))).ofType(WorkshopTypeId(2)));
    s.window.settings.setValue(u"schedule/status"_s, u"cancelled"_s);
    s.show();
    s.page->open({.section = Section::Schedule, .workshop = id});
    CHECK(s.view().content().month == QDate(2027, 3, 1));
    CHECK(s.view().selected() == id);
}

TEST_CASE("a workshop that was added in the form is selected on its day", "[schedule]")
{
    ScheduleFixture s;
    s.show();
    s.view().setFocus();
    s.press(Qt::Key_Right);
    s.press(Qt::Key_H); // half-day training
    auto *form = s.page->findChild<WorkshopForm *>();
    REQUIRE(form);
    CHECK(form->isNew());
    form->add();
    CHECK_FALSE(form->isVisible());
    const ScheduleItem *item = s.view().content().item(s.view().selected());
    REQUIRE(item);
    CHECK(item->firstDay() == s.august(18));
    CHECK(item->letter == u"H"_s);
    CHECK(s.view().hasFocus());

    s.press(Qt::Key_Return);
    CHECK(form->isVisible());
    CHECK(form->workshop() == item->id);
    s.press(Qt::Key_Escape);
    CHECK_FALSE(form->isVisible());
    CHECK(s.view().selected() == form->workshop());
}

TEST_CASE("a window is not closed over a workshop that was not added, nor a field that is refused", "[schedule]")
{
    ScheduleFixture s;
    const WorkshopId id = s.add(19);
    s.show();
    const auto says = [&](const QString &text) {
        const auto labels = s.page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    CHECK(s.page->settle());
    s.view().setFocus();
    s.press(Qt::Key_H);
    CHECK(s.page->settle()); // nothing is lost yet
    s.window.type(u"Hub"_s);
    CHECK_FALSE(s.page->settle());
    CHECK(says(u"This workshop is not added yet: Enter adds it, Esc discards it."_s));
    s.page->open({.section = Section::Schedule, .workshop = id});
    auto &form = *s.page->findChild<WorkshopForm *>();
    CHECK(form.isNew()); // it stays
    form.setFocus();
    s.press(Qt::Key_Escape);
    CHECK_FALSE(form.isVisible());

    s.page->open({.section = Section::Schedule, .workshop = id});
    s.page->run(ActionId::EditWorkshop);
    auto &end = s.window.find<TimeField>(u"End"_s);
    end.setFocus();
    end.selectAll();
    s.window.type(u"12:15"_s);
    CHECK(s.page->settle()); // half typed, and taken
    CHECK(s.found(id).end == s.at(19, 12, 15));
    end.selectAll();
    s.window.type(u"8"_s);
    CHECK_FALSE(s.page->settle());
    CHECK(says(u"What is marked below is not recorded: mend it, or press Esc in it."_s));
    s.press(Qt::Key_Escape);
    CHECK(s.page->settle());
}
