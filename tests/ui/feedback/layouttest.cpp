// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/feedback/feedbackfixture.h"

#include <QHeaderView>
#include <QScopeGuard>
#include <QSet>

using namespace turnout;

namespace {

// Run at 100 and at 200 per cent, see CMakeLists.txt: places are asked of the widgets, never written down.
void click(FormGrid &grid, int row, int column)
{
    const QRect cell = grid.visualRect(grid.model()->index(row, column));
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
}

} // namespace

TEST_CASE("a click goes to an answer, and below the forms nowhere", "[feedback][layout]")
{
    FeedbackFixture page(sixQuestions());
    page.type();
    page.window.type(u"444444"_s);
    page.window.press(Qt::Key_Return);
    click(page.grid(), 0, 2);
    CHECK(page.at() == QPair{0, 2});
    page.window.type(u"2"_s);
    CHECK(page.cell(0, 2) == u"2 Satisfactory"_s);
    click(page.grid(), 5, 2);
    CHECK(page.at() == QPair{0, 3});
}

TEST_CASE("a double click writes a comment", "[feedback][layout]")
{
    FeedbackFixture page;
    page.addForm({});
    page.type();
    page.grid().scrollTo(page.grid().model()->index(0, 7));
    const QRect cell = page.grid().visualRect(page.grid().model()->index(0, 7));
    QTest::mouseDClick(page.grid().viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
    REQUIRE(page.grid().isWriting());
    page.window.type(u"warm"_s);
    page.window.press(Qt::Key_Tab);
    CHECK(page.cell(0, 7) == u"warm"_s);
}

TEST_CASE("right to left, the form stands at the right and the arrows go as they point", "[feedback][layout]")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
    FeedbackFixture page(sixQuestions());
    page.type();
    FormGrid &grid = page.grid();
    CHECK(grid.verticalHeader()->x() > grid.viewport()->x());
    CHECK(grid.visualRect(grid.model()->index(0, 0)).x() > grid.visualRect(grid.model()->index(0, 1)).x());
    page.window.type(u"432"_s);
    CHECK(page.cell(0, 1) == u"3 Good"_s);
    page.window.press(Qt::Key_Right); // one back
    page.window.type(u"1"_s);
    CHECK(page.cell(0, 2) == u"1 Poor"_s);
    click(grid, 0, 0);
    page.window.type(u"1"_s);
    CHECK(page.cell(0, 0) == u"1 Poor"_s);
}

TEST_CASE("the current answer is always in sight, and the number of its form", "[feedback][layout]")
{
    FeedbackFixture page({}, 60, {800, 652});
    for (int i = 0; i < 40; ++i)
        page.addForm({{QuestionId(6), 4, {}}});
    page.type();
    const auto inSight = [&] {
        const QRect cell = page.grid().visualRect(page.grid().currentIndex());
        return page.grid().viewport()->rect().contains(cell);
    };
    CHECK(inSight());
    page.window.type(u"444444y"_s); // as far as the words
    CHECK(page.at() == QPair{40, 7});
    CHECK(inSight());
    CHECK(page.grid().verticalHeader()->isVisible());
}

TEST_CASE("the page fits the smallest window", "[feedback][layout]")
{
    FeedbackFixture page;
    FeedbackPage &shown = page.type();
    CHECK(shown.minimumSizeHint().width() <= 800);
    CHECK(shown.minimumSizeHint().height() <= 620);
}

TEST_CASE("every control of the page has a name of its own", "[feedback]")
{
    FeedbackFixture page;
    FeedbackPage &shown = page.type();
    const auto check = [&] {
        QSet<QString> names;
        for (const QWidget *widget : shown.findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name =
                widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            CAPTURE(widget->metaObject()->className());
            CHECK_FALSE(name.isEmpty());
            CHECK_FALSE(names.contains(name));
            names.insert(name);
        }
        CHECK(names.size() >= 2);
    };
    check();
    shown.goBack();
    check();
}

TEST_CASE("Tab goes along the form and out of the grid at its end", "[feedback]")
{
    FeedbackFixture page(sixQuestions());
    page.type();
    for (int i = 0; i < 6; ++i)
        page.window.press(Qt::Key_Tab);
    CHECK(page.at() == QPair{0, 6});
    CHECK(page.grid().hasFocus());
    page.window.press(Qt::Key_Tab);
    CHECK_FALSE(page.grid().hasFocus());
}

TEST_CASE("no part of the page is ever shown as a window of its own", "[feedback]")
{
    struct Windows final : QObject {
        int shown = 0;
        bool eventFilter(QObject *object, QEvent *event) override
        {
            shown +=
                event->type() == QEvent::Show && object->isWidgetType() && static_cast<QWidget *>(object)->isWindow();
            return false;
        }
    } windows;
    FeedbackFixture page;
    qApp->installEventFilter(&windows);
    page.type();
    CHECK(windows.shown == 1); // the window of the page
}
