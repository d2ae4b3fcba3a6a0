// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/precompiled.h"
#include "tests/ui/feedback/feedbackfixture.h"

#include <QLineEdit>

using namespace turnout;

namespace {

using At = QPair<int, int>;

// Counts the keys it presses, as a person would.
struct Typist {
    FeedbackFixture &page;
    int keys = 0;

    void type(const QString &text)
    {
        page.window.type(text);
        keys += int(text.size());
    }
    void press(Qt::Key key)
    {
        page.window.press(key);
        ++keys;
    }
};

QList<std::optional<int>> values(const Response &form)
{
    QList<std::optional<int>> values;
    for (const Answer &answer : form.answers)
        values.append(answer.value);
    return values;
}

} // namespace

TEST_CASE("twenty six-question forms are typed with 140 keys", "[feedback]")
{
    FeedbackFixture page(sixQuestions(), 20);
    page.type();
    Typist typist{page};
    for (int form = 0; form < 20; ++form) {
        typist.type(form % 2 == 0 ? u"443454"_s : u"322113"_s);
        typist.press(Qt::Key_Return);
    }
    CHECK(typist.keys == 140);
    REQUIRE(page.forms().size() == 20);
    CHECK(values(page.forms()[0]) == QList<std::optional<int>>{4, 4, 3, 4, 5, 4});
    CHECK(values(page.forms()[19]) == QList<std::optional<int>>{3, 2, 2, 1, 1, 3});
    CHECK(page.forms()[19].receivedOn == QDate(2026, 8, 17));
    CHECK(page.says(u"20 people were present. Form 21 is one more"_s));
}

TEST_CASE("a key rates and moves on, and 0 or - leaves blank", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    CHECK(page.at() == At{0, 0});
    page.window.type(u"40-5"_s);
    CHECK(page.at() == At{0, 4});
    CHECK(page.cell(0, 0) == u"4 Excellent"_s);
    CHECK(page.cell(0, 1) == u"– blank"_s);
    CHECK(page.cell(0, 2) == u"– blank"_s);
    CHECK(page.cell(0, 3) == u"5 Str. agree"_s);
    CHECK(page.cell(0, 5).isEmpty()); // not come to yet
    CHECK(page.forms()[0].answers.size() == 2);
    page.window.type(u"9x"_s); // no key of an agreement
    CHECK(page.at() == At{0, 4});
}

TEST_CASE("every answer is kept at once, before the form is ended", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.type(u"4"_s);
    REQUIRE(page.forms().size() == 1);
    CHECK(page.book->undoLabel() == u"Type feedback form 1"_s);
    page.window.type(u"32"_s);
    CHECK(page.forms()[0].answers.size() == 3);
    CHECK(page.window.find<QWidget>(u"0 of 14 forms typed, form 1 is being typed"_s).isVisible());
    page.window.press(Qt::Key_Return);
    CHECK(page.at() == At{1, 0});
    CHECK(page.forms().size() == 1);
    CHECK(page.window.find<QWidget>(u"1 of 14 forms typed, form 2 is being typed"_s).isVisible());
}

TEST_CASE("the echo shows the last answer and what is asked now in full", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.type(u"43"_s);
    CHECK(page.says(u"form 1, question 2"_s));
    CHECK(page.says(u"Good"_s));
    CHECK(page.says(u"3  Family voice"_s));
    CHECK(page.says(u"“Hearing from young people and parents”"_s));
    page.window.type(u"01"_s);
    CHECK(page.says(u"Strongly disagree"_s)); // whole, where a cell shortens it
}

