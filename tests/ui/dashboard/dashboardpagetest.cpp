// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/workshops.h"
#include "tests/ui/dashboard/dashboardwindow.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/fieldnote.h"

#include <QLabel>
#include <QLineEdit>

using namespace turnout;

namespace {

const DashboardQuery LastTwelveMonths{Today.addYears(-1).addDays(1), Today};

// A workshop of 2020, delivered to one person.
void addOldWorkshop(TestLogbook &book)
{
    const auto workshop = book.add(aWorkshop()
                                       .starting(CivilTime(QDate(2020, 5, 5), QTime(9, 30)))
                                       .inRegion(idOf(UkRegion::London))
                                       .withStatus(WorkshopStatus::Delivered));
    book.setStatus(workshop, book.add(aDelegate()), BookingStatus::Attended);
}

} // namespace

TEST_CASE("the dashboard opens on the last 12 months, everywhere", "[dashboard][flow]")
{
    DashboardWindow dashboard;
    CHECK(dashboard.subtitle() == u"18 August 2025 to 17 August 2026 · all regions"_s);
    REQUIRE(dashboard.page->figures());
    CHECK(*dashboard.page->figures() == dashboard.figuresOf(LastTwelveMonths));
    CHECK(dashboard.page->figures()->now.workshops.delivered > 0);
    const QList<TileText> tiles = dashboard.board().tileTexts();
    REQUIRE(tiles.size() == 4);
    CHECK(tiles[1].number == QString::number(dashboard.page->figures()->now.workshops.delivered));
    CHECK(dashboard.page->status().startsWith(tiles[1].number + u" workshops"_s));
}

TEST_CASE("Tab goes along the chips, then to the export and the charts", "[dashboard][flow]")
{
    DashboardWindow dashboard;
    dashboard.chip(u"Period"_s).setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 4; ++i) {
        dashboard.window.press(Qt::Key_Tab);
        visited.append(QApplication::focusWidget());
    }
    CHECK(visited.value(0) == &dashboard.chip(u"Workshop"_s));
    CHECK(visited.value(1) == &dashboard.chip(u"Region"_s));
    CHECK(visited.value(2)->accessibleName() == u"Export the dashboard"_s);
    CHECK(dashboard.card(0).isAncestorOf(visited.value(3)));
}

TEST_CASE("each chip changes what the figures are of", "[dashboard][flow]")
{
    DashboardWindow dashboard;
    dashboard.choose(u"Period"_s, int(ReportPeriod::LastFinancialYear));
    CHECK(dashboard.subtitle().startsWith(u"1 April 2025 to 31 March 2026"_s));
    CHECK(*dashboard.page->figures() == dashboard.figuresOf({QDate(2025, 4, 1), QDate(2026, 3, 31)}));

    dashboard.choose(u"Workshop"_s, 1);
    const WorkshopTypeId first = dashboard.book.read([](const Reader &r) { return workshops::types(r).first().id; });
    CHECK(*dashboard.page->figures() == dashboard.figuresOf({QDate(2025, 4, 1), QDate(2026, 3, 31), first}));

    dashboard.choose(u"Region"_s, int(UkRegion::SouthWest));
    CHECK(dashboard.subtitle().contains(u"South West"_s));
    CHECK(*dashboard.page->figures() ==
          dashboard.figuresOf({QDate(2025, 4, 1), QDate(2026, 3, 31), first, idOf(UkRegion::SouthWest)}));
}

TEST_CASE("Reset goes back to the first choice, and is only there when there is another", "[dashboard][flow]")
{
    DashboardWindow dashboard;
    auto &reset = dashboard.window.find<QPushButton>(u"Reset the dashboard to the last 12 months, everywhere"_s);
    CHECK_FALSE(reset.isVisible());
    dashboard.choose(u"Period"_s, int(ReportPeriod::AllYears));
    REQUIRE(reset.isVisible());
    QTest::mouseClick(&reset, Qt::LeftButton);
    CHECK_FALSE(reset.isVisible());
    CHECK(*dashboard.page->figures() == dashboard.figuresOf(LastTwelveMonths));
}

TEST_CASE("what was chosen is chosen again the next time", "[dashboard]")
{
    DashboardWindow dashboard;
    dashboard.choose(u"Period"_s, int(ReportPeriod::LastCalendarYear));
    dashboard.choose(u"Region"_s, int(UkRegion::EastMidlands));
    DashboardPage next(dashboard.window.context());
    next.refresh();
    // The region is of the logbook, and the next one may be another.
    CHECK(*next.figures() == dashboard.figuresOf({QDate(2025, 1, 1), QDate(2025, 12, 31)}));
}

