// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/answerkeys.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

Question of(QuestionKind kind, int choices = 0)
{
    QStringList words;
    for (int i = 1; i <= choices; ++i)
        words.append(u"Choice %1"_s.arg(i));
    return {.kind = kind, .choices = words};
}

const KeyMeaning None{};
const KeyMeaning Blank{KeyMeaning::Blank};

KeyMeaning rates(int value)
{
    return {KeyMeaning::Rates, value};
}

} // namespace

TEST_CASE("ratings go from 1 to 4 and agreement to 5, and 0 or - is blank", "[answerkeys]")
{
    const Question rating = of(QuestionKind::Rating);
    const Question agreement = of(QuestionKind::Agreement);
    CHECK(meaningOf(rating, u"1"_s) == rates(1));
    CHECK(meaningOf(rating, u"4"_s) == rates(4));
    CHECK(meaningOf(rating, u"5"_s) == None);
    CHECK(meaningOf(agreement, u"5"_s) == rates(5));
    CHECK(meaningOf(agreement, u"6"_s) == None);
    for (const auto &question : {rating, agreement}) {
        CHECK(meaningOf(question, u"0"_s) == Blank);
        CHECK(meaningOf(question, u"-"_s) == Blank);
        CHECK(meaningOf(question, u"a"_s) == None);
        CHECK(meaningOf(question, {}) == None);
    }
}

TEST_CASE("on 0 to 10 the digits are the score, * is ten and only - is blank", "[answerkeys]")
{
    const Question score = of(QuestionKind::ZeroToTen);
    CHECK(meaningOf(score, u"0"_s) == rates(0));
    CHECK(meaningOf(score, u"9"_s) == rates(9));
    CHECK(meaningOf(score, u"*"_s) == rates(10));
    CHECK(meaningOf(score, u"-"_s) == Blank);
}

TEST_CASE("y and n answer yes or no, in either case", "[answerkeys]")
{
    const Question yesNo = of(QuestionKind::YesNo);
    CHECK(meaningOf(yesNo, u"y"_s) == rates(1));
    CHECK(meaningOf(yesNo, u"N"_s) == rates(0));
    CHECK(meaningOf(yesNo, u"0"_s) == Blank);
    CHECK(meaningOf(yesNo, u"1"_s) == None);
}

TEST_CASE("choices go by number, the tenth and more by letter", "[answerkeys]")
{
    CHECK(meaningOf(of(QuestionKind::OneChoice, 3), u"3"_s) == rates(3));
    CHECK(meaningOf(of(QuestionKind::OneChoice, 3), u"4"_s) == None);
    CHECK(meaningOf(of(QuestionKind::OneChoice, 12), u"b"_s) == rates(11));
    CHECK(meaningOf(of(QuestionKind::ManyChoices, 12), u"C"_s) == KeyMeaning{KeyMeaning::Ticks, 12});
    CHECK(meaningOf(of(QuestionKind::ManyChoices, 12), u"d"_s) == None);
}

TEST_CASE("an answer in words has no keys of its own", "[answerkeys]")
{
    CHECK(meaningOf(of(QuestionKind::Text), u"4"_s) == None);
    CHECK(meaningOf(of(QuestionKind::Text), u"-"_s) == None);
}

TEST_CASE("the keys shown for a question are those that work", "[answerkeys]")
{
    for (const Question &question : {of(QuestionKind::Rating), of(QuestionKind::Agreement), of(QuestionKind::ZeroToTen),
                                     of(QuestionKind::YesNo), of(QuestionKind::OneChoice, 11)}) {
        for (const KeyLine &line : keyLines(question)) {
            CHECK_FALSE(line.meaning.isEmpty());
            for (const QString &cap : line.caps)
                CHECK_FALSE(meaningOf(question, cap) == None);
        }
    }
    CHECK(keyLines(of(QuestionKind::Rating)).first() == KeyLine{{u"1"_s}, u"Poor"_s});
    CHECK(keyLines(of(QuestionKind::OneChoice, 11)).at(10).caps == QStringList{u"b"_s});
}