TEST_CASE("Backspace steps back and clears, so that the right key can follow", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.type(u"42"_s);
    page.window.press(Qt::Key_Backspace);
    CHECK(page.at() == At{0, 1});
    CHECK(page.forms()[0].answers.size() == 1);
    page.window.type(u"3"_s);
    CHECK(page.cell(0, 1) == u"3 Good"_s);
    page.window.press(Qt::Key_Left);
    page.window.press(Qt::Key_Backspace); // on an answer it clears that one
    CHECK(page.at() == At{0, 1});
    page.window.press(Qt::Key_Backspace);
    CHECK(page.at() == At{0, 0});
    CHECK(page.forms().isEmpty()); // nothing is left of the form
    page.window.press(Qt::Key_Backspace);
    CHECK(page.at() == At{0, 0});
}

TEST_CASE("any answer is corrected with the arrows, and Enter goes back to the stack", "[feedback]")
{
    FeedbackFixture page(sixQuestions());
    page.type();
    for (int form = 0; form < 3; ++form) {
        page.window.type(u"444444"_s);
        page.window.press(Qt::Key_Return);
    }
    page.window.type(u"43"_s); // the fourth is half typed
    page.window.press(Qt::Key_Up);
    page.window.press(Qt::Key_Up);
    page.window.press(Qt::Key_Left);
    CHECK(page.at() == At{1, 1});
    page.window.type(u"1"_s);
    CHECK(page.cell(1, 1) == u"1 Poor"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.at() == At{3, 2});
    CHECK(page.forms().size() == 4);
    page.window.press(Qt::Key_Down); // a form after the next cannot be begun
    page.window.press(Qt::Key_Down);
    CHECK(page.at().first == 4);
}

TEST_CASE("Ctrl+Z takes back the last answer, and typing goes on there", "[feedback]")
{
    FeedbackFixture page(sixQuestions());
    page.type();
    page.window.type(u"444444"_s);
    page.window.press(Qt::Key_Return);
    page.window.type(u"42"_s);
    const auto before = page.forms();
    page.book.undo();
    CHECK(page.at() == At{1, 1});
    CHECK(page.cell(1, 1).isEmpty());
    page.book.undo();
    CHECK(page.forms().size() == 1);
    CHECK(page.at() == At{1, 0});
    page.book.undo(); // into the form that was ended: it is typed again
    CHECK(page.at() == At{0, 5});
    CHECK(page.says(u"form 1 is being typed"_s));
    page.book.redo();
    page.book.redo();
    page.book.redo();
    CHECK(page.forms() == before);
    CHECK(page.at() == At{1, 1});
}

TEST_CASE("Enter on a form with nothing typed says how a blank form is counted", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.press(Qt::Key_Return);
    CHECK(page.forms().isEmpty());
    CHECK(page.says(u"For a blank form press -"_s));
    page.window.type(u"-"_s);
    page.window.press(Qt::Key_Return);
    REQUIRE(page.forms().size() == 1);
    CHECK(page.forms()[0].answers.isEmpty());
    CHECK(page.at() == At{1, 0});
    CHECK_FALSE(page.says(u"For a blank form press -"_s));
}

TEST_CASE("after the last question a key does not overwrite it: Enter ends the form", "[feedback]")
{
    FeedbackFixture page(sixQuestions());
    page.type();
    page.window.type(u"4444442"_s);
    CHECK(page.cell(0, 5) == u"4 Excellent"_s);
    CHECK(page.says(u"Press Enter to end it"_s));
    CHECK(page.says(u"End of form 1"_s));
    page.window.press(Qt::Key_Return);
    CHECK(page.at() == At{1, 0});
}

TEST_CASE("a comment is kept as it was typed, and shown as it was typed", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.type(u"444444y"_s);
    CHECK(page.at() == At{0, 7});
    page.window.type(u"4 hours <b>was</b> short"_s);
    CHECK(page.grid().isWriting());
    page.window.press(Qt::Key_Return);
    CHECK(page.at() == At{0, 8});
    CHECK_FALSE(page.grid().isWriting());
    page.window.type(u"thanks &amp; <img src=x>"_s);
    page.window.press(Qt::Key_Return); // after the last question it ends the form
    CHECK(page.at() == At{1, 0});
    REQUIRE(page.forms()[0].answers.size() == 9);
    CHECK(page.forms()[0].answers[6].text == u"4 hours <b>was</b> short"_s);
    CHECK(page.cell(0, 8) == u"thanks &amp; <img src=x>"_s);
    CHECK(page.says(u"Kept as typed"_s));
}