TEST_CASE("a period of one's own is typed, and refused when it ends before it begins", "[dashboard][flow]")
{
    DashboardWindow dashboard;
    dashboard.choose(u"Period"_s, int(ReportPeriod::Custom));
    auto &from = dashboard.window.find<QLineEdit>(u"First day of the period"_s);
    auto &to = dashboard.window.find<QLineEdit>(u"Last day of the period"_s);
    REQUIRE(from.isVisible());
    const auto typeInto = [&](QLineEdit &field, const QString &text) {
        field.setFocus();
        field.selectAll();
        dashboard.window.type(text);
        dashboard.window.press(Qt::Key_Return);
    };
    typeInto(from, u"1/1/2026"_s);
    typeInto(to, u"31/3/2026"_s);
    const DashboardQuery quarter{QDate(2026, 1, 1), QDate(2026, 3, 31)};
    CHECK(*dashboard.page->figures() == dashboard.figuresOf(quarter));

    typeInto(to, u"31/3/2025"_s);
    CHECK(*dashboard.page->figures() == dashboard.figuresOf(quarter));
    bool isSaid = false;
    for (const QLabel *label : dashboard.page->findChildren<QLabel *>())
        isSaid = isSaid || label->text() == u"The last day lies before the first"_s;
    CHECK(isSaid);
    CHECK(to.property("wrong").toBool());
    DashboardPage next(dashboard.window.context()); // and nothing of it is kept
    next.refresh();
    CHECK(*next.figures() == dashboard.figuresOf(quarter));

    typeInto(from, u"1/1/2025"_s);
    CHECK_FALSE(to.property("wrong").toBool());
    CHECK(*dashboard.page->figures() == dashboard.figuresOf({QDate(2025, 1, 1), QDate(2025, 3, 31)}));
    typeInto(from, u"1/1/2026"_s);
    dashboard.window.press(Qt::Key_Tab);
    dashboard.window.press(Qt::Key_Escape); // on what is marked
    CHECK(from.text() == dayFigures(QDate(2025, 1, 1)));
}

TEST_CASE("what a date that is being typed means is no fault", "[dashboard]")
{
    DashboardWindow dashboard;
    dashboard.choose(u"Period"_s, int(ReportPeriod::Custom));
    auto &from = dashboard.window.find<QLineEdit>(u"First day of the period"_s);
    from.setFocus();
    from.selectAll();
    dashboard.window.type(u"1/1/2026"_s);
    const auto *note = dashboard.page->findChild<FieldNote *>();
    REQUIRE(note);
    CHECK(note->isVisible());
    CHECK(note->property("tone").toString() != u"bad"_s);
    dashboard.window.type(u"x"_s);
    dashboard.window.press(Qt::Key_Return);
    CHECK(note->property("tone").toString() == u"bad"_s);
}

TEST_CASE("a change of the logbook is shown at once", "[dashboard][flow]")
{
    DashboardWindow dashboard;
    const int before = dashboard.page->figures()->now.workshops.delivered;
    dashboard.book.add(
        aWorkshop().starting(CivilTime(Today.addDays(-3), QTime(9, 30))).withStatus(WorkshopStatus::Delivered));
    CHECK(dashboard.page->figures()->now.workshops.delivered == before + 1);
    CHECK(dashboard.board().tileTexts()[1].number == QString::number(before + 1));
    dashboard.book.undo();
    CHECK(dashboard.page->figures()->now.workshops.delivered == before);
}

TEST_CASE("an empty period says so and offers all years", "[dashboard][flow]")
{
    DashboardWindow dashboard(DashboardWindow::Fill::Nothing);
    CHECK(dashboard.state().title() == u"No workshops were delivered in this period"_s);
    CHECK_FALSE(dashboard.page->offers(ActionId::Export));

    addOldWorkshop(dashboard.book);
    QPushButton *allYears = dashboard.state().findChild<QPushButton *>();
    REQUIRE(allYears->text() == u"All years"_s);
    QTest::mouseClick(allYears, Qt::LeftButton);
    CHECK(dashboard.page->figures()->now.workshops.delivered == 1);
    CHECK(dashboard.board().isVisible());
    CHECK(dashboard.page->offers(ActionId::Export));

    dashboard.choose(u"Region"_s, int(UkRegion::Wales));
    CHECK(dashboard.state().title() == u"No workshops of this kind were delivered"_s);
    QTest::mouseClick(dashboard.state().findChild<QPushButton *>(), Qt::LeftButton);
    CHECK(dashboard.board().isVisible());
}

TEST_CASE("a logbook without a delivered workshop says what will be here", "[dashboard]")
{
    DashboardWindow dashboard(DashboardWindow::Fill::Nothing);
    dashboard.choose(u"Period"_s, int(ReportPeriod::AllYears));
    CHECK(dashboard.state().title() == u"No workshops were delivered yet"_s);
    CHECK_FALSE(dashboard.state().findChild<QPushButton *>()->isVisible());
}

TEST_CASE("a logbook in a file is read in the background, and shows the same", "[dashboard]")
{
    TestLogbook book{OnFile()};
    book.change([](Edit &edit) { sample::fill(edit, sample::Size::Small, Today); });
    PageWindow window(book);
    auto &page = window.show<DashboardPage>();
    REQUIRE(QTest::qWaitFor([&] { return !page.isReading(); }));
    REQUIRE(page.figures());
    CHECK(*page.figures() ==
          book.read([](const Reader &reader) { return figures::dashboard(reader, LastTwelveMonths); }));
}

TEST_CASE("F6 finds the chips and every chart", "[dashboard]")
{
    DashboardWindow dashboard;
    const QList<QWidget *> panes = dashboard.page->panes();
    REQUIRE(panes.size() == 5);
    for (QWidget *pane : panes) {
        pane->setFocus();
        CHECK(QApplication::focusWidget() == pane);
    }
    dashboard.drillIntoFirst();
    CHECK(dashboard.page->panes().last() == dashboard.drill().table());
}
