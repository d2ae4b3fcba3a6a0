// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "tests/ui/widgets/widgetwindow.h"

#include <QAction>
#include <QSignalSpy>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// A date field on Tuesday 18 August 2026, with what it said last.
struct Dated {
    FixedClock clock{CivilTime(QDate(2026, 8, 18), QTime(9, 42))};
    DateField *field = new DateField(clock);
    QString said;
    Said kind = Said::Meaning;
    WidgetWindow window{{field}};
    QSignalSpy changes{field, &DateField::dateChanged};

    Dated()
    {
        field->setDate(QDate(2026, 8, 27));
        field->selectAll();
        QObject::connect(field, &TypedField::said, field, [this](const QString &text, Said how) {
            said = text;
            kind = how;
        });
    }
};
} // namespace

TEST_CASE("a date field shows its date and takes one as it is typed", "[datefield]")
{
    Dated dated;
    CHECK(dated.field->text() == u"Thu 27/08/2026"_s);
    dated.window.type("+7");
    CHECK(dated.said == u"Tue 25 August 2026, in 7 days"_s);
    CHECK(dated.changes.isEmpty());
    dated.window.press(Qt::Key_Return);
    CHECK(dated.field->text() == u"Tue 25/08/2026"_s);
    REQUIRE(dated.changes.size() == 1);
    CHECK(dated.changes.first().first().toDate() == QDate(2026, 8, 25));
}

TEST_CASE("leaving a date field takes what is typed", "[datefield]")
{
    Dated dated;
    dated.window.type("3 sep");
    dated.window.press(Qt::Key_Tab);
    CHECK(dated.window.other->hasFocus());
    CHECK(dated.field->date() == QDate(2026, 9, 3));
    CHECK(dated.changes.size() == 1);
}

TEST_CASE("what is no date stays in its field and says so, until Esc", "[datefield]")
{
    Dated dated;
    dated.window.type("31/2");
    dated.window.press(Qt::Key_Tab);
    CHECK(dated.field->text() == u"31/2"_s);
    CHECK(dated.field->property("wrong").toBool());
    CHECK(dated.said.startsWith(u"That is no date."));
    CHECK(dated.kind == Said::Problem);
    CHECK(dated.field->accessibleDescription() == dated.said);
    CHECK(dated.field->date() == QDate(2026, 8, 27));
    CHECK(dated.changes.isEmpty());

    dated.field->setFocus();
    dated.window.press(Qt::Key_Escape);
    CHECK(dated.field->text() == u"Thu 27/08/2026"_s);
    CHECK_FALSE(dated.field->property("wrong").toBool());
}

TEST_CASE("an empty date field is wrong unless it may be", "[datefield]")
{
    Dated dated;
    dated.window.press(Qt::Key_Delete);
    dated.window.press(Qt::Key_Return);
    CHECK(dated.field->problem().startsWith(u"A date is needed"));
    CHECK(dated.field->date().isValid());

    dated.field->setWhenEmpty(TypedField::WhenEmpty::NoValue);
    dated.window.press(Qt::Key_Return);
    CHECK(dated.field->problem().isEmpty());
    CHECK_FALSE(dated.field->date().isValid());
    CHECK(dated.changes.size() == 1);
}

TEST_CASE("Up and Down go by a day, Page Up and Page Down by a week", "[datefield]")
{
    Dated dated;
    dated.window.press(Qt::Key_Up);
    CHECK(dated.field->date() == QDate(2026, 8, 28));
    dated.window.press(Qt::Key_Down);
    dated.window.press(Qt::Key_Down);
    CHECK(dated.field->date() == QDate(2026, 8, 26));
    dated.window.press(Qt::Key_PageUp);
    CHECK(dated.field->text() == u"Wed 02/09/2026"_s);
    CHECK(dated.changes.size() == 4);
    CHECK(dated.said == u"Wed 2 September 2026, in 15 days"_s);
}

TEST_CASE("a problem from outside is gone at the next letter", "[datefield]")
{
    Dated dated;
    dated.field->showProblem(u"A workshop cannot end before it starts."_s);
    CHECK(dated.field->property("wrong").toBool());
    dated.window.type("t");
    CHECK(dated.field->problem().isEmpty());
    CHECK_FALSE(dated.field->property("wrong").toBool());
}

TEST_CASE("Ctrl+Z undoes typing, and what was recorded once nothing is typed", "[datefield]")
{
    Dated dated;
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    dated.window.window.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    dated.window.type("3");
    QTest::keyClick(dated.field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone.isEmpty());
    dated.window.press(Qt::Key_Escape);
    QTest::keyClick(dated.field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(undone.size() == 1);
}