TEST_CASE("Tab leaves a comment out, Esc keeps what is written, and a dash alone is nothing", "[feedback]")
{
    FeedbackFixture page;
    FeedbackPage &shown = page.type();
    page.window.type(u"444444n"_s);
    page.window.press(Qt::Key_Tab);
    CHECK(page.at() == At{0, 8});
    page.window.type(u"cold room"_s);
    page.window.press(Qt::Key_Escape);
    CHECK_FALSE(page.grid().isWriting());
    CHECK(page.forms()[0].answers.size() == 8);
    CHECK(page.at() == At{0, 8});
    page.window.press(Qt::Key_Left);
    page.window.type(u"-"_s);
    page.window.press(Qt::Key_Tab);
    CHECK(page.forms()[0].answers.size() == 8);
    page.window.press(Qt::Key_F2);
    REQUIRE(page.grid().isWriting());
    page.window.type(u"!"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.cell(0, 8).endsWith(u'!'));
    CHECK(shown.goBack());
    CHECK(page.forms().size() == 1);
}

TEST_CASE("more forms than people are allowed, with a line that says so", "[feedback]")
{
    FeedbackFixture page(sixQuestions(), 2);
    page.type();
    CHECK(page.says(u"2 people were present."_s));
    for (int form = 0; form < 3; ++form) {
        page.window.type(u"444444"_s);
        page.window.press(Qt::Key_Return);
    }
    CHECK(page.forms().size() == 3);
    CHECK(page.says(u"2 people were present. There are 3 forms, which is allowed."_s));
}

TEST_CASE("what is half typed is there when the workshop is opened again, and goes on", "[feedback]")
{
    FeedbackFixture page(sixQuestions());
    FeedbackPage &shown = page.type();
    page.window.type(u"43"_s);
    page.window.type(u"-"_s);
    CHECK(shown.goBack()); // Esc
    CHECK(page.forms()[0].answers.size() == 2);
    shown.open({.section = Section::Feedback, .workshop = page.workshop});
    CHECK(page.at() == At{0, 3}); // after what was left blank
    CHECK(page.cell(0, 2) == u"– blank"_s);
    CHECK(page.says(u"form 1, question 3"_s));
}

TEST_CASE("Delete removes the form of the row, and Undo in the toast brings it back", "[feedback]")
{
    FeedbackFixture page(sixQuestions());
    FeedbackPage &shown = page.type();
    CHECK_FALSE(shown.offers(ActionId::Delete)); // nothing is typed on the row
    for (const auto *form : {u"444444", u"111111"}) {
        page.window.type(QString::fromUtf16(form));
        page.window.press(Qt::Key_Return);
    }
    const auto before = page.forms();
    page.window.press(Qt::Key_Up);
    page.window.press(Qt::Key_Up);
    REQUIRE(shown.offers(ActionId::Delete));
    shown.run(ActionId::Delete);
    CHECK(page.forms() == QList<Response>{before[1]});
    CHECK(page.window.toasts().text() == u"Feedback form 1 was deleted"_s);
    QTest::mouseClick(&page.window.find<QPushButton>(u"Undo what was just done"_s), Qt::LeftButton);
    CHECK(page.forms() == before);
}

