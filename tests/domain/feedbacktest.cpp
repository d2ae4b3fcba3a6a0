// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/feedback.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

namespace {

Question aQuestion(QuestionKind kind, const QStringList &choices = {})
{
    return {QuestionId(7), u"key"_s, u"Wording"_s, kind, false, choices};
}

// What a cell becomes: its value, "blank", or "refused".
QString read(const Question &question, const QString &cell)
{
    const auto answer = answerFrom(question, cell);
    if (!answer)
        return u"refused"_s;
    if (answer->question != question.id)
        return u"of another question"_s;
    if (answer->isBlank())
        return u"blank"_s;
    return answer->value ? QString::number(*answer->value) : answer->text;
}

QList<Question> everyKind()
{
    QList<Question> questions;
    for (const auto &entry : words<QuestionKind>)
        questions.append(aQuestion(entry.value, {u"Film"_s, u"Face to face"_s, u"Neither"_s}));
    return questions;
}

} // namespace

TEST_CASE("every kind of question has a word that reads back", "[feedback]")
{
    REQUIRE(words<QuestionKind>.size() == 7);
    for (const auto &entry : words<QuestionKind>)
        CHECK(fromWord<QuestionKind>(word(entry.value)) == entry.value);
}

TEST_CASE("a rating is read from its number or its word", "[feedback]")
{
    const Question rating = aQuestion(QuestionKind::Rating);
    CHECK(read(rating, u"1"_s) == u"1"_s);
    CHECK(read(rating, u" 4 "_s) == u"4"_s);
    CHECK(read(rating, u"Poor"_s) == u"1"_s);
    CHECK(read(rating, u"satisfactory"_s) == u"2"_s);
    CHECK(read(rating, u" GOOD "_s) == u"3"_s);
    CHECK(read(rating, u"Excellent!"_s) == u"4"_s);
}

TEST_CASE("a rating out of range or of another scale is refused", "[feedback]")
{
    const auto cell = GENERATE(u"0"_s, u"5"_s, u"-1"_s, u"3.5"_s, u"99999999999"_s, u"Agree"_s, u"Goodish"_s, u"!"_s);
    CAPTURE(cell);
    CHECK(read(aQuestion(QuestionKind::Rating), cell) == u"refused"_s);
}

TEST_CASE("an agreement is read from its number or its word, and neutral is the middle", "[feedback]")
{
    const Question agreement = aQuestion(QuestionKind::Agreement);
    CHECK(read(agreement, u"5"_s) == u"5"_s);
    CHECK(read(agreement, u"Strongly disagree"_s) == u"1"_s);
    CHECK(read(agreement, u"disagree"_s) == u"2"_s);
    CHECK(read(agreement, u"Neither agree nor disagree"_s) == u"3"_s);
    CHECK(read(agreement, u"Neutral"_s) == u"3"_s);
    CHECK(read(agreement, u"neither"_s) == u"3"_s);
    CHECK(read(agreement, u"AGREE"_s) == u"4"_s);
    CHECK(read(agreement, u"strongly-agree"_s) == u"5"_s);
    CHECK(read(agreement, u"0"_s) == u"refused"_s);
    CHECK(read(agreement, u"6"_s) == u"refused"_s);
    CHECK(read(agreement, u"Good"_s) == u"refused"_s);
}

TEST_CASE("nought to ten takes both its ends and no words", "[feedback]")
{
    const Question scale = aQuestion(QuestionKind::ZeroToTen);
    CHECK(read(scale, u"0"_s) == u"0"_s);
    CHECK(read(scale, u"10"_s) == u"10"_s);
    CHECK(read(scale, u"11"_s) == u"refused"_s);
    CHECK(read(scale, u"-1"_s) == u"refused"_s);
    CHECK(read(scale, u"ten"_s) == u"refused"_s);
}

TEST_CASE("yes or no is read from its words or 1 and 0", "[feedback]")
{
    const Question question = aQuestion(QuestionKind::YesNo);
    CHECK(read(question, u"Yes"_s) == u"1"_s);
    CHECK(read(question, u"no"_s) == u"0"_s);
    CHECK(read(question, u"1"_s) == u"1"_s);
    CHECK(read(question, u"0"_s) == u"0"_s);
    CHECK(read(question, u"2"_s) == u"refused"_s);
    CHECK(read(question, u"perhaps"_s) == u"refused"_s);
}

TEST_CASE("a choice is read from its wording or its place, counted from one", "[feedback]")
{
    const auto kind = GENERATE(QuestionKind::OneChoice, QuestionKind::ManyChoices);
    const Question question = aQuestion(kind, {u"Film"_s, u"Face to face"_s});
    CHECK(read(question, u"film"_s) == u"1"_s);
    CHECK(read(question, u"Face-to-face"_s) == u"2"_s);
    CHECK(read(question, u"2"_s) == u"2"_s);
    CHECK(read(question, u"3"_s) == u"refused"_s);
    CHECK(read(question, u"0"_s) == u"refused"_s);
    CHECK(read(question, u"Radio"_s) == u"refused"_s);
    CHECK(read(aQuestion(kind), u"1"_s) == u"refused"_s); // no choices at all
}

