// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/logbook/edit.h"

#include <QList>
#include <optional>

// Feedback: question sets and the forms filled in.
namespace turnout::forms {

QList<QuestionSet> questionSets(const Reader &reader);
std::optional<QuestionSet> findQuestionSet(const Reader &reader, QuestionSetId id);
// Gives fresh ids to the set and its questions.
QuestionSetId addQuestionSet(Edit &edit, QuestionSet set);

// Throws Error::Invalid when an answer lies outside its question's scale, its question is not in the set, or is
// answered twice without being one with many choices.
ResponseId addResponse(Edit &edit, Response response);
QList<Response> ofWorkshop(const Reader &reader, WorkshopId workshop);

} // namespace turnout::forms
