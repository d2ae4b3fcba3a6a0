// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/feedback.h"

#include "core/base/text.h"

namespace turnout {

const Question *QuestionSet::find(const QString &key) const
{
    const auto it = std::find_if(questions.begin(), questions.end(), [&](const Question &q) { return q.key == key; });
    return it == questions.end() ? nullptr : &*it;
}

const Question *QuestionSet::overall() const
{
    const auto it = std::find_if(questions.begin(), questions.end(), [](const Question &q) { return q.isOverall; });
    return it == questions.end() ? nullptr : &*it;
}

std::optional<ValueRange> valueRange(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::Rating:
        return ValueRange{1, ExcellentRating};
    case QuestionKind::Agreement:
        return ValueRange{1, 5};
    case QuestionKind::ZeroToTen:
        return ValueRange{0, 10};
    case QuestionKind::YesNo:
        return ValueRange{0, 1};
    case QuestionKind::OneChoice:
    case QuestionKind::ManyChoices:
        return ValueRange{1, int(question.choices.size())};
    case QuestionKind::Text:
        break;
    }
    return std::nullopt;
}

QStringList scaleWords(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::Rating:
        return {u"Poor"_s, u"Satisfactory"_s, u"Good"_s, u"Excellent"_s};
    case QuestionKind::Agreement:
        return {u"Strongly disagree"_s, u"Disagree"_s, u"Neither agree nor disagree"_s, u"Agree"_s,
                u"Strongly agree"_s};
    case QuestionKind::YesNo:
        return {u"No"_s, u"Yes"_s};
    case QuestionKind::OneChoice:
    case QuestionKind::ManyChoices:
        return question.choices;
    case QuestionKind::ZeroToTen:
    case QuestionKind::Text:
        break;
    }
    return {};
}

namespace {
bool isBlankAnswer(const QString &text)
{
    return text.isEmpty() || text == u"-" || text == u"–" || text.compare(u"n/a"_s, Qt::CaseInsensitive) == 0 ||
           text == u"NA";
}

// "Neutral" is what many forms print for the middle of the agreement scale.
std::optional<int> valueOfWord(const Question &question, const QString &text)
{
    const ValueRange range = *valueRange(question);
    const QString wanted = matchKey(text);
    if (question.kind == QuestionKind::Agreement && (wanted == u"neutral" || wanted == u"neither"))
        return 3;
    const QStringList words = scaleWords(question);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (matchKey(words[i]) == wanted)
            return range.least + int(i);
    }
    return std::nullopt;
}
} // namespace

std::optional<Answer> answerFrom(const Question &question, const QString &text)
{
    Answer answer{question.id, std::nullopt, {}};
    if (question.kind == QuestionKind::Text) {
        answer.text = text.trimmed(); // inner line breaks are the writer's
        return answer;
    }
    const QString tidy = tidied(text);
    if (isBlankAnswer(tidy))
        return answer;

    bool isNumber = false;
    const int number = tidy.toInt(&isNumber);
    const ValueRange range = *valueRange(question);
    // A choice may itself be worded as a number ("how many children?"); then the wording is meant, not the place.
    const qsizetype worded = isNumber ? scaleWords(question).indexOf(tidy) : -1;
    if (worded >= 0)
        answer.value = range.least + int(worded);
    else
        answer.value = isNumber ? std::optional(number) : valueOfWord(question, tidy);
    if (!answer.value || *answer.value < range.least || *answer.value > range.greatest)
        return std::nullopt;
    return answer;
}

const QuestionSet &shippedQuestionSet()
{
    using enum QuestionKind;
    static const QuestionSet set{
        QuestionSetId(1),
        u"Workshop feedback"_s,
        1,
        {
            {QuestionId(1), u"covered"_s, u"What was covered"_s, Rating, false, {}},
            {QuestionId(2), u"trainers"_s, u"The trainers"_s, Rating, false, {}},
            {QuestionId(3), u"voices"_s, u"Hearing from young people and parents"_s, Rating, false, {}},
            {QuestionId(4),
             u"know-more"_s,
             u"I know more about the effects of having a parent in prison"_s,
             Agreement,
             false,
             {}},
            {QuestionId(5), u"able-to-start"_s, u"I feel able to start the conversation"_s, Agreement, false, {}},
            {QuestionId(6), u"overall"_s, u"The workshop overall"_s, Rating, true, {}},
            {QuestionId(7), u"differently"_s, u"What will you do differently?"_s, Text, false, {}},
            {QuestionId(8), u"anything-else"_s, u"Is there anything else you would like to say?"_s, Text, false, {}},
            {QuestionId(9), u"may-quote"_s, u"May we quote you?"_s, YesNo, false, {}},
        },
    };
    return set;
}

} // namespace turnout
