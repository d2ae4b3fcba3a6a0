// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/feedback/feedbackfixture.h"
#include "ui/models/worklistmodel.h"
#include "ui/widgets/buttons.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

using namespace turnout;

namespace {

QListView &listOf(FeedbackFixture &page)
{
    return page.window.find<QListView>(u"Workshops with feedback forms"_s);
}

QStringList rowsOf(FeedbackFixture &page)
{
    QStringList rows;
    const QAbstractItemModel &model = *listOf(page).model();
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.index(row, 0).data().toString());
    return rows;
}

WorkshopId addHeld(FeedbackFixture &page, int daysAgo, const QString &number, int present = 5)
{
    const CivilTime start(QDate(2026, 8, 17).addDays(-daysAgo), QTime(9, 30));
    return page.book.add(
        aWorkshop().starting(start).withStatus(WorkshopStatus::Delivered).withHeadCount(present).numbered(number));
}

const QString First = u"Awareness session, Brixton Community Hub, Mon 10 Aug 2026, 2026-040, 0 of 14 forms"_s;

} // namespace

TEST_CASE("the worklist shows the workshops with forms to type, oldest first", "[feedback]")
{
    FeedbackFixture page;
    addHeld(page, 30, u"2026-031"_s);
    auto &shown = page.window.show<FeedbackPage>();
    CHECK(rowsOf(page) ==
          QStringList{u"Awareness session, No place stated, Sat 18 Jul 2026, 2026-031, 0 of 5 forms"_s, First});
    CHECK(page.says(u"2 workshops with forms to type"_s));
    CHECK(shown.status() == u"2 workshops"_s);
    CHECK(shown.panes().first() == &listOf(page));
    CHECK(listOf(page).currentIndex().row() == 0); // a screen reader starts somewhere
}

TEST_CASE("Enter opens the current workshop, and Done comes back to it", "[feedback]")
{
    FeedbackFixture page;
    addHeld(page, 30, u"2026-031"_s);
    auto &shown = page.window.show<FeedbackPage>();
    listOf(page).setFocus();
    page.window.press(Qt::Key_Down);
    page.window.press(Qt::Key_Return);
    CHECK(page.says(u"of 14 present"_s));
    CHECK(QApplication::focusWidget() == &page.grid());
    CHECK(shown.status() == u"Form 1, question 1 of 9  ·  0 of 14 forms typed"_s);
    page.window.type(u"4"_s);
    QTest::mouseClick(&page.window.find<QPushButton>(u"Done: back to the list"_s), Qt::LeftButton);
    CHECK(listOf(page).hasFocus());
    CHECK(listOf(page).currentIndex().row() == 1);
    CHECK(rowsOf(page).last().endsWith(u"1 of 14 forms"_s));
    CHECK_FALSE(shown.goBack());
}

TEST_CASE("the action opens the current workshop, and a destination goes straight to its forms", "[feedback]")
{
    FeedbackFixture page;
    auto &shown = page.window.show<FeedbackPage>();
    REQUIRE(shown.offers(ActionId::TypeFeedback));
    shown.run(ActionId::TypeFeedback);
    CHECK(page.grid().isVisible());
    CHECK_FALSE(shown.offers(ActionId::TypeFeedback));
    CHECK(shown.goBack());
    CHECK_FALSE(page.grid().isVisible());
    shown.open({.section = Section::Feedback, .workshop = page.workshop});
    CHECK(page.grid().isVisible());
}

TEST_CASE("the filter finds by words, and Esc clears it", "[feedback]")
{
    FeedbackFixture page;
    addHeld(page, 30, u"2026-031"_s);
    auto &shown = page.window.show<FeedbackPage>();
    shown.run(ActionId::Find);
    page.window.type(u"brixton"_s);
    CHECK(rowsOf(page) == QStringList{First});
    CHECK(shown.status() == u"1 workshop"_s);
    page.window.type(u"zz"_s);
    CHECK(page.says(u"Nothing matches"_s));
    CHECK(shown.goBack());
    CHECK(rowsOf(page).size() == 2);
    CHECK(listOf(page).hasFocus());
}

TEST_CASE("workshops of long ago and those already typed are shown when asked for", "[feedback]")
{
    FeedbackFixture page({}, 2);
    const auto old = addHeld(page, 200, u"2026-003"_s);
    page.addForm({});
    page.addForm({}); // both are typed
    page.window.show<FeedbackPage>();
    CHECK(rowsOf(page).isEmpty());
    CHECK(page.says(u"Nothing to type"_s));
    QTest::mouseClick(&page.window.find<QPushButton>(u"Show older workshops"_s), Qt::LeftButton);
    REQUIRE(rowsOf(page).size() == 1);
    CHECK(rowsOf(page).first().contains(u"2026-003"_s));
    CHECK(page.book.read([](const Reader &reader) { return forms::toTypeCount(reader); }) == 0);

    auto &which = page.window.find<FilterChip>(u"Show: to type, older too"_s);
    which.menu()->actions().last()->trigger();
    REQUIRE(rowsOf(page).size() == 2);
    CHECK(rowsOf(page).first().endsWith(u"2 of 2 forms"_s)); // the newest first
    CHECK_FALSE(old.isNull());
}

TEST_CASE("the worklist follows the logbook, and keeps its place", "[feedback]")
{
    FeedbackFixture page;
    page.window.show<FeedbackPage>();
    addHeld(page, 30, u"2026-031"_s); // before the one that is current
    CHECK(rowsOf(page).size() == 2);
    CHECK(listOf(page).currentIndex().data().toString() == First);
    page.book.undo();
    CHECK(rowsOf(page) == QStringList{First});
}

TEST_CASE("WorklistModel keeps the rules of models", "[feedback]")
{
    FeedbackFixture page;
    WorklistModel model(page.book.logbook());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWorkshops({page.workshop, WorkshopId(4711)});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0).data().toString() == First);
    CHECK_FALSE(model.index(1).data().isValid()); // gone meanwhile
    CHECK(model.indexOf(page.workshop).row() == 0);
    page.addForm({});
    model.setWorkshops({page.workshop});
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().endsWith(u"1 of 14 forms"_s));
    CHECK(model.workshopAt({}).isNull());
}
