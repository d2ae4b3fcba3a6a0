// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

#include "tests/ui/charts/chartwindow.h"
#include "tests/ui/charts/sampleseries.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QToolTip>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface &accessible(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(interface);
    return *interface;
}

} // namespace

TEST_CASE("arrows, Home and End walk the marks and stop at both ends", "[marks]")
{
    ChartWindow<IntervalChart> window(regionShares());
    CHECK(window.currentKey() == u"North East"_s);

    window.press(Qt::Key_Down);
    CHECK(window.currentKey() == u"Wales"_s);
    window.press(Qt::Key_End);
    window.press(Qt::Key_Down);
    CHECK(window.currentKey() == u"London"_s);
    window.press(Qt::Key_Up);
    CHECK(window.currentKey() == u"Kent"_s);
    window.press(Qt::Key_Home);
    window.press(Qt::Key_Up);
    CHECK(window.currentKey() == u"North East"_s);
    // Alt+Left goes back a page; it is none of the chart's.
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window.currentKey() == u"Wales"_s);
}

TEST_CASE("Enter, Space and a click activate a mark", "[marks]")
{
    ChartWindow<IntervalChart> window(regionShares());

    window.press(Qt::Key_End);
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Space);
    QTest::mouseClick(&window.chart, Qt::LeftButton, {}, window.middle(1));

    CHECK(window.activated == QStringList{u"London"_s, u"London"_s, u"Wales"_s});
    CHECK(window.currentKey() == u"Wales"_s);
}

TEST_CASE("a button pressed on one mark and released on another activates none", "[marks]")
{
    ChartWindow<IntervalChart> window(regionShares());

    QTest::mousePress(&window.chart, Qt::LeftButton, {}, window.middle(1));
    QTest::mouseRelease(&window.chart, Qt::LeftButton, {}, window.middle(2));
    QTest::mouseClick(&window.chart, Qt::RightButton, {}, window.middle(3));
    QTest::mouseClick(&window.chart, Qt::LeftButton, {}, QPoint(300, 1));

    CHECK(window.activated.isEmpty());
}

TEST_CASE("the current mark stays current in a new series that has it", "[marks]")
{
    ChartWindow<IntervalChart> window(regionShares());
    window.press(Qt::Key_End);
    IntervalSeries series = regionShares();
    series.rows = series.rows.last(3);

    window.chart.setSeries(series);
    CHECK(window.currentKey() == u"London"_s);
    series.rows.removeLast();
    window.chart.setSeries(series);
    CHECK(window.chart.currentMark() == 0);

    window.chart.setSeries({});
    CHECK(window.chart.currentMark() == -1);
    CHECK(window.chart.focusPolicy() == Qt::NoFocus);
    window.press(Qt::Key_Return);
    CHECK(window.activated.isEmpty());
}

TEST_CASE("focus rings the current mark, the mouse lights the one under it, and a choice stays", "[marks]")
{
    ChartWindow<IntervalChart> window(regionShares());
    const QImage first = window.image();
    window.press(Qt::Key_Down);
    const QImage second = window.image();
    CHECK(first != second);

    window.chart.clearFocus();
    const QImage plain = window.image();
    CHECK(plain != second);
    QTest::mouseMove(&window.chart, window.middle(5));
    CHECK(QTest::qWaitFor([&] { return window.image() != plain; }));
    CHECK(window.chart.cursor().shape() == Qt::PointingHandCursor);
    QTest::mouseMove(&window.chart, QPoint(300, 1));
    CHECK(QTest::qWaitFor([&] { return window.image() == plain; }));

    window.chart.choose(u"London"_s);
    CHECK(window.currentKey() == u"London"_s);
    CHECK(window.image() != plain);
    window.chart.clearChoice();
    CHECK(window.image() == plain);
}

TEST_CASE("one ring tells where keys act, though another mark is chosen", "[marks]")
{
    ChartWindow<IntervalChart> window(regionShares());
    const QColor ring = tokens(Appearance::Light).focus;
    const auto isRinged = [&](int mark) {
        return window.image().pixelColor(300, int(window.chart.markArea(mark).top() + 1)) == ring;
    };

    window.chart.choose(u"London"_s);
    CHECK(isRinged(12));
    window.press(Qt::Key_Home);
    CHECK(isRinged(0));
    CHECK_FALSE(isRinged(12));
    window.chart.clearFocus();
    CHECK(isRinged(12));
    CHECK_FALSE(isRinged(0));
}

TEST_CASE("a tool tip says the mark in a sentence, as it was typed", "[marks]")
{
    IntervalSeries series = regionShares();
    series.rows[0].label = u"<b>North</b> & East"_s;
    ChartWindow<IntervalChart> window(series);
    const QPoint place = window.middle(0);

    QHelpEvent help(QEvent::ToolTip, place, window.chart.mapToGlobal(place));
    QCoreApplication::sendEvent(&window.chart, &help);

    CHECK(QToolTip::text().contains(u"&lt;b&gt;North&lt;/b&gt; &amp; East: 97.2%"_s));
}

TEST_CASE("a screen reader sees a list with each mark as an item", "[marks][accessible]")
{
    ChartWindow<IntervalChart> window(regionShares());
    window.chart.setAccessibleName(u"Share by region"_s);
    window.press(Qt::Key_Down);
    QAccessibleInterface &list = accessible(window.chart);

    CHECK(list.role() == QAccessible::List);
    CHECK(list.text(QAccessible::Name) == u"Share by region"_s);
    CHECK(list.text(QAccessible::Description) == window.chart.markSentence(1));
    REQUIRE(list.childCount() == window.chart.markCount());
    QAccessibleInterface *item = list.child(1);
    REQUIRE(item);
    CHECK(item == list.child(1));
    CHECK(item == list.focusChild());
    CHECK(list.indexOfChild(item) == 1);
    CHECK(item->parent() == &list);
    CHECK(item->role() == QAccessible::ListItem);
    CHECK(item->text(QAccessible::Name) == window.chart.markSentence(1));
    CHECK(item->state().focused);
    CHECK_FALSE(list.child(2)->state().focused);
    const QPoint place = item->rect().center();
    CHECK(list.childAt(place.x(), place.y()) == item);
}

TEST_CASE("a screen reader can activate a mark, and one that is gone is invalid", "[marks][accessible]")
{
    ChartWindow<IntervalChart> window(regionShares());
    QAccessibleInterface *item = accessible(window.chart).child(12);

    REQUIRE(item->actionInterface());
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(window.activated == QStringList{u"London"_s});

    window.chart.setSeries({});
    CHECK_FALSE(item->isValid());
    CHECK(item->text(QAccessible::Name).isEmpty());
    CHECK(accessible(window.chart).childCount() == 0);
}

TEST_CASE("each move of the current mark is told once, and none where nothing moves", "[marks]")
{
    ChartWindow<IntervalChart> window(regionShares());
    const QSignalSpy moved(&window.chart, &Marks::currentMarkChanged);

    window.press(Qt::Key_Up);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_End);
    window.press(Qt::Key_End);
    window.chart.setCurrentMark(99);

    CHECK(moved == QList<QVariantList>{{1}, {12}});
}