TEST_CASE("a score from 0 to 10, a choice and several choices have keys of their own", "[feedback]")
{
    FeedbackFixture page(
        {{{}, u"nps"_s, u"Would you recommend it?"_s, QuestionKind::ZeroToTen, false, {}},
         {{}, u"again"_s, u"Come again?"_s, QuestionKind::YesNo, false, {}},
         {{}, u"how"_s, u"How was it?"_s, QuestionKind::OneChoice, false, {u"Film"_s, u"Talk"_s}},
         {{}, u"heard"_s, u"Heard?"_s, QuestionKind::ManyChoices, false, {u"Post"_s, u"Web"_s, u"Talk"_s}}});
    page.type();
    page.window.type(u"0n2"_s);
    CHECK(page.cell(0, 0) == u"0 of 10"_s);
    CHECK(page.cell(0, 1) == u"N No"_s);
    CHECK(page.cell(0, 2) == u"2 Talk"_s);
    page.window.type(u"313"_s); // three was ticked and is not
    CHECK(page.at() == At{0, 3});
    CHECK(page.cell(0, 3) == u"1 Post"_s);
    page.window.type(u"2"_s);
    CHECK(page.cell(0, 3) == u"1, 2 Post, Web"_s);
    page.window.press(Qt::Key_Return); // goes on; the next one ends the form
    CHECK(page.at() == At{0, 4});
    page.window.press(Qt::Key_Return);
    CHECK(page.at() == At{1, 0});
    page.window.type(u"*-"_s);
    CHECK(page.cell(1, 0) == u"10 of 10"_s);
    CHECK(page.forms()[0].answers.size() == 5);
}

TEST_CASE("everything that was typed can be undone, back to no form at all", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.type(u"444444y"_s);
    page.window.type(u"good film"_s);
    page.window.press(Qt::Key_Return);
    page.window.press(Qt::Key_Return);
    page.window.type(u"-2"_s);
    page.window.press(Qt::Key_Backspace);
    CHECK(page.forms().size() == 1); // the second was left empty, and so is no form
    int steps = 0;
    while (page.book->undoLabel().contains(u"feedback form"_s) && steps < 50) {
        page.book.undo();
        ++steps;
    }
    CHECK(page.forms().isEmpty());
    CHECK(steps == 11);
    CHECK(page.at() == At{0, 0});
}

TEST_CASE("a comment that is being written is kept when another answer is clicked", "[feedback]")
{
    FeedbackFixture page;
    page.type();
    page.window.type(u"444444ywarm room"_s);
    REQUIRE(page.grid().isWriting());
    page.grid().scrollTo(page.grid().model()->index(0, 4));
    const QRect other = page.grid().visualRect(page.grid().model()->index(0, 4));
    QTest::mouseClick(page.grid().viewport(), Qt::LeftButton, Qt::NoModifier, other.center());
    CHECK_FALSE(page.grid().isWriting());
    CHECK(page.cell(0, 7) == u"warm room"_s);
    CHECK(page.at() == At{0, 4});
    page.window.type(u"2"_s);
    CHECK(page.cell(0, 4) == u"2 Disagree"_s);
}

TEST_CASE("a comment that is refused stays open as it was written, and Enter tries again", "[feedback]")
{
    FeedbackFixture page;
    FeedbackPage &shown = page.type();
    page.window.type(u"444444y"_s);
    page.window.type(u"Kind staff"_s);
    page.book.whileItRefuses([&] {
        page.window.press(Qt::Key_Return);
        CHECK_FALSE(shown.settle());
    });
    REQUIRE(page.grid().isWriting());
    auto *editor = page.grid().findChild<QLineEdit *>();
    REQUIRE(editor);
    CHECK(editor->text() == u"Kind staff"_s);
    editor->setFocus();
    page.window.press(Qt::Key_Return);
    CHECK_FALSE(page.grid().isWriting());
    CHECK(page.cell(0, 7) == u"Kind staff"_s);
    CHECK(shown.settle());
}

TEST_CASE("a page that goes keeps the comment that is being written", "[feedback]")
{
    FeedbackFixture page;
    FeedbackPage &shown = page.type();
    page.window.type(u"444444y"_s);
    page.window.type(u"Kind staff"_s);
    CHECK(shown.settle());
    CHECK(page.cell(0, 7) == u"Kind staff"_s);
}
