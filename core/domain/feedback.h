// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace turnout {

using namespace Qt::StringLiterals;

enum class QuestionKind { Rating, Agreement, ZeroToTen, YesNo, OneChoice, ManyChoices, Text };

template <>
inline constexpr auto words<QuestionKind> = std::to_array<Word<QuestionKind>>({
    {QuestionKind::Rating, "rating"_L1},
    {QuestionKind::Agreement, "agreement"_L1},
    {QuestionKind::ZeroToTen, "zero to ten"_L1},
    {QuestionKind::YesNo, "yes or no"_L1},
    {QuestionKind::OneChoice, "one choice"_L1},
    {QuestionKind::ManyChoices, "many choices"_L1},
    {QuestionKind::Text, "text"_L1},
});

// The ratings that count towards the good or excellent share.
constexpr int GoodRating = 3;
constexpr int ExcellentRating = 4;

struct Question {
    QuestionId id;
    QString key; // short and stable, for import columns and comparison across versions: "overall"
    QString wording;
    QuestionKind kind = QuestionKind::Rating;
    bool isOverall = false;
    QStringList choices; // for OneChoice and ManyChoices

    bool operator==(const Question &) const = default;
};

// A version of a set of questions. Once a response uses it, it does not change; a change makes the next version.
struct QuestionSet {
    QuestionSetId id;
    QString name;
    int version = 1;
    QList<Question> questions;

    const Question *find(const QString &key) const;
    const Question *overall() const;
    bool operator==(const QuestionSet &) const = default;
};

// One answer; blank is no value and no text, never 0.
struct Answer {
    QuestionId question;
    std::optional<int> value; // rating 1–4, agreement 1–5, 0–10, no/yes 0/1, a choice's place counted from 1
    QString text;

    bool isBlank() const { return !value && text.isEmpty(); }
    bool operator==(const Answer &) const = default;
};

// One filled-in form. Blank answers are not listed; a form with nothing ticked is still a response.
struct Response {
    ResponseId id;
    WorkshopId workshop; // null: it belongs to none
    DelegateId delegate; // null unless the delegate chose to give a name
    QuestionSetId questionSet;
    QString reference; // the number on the form or in the file; may be empty
    QDate receivedOn;  // may be invalid: not stated
    QList<Answer> answers;

    bool operator==(const Response &) const = default;
};

// The least and greatest value an answer to the question may have; nothing for text.
struct ValueRange {
    int least;
    int greatest;
};
std::optional<ValueRange> valueRange(const Question &question);

// Reads one cell or key as an answer: a number in range, or the word of the scale ("Good", "strongly agree", "yes"); a
// number that is itself the wording of a choice is that choice.
// Blank text, "-" and "N/A" are a blank answer. Nothing when the text fits no value of the scale.
std::optional<Answer> answerFrom(const Question &question, const QString &text);

// The words of a scale from its least value upwards; empty for 0–10 and text.
QStringList scaleWords(const Question &question);

// The shipped set, the same in every logbook (device 0).
const QuestionSet &shippedQuestionSet();

} // namespace turnout
