// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfield.h"

#include "tests/ui/widgets/widgetwindow.h"

#include <QSignalSpy>

using namespace turnout;

namespace {
struct Numbered {
    NumberField *field = new NumberField;
    WidgetWindow window{{field}};
    QSignalSpy changes{field, &NumberField::numberChanged};

    Numbered()
    {
        field->setNumber(16);
        field->selectAll();
    }
};
} // namespace

TEST_CASE("a number is told on Enter, when left, or after a pause, once", "[numberfield]")
{
    Numbered numbered;
    numbered.window.type("20");
    CHECK(numbered.changes.isEmpty());
    numbered.window.press(Qt::Key_Return);
    CHECK(numbered.changes.size() == 1);
    CHECK(numbered.field->number() == 20);

    numbered.window.press(Qt::Key_Up);
    numbered.window.press(Qt::Key_Up);
    numbered.window.press(Qt::Key_Tab);
    CHECK(numbered.changes.size() == 2);
    CHECK(numbered.field->number() == 22);

    numbered.field->setFocus();
    numbered.window.press(Qt::Key_Down);
    REQUIRE(QTest::qWaitFor([&] { return numbered.changes.size() == 3; }));
    CHECK(numbered.field->number() == 21);
}

TEST_CASE("Esc brings back the number, and setting one tells nothing", "[numberfield]")
{
    Numbered numbered;
    numbered.window.type("9");
    numbered.window.press(Qt::Key_Escape);
    CHECK(numbered.field->value() == 16);
    numbered.field->setNumber(5);
    CHECK_FALSE(numbered.field->isPending());
    CHECK(numbered.changes.isEmpty());
}
