// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/answerkeys.h"

#include "core/base/tr.h"
#include "core/domain/questionheadings.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int LastDigit = 9;
constexpr int Ten = 10;

// The number that a digit or, above nine, a letter stands for; 0 for any other key.
int numberOf(QChar key)
{
    if (key >= u'1' && key <= u'9')
        return key.unicode() - u'0';
    if (key >= u'a' && key <= u'z')
        return key.unicode() - u'a' + Ten;
    return 0;
}

QString keyOf(int number)
{
    return number <= LastDigit ? QString::number(number) : QString(QChar(u'a' + number - Ten));
}

KeyMeaning ofScore(QChar key)
{
    if (key == u'*')
        return {KeyMeaning::Rates, Ten};
    if (key >= u'0' && key <= u'9')
        return {KeyMeaning::Rates, key.unicode() - u'0'};
    return {};
}

} // namespace

KeyMeaning meaningOf(const Question &question, const QString &typed)
{
    if (typed.size() != 1 || question.kind == QuestionKind::Text)
        return {};
    const QChar key = typed.front().toLower();
    if (key == u'-')
        return {KeyMeaning::Blank};
    if (question.kind == QuestionKind::ZeroToTen)
        return ofScore(key);
    if (key == u'0')
        return {KeyMeaning::Blank};
    if (question.kind == QuestionKind::YesNo) {
        if (key == tr("y", "key for yes").front())
            return {KeyMeaning::Rates, 1};
        return key == tr("n", "key for no").front() ? KeyMeaning{KeyMeaning::Rates, 0} : KeyMeaning{};
    }
    const int number = numberOf(key);
    if (number < 1 || number > valueRange(question)->greatest)
        return {};
    return {question.kind == QuestionKind::ManyChoices ? KeyMeaning::Ticks : KeyMeaning::Rates, number};
}

QList<KeyLine> keyLines(const Question &question)
{
    const KeyLine blank{{u"0"_s, u"-"_s}, tr("Not answered")};
    switch (question.kind) {
    case QuestionKind::Text:
        return {{{tr("A–Z", "any letter key")}, tr("write what the form says")}, {{tr("Tab")}, tr("leave it, go on")}};
    case QuestionKind::ZeroToTen:
        return {{{u"0"_s, u"9"_s}, tr("the score, 0 to 9")}, {{u"*"_s}, u"10"_s}, {{u"-"_s}, tr("Not answered")}};
    case QuestionKind::YesNo:
        return {{{tr("Y", "key for yes")}, valueWord(question, 1)},
                {{tr("N", "key for no")}, valueWord(question, 0)},
                blank};
    case QuestionKind::Rating:
    case QuestionKind::Agreement:
    case QuestionKind::OneChoice:
    case QuestionKind::ManyChoices:
        break;
    }
    QList<KeyLine> lines;
    const ValueRange range = *valueRange(question);
    for (int value = range.least; value <= range.greatest; ++value)
        lines.append({{keyOf(value)}, valueWord(question, value)});
    lines.append(blank);
    return lines;
}

} // namespace turnout
