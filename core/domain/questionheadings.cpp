// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/questionheadings.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>

namespace turnout {

namespace {
struct Heading {
    QLatin1StringView key;
    const char *text;
};

constexpr std::array<Heading, 9> Headings = {{
    {"covered"_L1, QT_TRANSLATE_NOOP("turnout", "Content")},
    {"trainers"_L1, QT_TRANSLATE_NOOP("turnout", "Trainers")},
    {"voices"_L1, QT_TRANSLATE_NOOP("turnout", "Family voice")},
    {"know-more"_L1, QT_TRANSLATE_NOOP("turnout", "Knowledge")},
    {"able-to-start"_L1, QT_TRANSLATE_NOOP("turnout", "Confidence")},
    {"overall"_L1, QT_TRANSLATE_NOOP("turnout", "Overall")},
    {"differently"_L1, QT_TRANSLATE_NOOP("turnout", "Do differently")},
    {"anything-else"_L1, QT_TRANSLATE_NOOP("turnout", "Comment")},
    {"may-quote"_L1, QT_TRANSLATE_NOOP("turnout", "May quote")},
}};
} // namespace

QString shortHeading(const Question &question)
{
    const auto it = std::find_if(Headings.begin(), Headings.end(),
                                 [&](const Heading &heading) { return question.key == heading.key; });
    return it == Headings.end() ? question.wording : tr(it->text);
}

QString valueWord(const Question &question, int value)
{
    const auto range = valueRange(question);
    if (!range || value < range->least || value > range->greatest)
        return {};
    if (question.kind == QuestionKind::ZeroToTen)
        return QString::number(value);
    return scaleWords(question).value(value - range->least);
}

QString shortValueWord(const Question &question, int value)
{
    if (question.kind == QuestionKind::Agreement) {
        if (value == 1)
            return tr("Str. disagree", "strongly disagree, shortened");
        if (value == 3)
            return tr("Neither", "neither agree nor disagree, shortened");
        if (value == 5)
            return tr("Str. agree", "strongly agree, shortened");
    }
    return valueWord(question, value);
}

int numberOnPaper(const QuestionSet &set, QuestionId question)
{
    const auto it =
        std::find_if(set.questions.begin(), set.questions.end(), [&](const Question &q) { return q.id == question; });
    return it == set.questions.end() ? 0 : int(it - set.questions.begin()) + 1;
}

QList<Question> inTypingOrder(const QuestionSet &set)
{
    QList<Question> questions = set.questions;
    std::stable_partition(questions.begin(), questions.end(),
                          [](const Question &q) { return q.kind != QuestionKind::Text; });
    return questions;
}

} // namespace turnout
