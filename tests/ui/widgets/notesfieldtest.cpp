// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/notesfield.h"

#include "tests/ui/widgets/widgetwindow.h"

#include <QAction>
#include <QSignalSpy>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("notes are told when the field is left or on Ctrl+Enter, and Esc drops them", "[notesfield]")
{
    auto *field = new NotesField;
    WidgetWindow window({field});
    QSignalSpy changes(field, &NotesField::notesChanged);
    window.type("Bring the film");
    CHECK(changes.isEmpty());
    window.press(Qt::Key_Tab);
    REQUIRE(changes.size() == 1);
    CHECK(changes.last().first() == u"Bring the film"_s);

    field->setFocus();
    window.type("x");
    window.press(Qt::Key_Escape);
    CHECK(field->toPlainText() == u"Bring the film"_s);
    window.press(Qt::Key_Tab);
    CHECK(changes.size() == 1);

    field->setFocus();
    window.type("2");
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    CHECK(changes.size() == 2);
}

TEST_CASE("Ctrl+Z in notes undoes typing first, then what was recorded", "[notesfield]")
{
    auto *field = new NotesField;
    WidgetWindow window({field});
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    window.window.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    window.type("a");
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field->toPlainText().isEmpty());
    CHECK(undone.isEmpty());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone.size() == 1);
}
