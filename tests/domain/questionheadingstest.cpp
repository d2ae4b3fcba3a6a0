// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questionheadings.h"

#include "tests/support/precompiled.h"

using namespace turnout;

TEST_CASE("the shipped questions have short headings, others their wording", "[questionheadings]")
{
    QStringList headings;
    for (const Question &question : shippedQuestionSet().questions)
        headings.append(shortHeading(question));
    CHECK(headings == QStringList{u"Content"_s, u"Trainers"_s, u"Family voice"_s, u"Knowledge"_s, u"Confidence"_s,
                                  u"Overall"_s, u"Do differently"_s, u"Comment"_s, u"May quote"_s});
    CHECK(shortHeading({.key = u"q17"_s, .wording = u"Was it <b>warm</b>?"_s}) == u"Was it <b>warm</b>?"_s);
}

TEST_CASE("an answer has the word of its scale, shortened where it is long", "[questionheadings]")
{
    const QList<Question> &questions = shippedQuestionSet().questions;
    CHECK(valueWord(questions[0], 4) == u"Excellent"_s);
    CHECK(valueWord(questions[3], 5) == u"Strongly agree"_s);
    CHECK(shortValueWord(questions[3], 5) == u"Str. agree"_s);
    CHECK(shortValueWord(questions[3], 3) == u"Neither"_s);
    CHECK(shortValueWord(questions[3], 4) == u"Agree"_s);
    CHECK(valueWord(questions[8], 0) == u"No"_s);
    CHECK(valueWord({.kind = QuestionKind::ZeroToTen}, 0) == u"0"_s);
    CHECK(valueWord({.kind = QuestionKind::OneChoice, .choices = {u"Film"_s, u"Talk"_s}}, 2) == u"Talk"_s);
    CHECK(valueWord(questions[0], 5).isEmpty());
    CHECK(valueWord(questions[6], 1).isEmpty());
}

TEST_CASE("questions with words are typed last, and keep their number on the paper", "[questionheadings]")
{
    const QuestionSet &set = shippedQuestionSet();
    QList<int> numbers;
    for (const Question &question : inTypingOrder(set))
        numbers.append(numberOnPaper(set, question.id));
    CHECK(numbers == QList<int>{1, 2, 3, 4, 5, 6, 9, 7, 8});
    CHECK(numberOnPaper(set, QuestionId(4711)) == 0);
}
