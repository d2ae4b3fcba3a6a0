// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"

#include <QString>

namespace turnout {

// A word or two for the head of a column: "Family voice". The shipped questions have their own, by key; any other
// question has its wording, which the column shortens.
QString shortHeading(const Question &question);

// The word of an answer's value, "Excellent"; the score itself on 0–10. Empty for a value off the scale.
QString valueWord(const Question &question, int value);
// The same where there is little room: "Str. agree" and "Neither" for the long ones.
QString shortValueWord(const Question &question, int value);

// The number of a question on the paper: its place in the set from 1; 0 when it is not of the set.
int numberOnPaper(const QuestionSet &set, QuestionId question);

// The questions in the order they are typed: those with a key an answer first, then those with words. On paper too the
// comments come after the ticks, but for a last question such as "may we quote".
QList<Question> inTypingOrder(const QuestionSet &set);

} // namespace turnout
