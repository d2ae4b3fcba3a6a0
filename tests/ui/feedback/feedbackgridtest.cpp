// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/satisfaction.h"
#include "tests/support/precompiled.h"
#include "tests/ui/feedback/feedbackfixture.h"
#include "ui/feedback/progressstrip.h"
#include "ui/feedback/sharemark.h"

#include <QAbstractItemModelTester>
#include <QAccessible>

using namespace turnout;

namespace {

forms::Sheet sheetOf(FeedbackFixture &page)
{
    return page.book.read([&](const Reader &reader) { return forms::sheet(reader, page.workshop); });
}

const QuestionId Overall(6);

} // namespace

TEST_CASE("FeedbackGridModel keeps the rules of models while forms come and go", "[feedback]")
{
    FeedbackFixture page({}, 2);
    FeedbackGridModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setSheet(sheetOf(page));
    CHECK(model.rowCount() == 2);
    CHECK(model.columnCount() == 9); // it ends with words, so Enter has its place there
    for (int i = 0; i < 3; ++i) {
        page.addForm({{Overall, 4, {}}});
        model.setSheet(sheetOf(page));
    }
    CHECK(model.rowCount() == 4);
    page.book.undo();
    page.book.undo();
    model.setSheet(sheetOf(page));
    CHECK(model.rowCount() == 2);
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEditable));
    CHECK(model.flags(model.index(0, 7)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("only the forms there are and the next can be typed", "[feedback]")
{
    FeedbackFixture page({}, 5);
    page.addForm({});
    FeedbackGridModel model;
    model.setSheet(sheetOf(page));
    CHECK(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsEnabled));
    CHECK_FALSE(model.flags(model.index(2, 0)).testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("the heads have the numbers of the paper, and what can be typed", "[feedback]")
{
    FeedbackFixture page;
    FeedbackGridModel model;
    model.setSheet(sheetOf(page));
    const auto head = [&](int column, int role) { return model.headerData(column, Qt::Horizontal, role).toString(); };
    CHECK(head(2, Qt::DisplayRole) == u"3 Family voice"_s);
    CHECK(head(2, FeedbackGridModel::WordRole) == u"rating 1–4"_s);
    CHECK(head(6, Qt::DisplayRole) == u"9 May quote"_s);
    CHECK(head(8, FeedbackGridModel::WordRole) == u"optional; Enter ends the form"_s);
    CHECK(head(0, Qt::ToolTipRole).startsWith(u"<qt>"_s)); // else its escaped signs would show
    CHECK(model.headerData(11, Qt::Vertical, Qt::DisplayRole).toInt() == 12);
}

TEST_CASE("a screen reader hears form, question and answer", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.type(u"4-"_s);
    const auto heard = [&](int column) {
        return page.grid().model()->index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(heard(0) == u"Form 1, Content, 4 Excellent"_s);
    CHECK(heard(1) == u"Form 1, Trainers, – blank"_s);
    CHECK(heard(2) == u"Form 1, Family voice, nothing typed"_s);
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&page.grid());
    REQUIRE(table);
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, 0);
    REQUIRE(cell);
    CHECK(cell->text(QAccessible::Name) == u"Form 1, Content, 4 Excellent"_s);
}

TEST_CASE("a form of another question set shows what both ask, and keeps to its own", "[feedback]")
{
    FeedbackFixture page(sixQuestions());
    page.addForm({{QuestionId(1), 2, {}}, {QuestionId(9), 1, {}}}); // by the shipped set
    const auto six = page.book.read([&](const Reader &reader) { return forms::questionSets(reader).last(); });
    page.book.change([&](Edit &edit) {
        forms::addResponse(
            edit, {.workshop = page.workshop, .questionSet = six.id, .answers = {{six.questions[0].id, 4, {}}}});
    });
    page.type();
    CHECK(page.cell(0, 0) == u"2 Satisfactory"_s);
    CHECK(page.cell(1, 0) == u"4 Excellent"_s);
    page.window.press(Qt::Key_Up);
    page.window.press(Qt::Key_Up);
    page.window.type(u"3"_s);
    CHECK(page.forms()[0].answers == QList<Answer>{{QuestionId(1), 3, {}}, {QuestionId(9), 1, {}}});
}

TEST_CASE("the running share counts forms with an overall answer, and is no share below ten", "[feedback]")
{
    FeedbackFixture page;
    page.addForm({{QuestionId(1), 1, {}}}); // blank overall is not counted
    for (const int overall : {4, 3, 2, 4})
        page.addForm({{Overall, overall, {}}});
    FeedbackGridModel model;
    model.setSheet(sheetOf(page));
    REQUIRE(runningShare(model).has_value());
    CHECK(runningShareText(*runningShare(model)) == u"3 of 4 good or excellent · too few forms (4)"_s);
    for (int i = 0; i < 7; ++i)
        page.addForm({{Overall, 4, {}}});
    model.setSheet(sheetOf(page));
    CHECK(runningShareText(*runningShare(model)) == u"10 of 11 good or excellent (91%, 62% to 98%)"_s);
}

TEST_CASE("the page shows the running share as it is typed, and its picture only with enough forms", "[feedback]")
{
    FeedbackFixture page(sixQuestions(), 12);
    page.type();
    CHECK(page.says(u"No overall rating yet"_s));
    for (int form = 0; form < 9; ++form) {
        page.window.type(u"444444"_s);
        page.window.press(Qt::Key_Return);
    }
    CHECK(page.says(u"9 of 9 good or excellent · too few forms (9)"_s));
    ShareMark *mark = page.window.window().findChild<ShareMark *>();
    REQUIRE(mark);
    CHECK_FALSE(mark->isVisible());
    page.window.type(u"444442"_s);
    CHECK(page.says(u"9 of 10 good or excellent (90%, 60% to 98%)"_s));
    CHECK(mark->isVisible());
}

TEST_CASE("a set without an overall question has no running share", "[feedback]")
{
    FeedbackFixture page({{{}, u"warm"_s, u"Was it warm?"_s, QuestionKind::YesNo, false, {}}});
    page.type();
    CHECK(page.says(u"Not asked"_s));
    CHECK(page.says(u"“Was it warm?”"_s));
}
