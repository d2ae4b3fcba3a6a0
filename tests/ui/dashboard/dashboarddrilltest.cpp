// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/dashboardwindow.h"

#include <QHeaderView>

using namespace turnout;

namespace {

template <class Count>
Count countOf(const QList<Count> &counts, const QString &group)
{
    const auto found = std::find_if(counts.begin(), counts.end(), [&](const Count &c) { return c.group == group; });
    return found == counts.end() ? Count() : *found;
}

} // namespace

TEST_CASE("Enter on a region lists its workshops, and their sum is the mark's", "[drill][flow]")
{
    DashboardWindow dashboard;
    dashboard.drillIntoFirst();
    const RatingCount mark = countOf(dashboard.page->figures()->ratings.groups, dashboard.board().mark().group);
    RatingCount sum{mark.group};
    for (const WorkshopBehind &workshop : dashboard.drill().model().workshops()) {
        sum.rated += workshop.rated;
        sum.goodOrExcellent += workshop.goodOrExcellent;
    }
    CHECK(sum == mark);
    CHECK(sum.rated > 0);
    CHECK(dashboard.drill().title().startsWith(
        u"%1 workshops behind "_s.arg(dashboard.drill().model().workshops().size())));
    CHECK(dashboard.drill().subtitle().startsWith(
        u"%1 of %2 forms rated good or excellent"_s.arg(mark.goodOrExcellent).arg(mark.rated)));
    CHECK(QApplication::focusWidget() == dashboard.drill().table());
    CHECK(dashboard.drill().table()->currentIndex().row() == 0);
}

TEST_CASE("the arrows walk the regions, and Enter opens the one they stand on", "[drill][flow]")
{
    DashboardWindow dashboard;
    Marks &chart = *dashboard.card(0).chart();
    chart.setFocus();
    dashboard.window.press(Qt::Key_Home);
    dashboard.window.press(Qt::Key_Down);
    dashboard.window.press(Qt::Key_Return);
    CHECK(dashboard.board().mark().group == chart.markKey(1));
    CHECK(chart.chosenMark() == 1);
}

TEST_CASE("Esc goes back to the charts, the focus on the mark", "[drill][flow]")
{
    DashboardWindow dashboard;
    dashboard.drillIntoFirst();
    CHECK_FALSE(dashboard.card(2).isVisible());
    CHECK(dashboard.page->goBack());
    CHECK_FALSE(dashboard.board().isShowingBehind());
    CHECK(dashboard.card(2).isVisible());
    CHECK(QApplication::focusWidget() == dashboard.card(0).chart());
    CHECK(dashboard.card(0).chart()->currentMark() == 0);
    CHECK(dashboard.card(0).chart()->chosenMark() == -1);
    CHECK_FALSE(dashboard.page->goBack());
}

TEST_CASE("Enter on a workshop goes to it in the schedule", "[drill][flow]")
{
    DashboardWindow dashboard;
    dashboard.drillIntoFirst();
    dashboard.window.press(Qt::Key_Down);
    dashboard.window.press(Qt::Key_Return);
    REQUIRE(dashboard.window.went);
    CHECK(*dashboard.window.went ==
          Destination{.section = Section::Schedule, .workshop = dashboard.drill().model().workshops().at(1).id});
}

TEST_CASE("a click on a tile of the map lists the workshops that reached its people", "[drill][flow]")
{
    DashboardWindow dashboard;
    Marks &map = *dashboard.card(1).chart();
    const QString region = name(UkRegion::SouthWest);
    int tile = 0;
    while (map.markKey(tile) != region)
        ++tile;
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.markArea(tile).center().toPoint());
    REQUIRE(dashboard.board().isShowingBehind());
    CHECK(dashboard.drill().title().endsWith(u"workshops behind the South West"_s));
    const ReachCount count = countOf(dashboard.page->figures()->reach.groups, region);
    int attended = 0;
    for (const WorkshopBehind &workshop : dashboard.drill().model().workshops())
        attended += workshop.attended;
    CHECK(attended == count.attendances);
    CHECK(
        dashboard.drill().subtitle().startsWith(u"%1 people came, %2 attendances."_s.arg(count.people).arg(attended)));
}

TEST_CASE("a month and a sector can be opened too, and their cards come back", "[drill][flow]")
{
    DashboardWindow dashboard;
    for (const int place : {2, 3}) {
        Marks &chart = *dashboard.card(place).chart();
        chart.setFocus();
        dashboard.window.press(Qt::Key_Home);
        dashboard.window.press(Qt::Key_Return);
        REQUIRE(dashboard.board().isShowingBehind());
        CHECK_FALSE(dashboard.drill().model().workshops().isEmpty());
        CHECK(dashboard.page->goBack());
        CHECK(QApplication::focusWidget() == &chart);
    }
}

TEST_CASE("what stands behind a mark follows the logbook and keeps its row", "[drill]")
{
    DashboardWindow dashboard;
    dashboard.drillIntoFirst();
    dashboard.window.press(Qt::Key_Down);
    const WorkshopBehind current = dashboard.drill().model().workshops().at(1);
    dashboard.book.setStatus(current.id, dashboard.book.add(aDelegate()), BookingStatus::Attended);
    REQUIRE(dashboard.board().isShowingBehind());
    CHECK(dashboard.drill().table()->currentIndex().row() == 1);
    CHECK(dashboard.drill().model().workshops().at(1).id == current.id);
}

TEST_CASE("another choice ends the list behind a mark", "[drill]")
{
    DashboardWindow dashboard;
    dashboard.drillIntoFirst();
    dashboard.choose(u"Period"_s, int(ReportPeriod::AllYears));
    CHECK_FALSE(dashboard.board().isShowingBehind());
}

TEST_CASE("every heading behind a mark has room for its words", "[drill]")
{
    DashboardWindow dashboard;
    dashboard.drillIntoFirst();
    const QHeaderView &header = *dashboard.drill().table()->horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        INFO(dashboard.drill().table()->model()->headerData(column, Qt::Horizontal).toString().toStdString());
        CHECK(header.sectionSize(column) >= header.sectionSizeHint(column));
    }
}