TEST_CASE("a choice worded as a number is meant by its wording", "[feedback]")
{
    const Question children = aQuestion(QuestionKind::OneChoice, {u"0"_s, u"1"_s, u"2"_s, u"3 or more"_s});
    CHECK(read(children, u"0"_s) == u"1"_s);
    CHECK(read(children, u"1"_s) == u"2"_s);
    CHECK(read(children, u"3 or more"_s) == u"4"_s);
    CHECK(read(children, u"4"_s) == u"4"_s); // no such wording: the place
    CHECK(read(children, u"-1"_s) == u"refused"_s);
}

TEST_CASE("text is kept as it was written, without the space around it", "[feedback]")
{
    const Question comment = aQuestion(QuestionKind::Text);
    CHECK(read(comment, u"  First line\n  second  line \n"_s) == u"First line\n  second  line"_s);
    CHECK(read(comment, u"4"_s) == u"4"_s);
    CHECK(read(comment, u" \n "_s) == u"blank"_s);
    CHECK(read(comment, u"<b>bold</b>"_s) == u"<b>bold</b>"_s);
}

TEST_CASE("a blank cell is a blank answer of every kind, never nought", "[feedback]")
{
    for (const Question &question : everyKind()) {
        CAPTURE(question.kind);
        CHECK(read(question, QString()) == u"blank"_s);
        CHECK(read(question, u" \t "_s) == u"blank"_s);
        CHECK(read(question, u"\u00a0"_s) == u"blank"_s);
    }
}

TEST_CASE("a dash or not applicable is blank where a value is asked for", "[feedback]")
{
    for (const Question &question : everyKind()) {
        if (question.kind == QuestionKind::Text)
            continue;
        for (const QString &cell : {u"-"_s, u"–"_s, u"n/a"_s, u"N/A"_s, u"NA"_s, u" - "_s})
            CHECK(read(question, cell) == u"blank"_s);
    }
}

TEST_CASE("an answer with the value nought is not blank", "[feedback]")
{
    CHECK_FALSE(Answer{QuestionId(1), 0, {}}.isBlank());
    CHECK_FALSE(Answer{QuestionId(1), std::nullopt, u"x"_s}.isBlank());
    CHECK(Answer{QuestionId(1), std::nullopt, {}}.isBlank());
}

TEST_CASE("every word of a scale reads as its value, and so does every number in range", "[feedback]")
{
    for (const Question &question : everyKind()) {
        CAPTURE(question.kind);
        const auto range = valueRange(question);
        const QStringList scale = scaleWords(question);
        CHECK(range.has_value() == (question.kind != QuestionKind::Text));
        if (!range)
            continue;
        for (int value = range->least; value <= range->greatest; ++value) {
            CHECK(read(question, QString::number(value)) == QString::number(value));
            if (!scale.isEmpty())
                CHECK(read(question, scale[value - range->least]) == QString::number(value));
        }
        if (!scale.isEmpty())
            CHECK(scale.size() == range->greatest - range->least + 1);
    }
}

TEST_CASE("what is read is in range, whatever was written", "[feedback][property]")
{
    const auto questions = everyKind();
    CHECK(rc::check([&] {
        const Question question = questions[*rc::gen::inRange<qsizetype>(0, questions.size())];
        const QString cell = QString::fromStdString(*rc::gen::arbitrary<std::string>());
        const auto answer = answerFrom(question, cell);
        if (question.kind == QuestionKind::Text)
            RC_ASSERT(answer && !answer->value);
        else if (answer && answer->value)
            RC_ASSERT(*answer->value >= valueRange(question)->least &&
                      *answer->value <= valueRange(question)->greatest);
    }));
}

TEST_CASE("the shipped form asks nine questions, one of them for the overall rating", "[feedback]")
{
    const QuestionSet &set = shippedQuestionSet();
    REQUIRE(set.questions.size() == 9);
    for (int place = 0; place < set.questions.size(); ++place)
        CHECK(set.questions[place].id == QuestionId(place + 1));
    CHECK(std::count_if(set.questions.begin(), set.questions.end(), [](const Question &q) { return q.isOverall; }) ==
          1);
    REQUIRE(set.overall());
    CHECK(set.overall()->key == u"overall"_s);
    CHECK(set.overall()->kind == QuestionKind::Rating);
}

TEST_CASE("questions are found by their key", "[feedback]")
{
    const QuestionSet &set = shippedQuestionSet();
    for (const Question &question : set.questions)
        CHECK(set.find(question.key) == &question);
    CHECK(set.find(u"may-quote"_s)->kind == QuestionKind::YesNo);
    CHECK(set.find(u"absent"_s) == nullptr);
    CHECK(QuestionSet().overall() == nullptr);
}
