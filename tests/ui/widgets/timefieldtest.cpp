// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timefield.h"

#include "tests/ui/widgets/widgetwindow.h"

#include <QSignalSpy>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
struct Timed {
    TimeField *field = new TimeField;
    WidgetWindow window{{field}};
    QSignalSpy changes{field, &TimeField::timeChanged};

    Timed()
    {
        field->setTime(QTime(9, 40));
        field->selectAll();
    }
};
} // namespace

TEST_CASE("a time field takes a time as it is typed", "[timefield]")
{
    Timed timed;
    timed.window.type("2.30pm");
    timed.window.press(Qt::Key_Return);
    CHECK(timed.field->text() == u"14:30"_s);
    CHECK(timed.field->time() == QTime(14, 30));
    CHECK(timed.changes.size() == 1);
    timed.window.press(Qt::Key_Return);
    CHECK(timed.changes.size() == 1); // nothing was typed
}

TEST_CASE("what is no time stays in its field and says so", "[timefield]")
{
    Timed timed;
    timed.window.type("25");
    timed.window.press(Qt::Key_Tab);
    CHECK(timed.field->text() == u"25"_s);
    CHECK(timed.field->problem().startsWith(u"That is no time."));
    CHECK(timed.field->time() == QTime(9, 40));
}

TEST_CASE("Up and Down go to the next quarter of an hour, within the day", "[timefield]")
{
    Timed timed;
    timed.window.press(Qt::Key_Up);
    CHECK(timed.field->text() == u"09:45"_s);
    timed.field->setTime(QTime(9, 40));
    timed.window.press(Qt::Key_Down);
    CHECK(timed.field->text() == u"09:30"_s);
    timed.field->setTime(QTime(23, 50));
    timed.window.press(Qt::Key_Up);
    CHECK(timed.field->time() == QTime(23, 50));
    timed.field->setTime(QTime(0, 0));
    timed.window.press(Qt::Key_Down);
    CHECK(timed.field->time() == QTime(0, 0));
}
