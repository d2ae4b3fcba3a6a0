// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/domain/formsrow.h"
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
// All of it, answers too; the same is refused, and Error::NotFound is thrown when it no longer exists.
void updateResponse(Edit &edit, const Response &response);
void removeResponse(Edit &edit, ResponseId id); // throws Error::NotFound
QList<Response> ofWorkshop(const Reader &reader, WorkshopId workshop);

// Workshops of so many days back are asked for when forms are still to be typed. Years of imported workshops may have
// fewer forms than people for good, and nobody will type them.
inline constexpr int RecentDays = 90;
enum class Since { Recent, Ever };
// Workshops that are over (delivered, or past and neither a draft nor cancelled) and have fewer forms than people
// present; the oldest first. Each of the words must be found in number, venue or type.
QList<WorkshopId> toType(const Reader &reader, Since since, const QString &words = {});
// How many of the last days there are: the badge of the sidebar.
int toTypeCount(const Reader &reader);
// Workshops that have begun or have forms, all typed or not; the newest first, `most` of them.
QList<WorkshopId> withForms(const Reader &reader, const QString &words, int most);
std::optional<FormsRow> row(const Reader &reader, WorkshopId workshop);

// What is on the table when the forms of one workshop are typed.
struct Sheet {
    FormsRow workshop;
    QuestionSet set;         // what its forms are typed by
    QList<QuestionSet> sets; // every one that its forms use, that one too
    QList<Response> forms;   // in the order they came

    const QuestionSet *setOf(const Response &form) const;
};
// The set is that of the forms it has, else of its type, else the shipped one. Throws Error::NotFound.
Sheet sheet(const Reader &reader, WorkshopId workshop);

} // namespace turnout::forms
