// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/forms.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

#include <QSet>

namespace turnout::forms {

namespace {

// `answered` gathers the questions seen so far on the form.
void check(const Answer &answer, const QuestionSet &set, QSet<QuestionId> &answered)
{
    const auto question = std::find_if(set.questions.begin(), set.questions.end(),
                                       [&](const Question &q) { return q.id == answer.question; });
    if (question == set.questions.end())
        throw Error{Error::Invalid, tr("That question is not on this form.")};
    const auto range = valueRange(*question);
    if (answer.value && (!range || *answer.value < range->least || *answer.value > range->greatest))
        throw Error{Error::Invalid, tr("That answer is not on the scale of “%1”.").arg(question->wording)};
    if (answered.contains(question->id) && question->kind != QuestionKind::ManyChoices)
        throw Error{Error::Invalid, tr("“%1” is answered more than once.").arg(question->wording)};
    answered.insert(question->id);
}

void checkAnswers(const Reader &reader, const Response &response)
{
    const auto set = findQuestionSet(reader, response.questionSet);
    if (!set)
        throw Error{Error::NotFound, tr("That form no longer exists.")};
    QSet<QuestionId> answered;
    for (const Answer &answer : response.answers)
        check(answer, *set, answered);
}

} // namespace

QList<QuestionSet> questionSets(const Reader &reader)
{
    return reader.stores().feedback.questionSets();
}

std::optional<QuestionSet> findQuestionSet(const Reader &reader, QuestionSetId id)
{
    return reader.stores().feedback.findQuestionSet(id);
}

QuestionSetId addQuestionSet(Edit &edit, QuestionSet set)
{
    set.id = edit.ids().next<QuestionSetId>();
    for (Question &question : set.questions)
        question.id = edit.ids().next<QuestionId>();
    edit.stores().feedback.addQuestionSet(set);
    return set.id;
}

ResponseId addResponse(Edit &edit, Response response)
{
    checkAnswers(edit, response);
    response.id = edit.ids().next<ResponseId>();
    edit.stores().feedback.addResponse(response);
    return response.id;
}

void updateResponse(Edit &edit, const Response &response)
{
    checkAnswers(edit, response);
    edit.stores().feedback.updateResponse(response);
}

void removeResponse(Edit &edit, ResponseId id)
{
    edit.stores().feedback.removeResponse(id);
}

QList<Response> ofWorkshop(const Reader &reader, WorkshopId workshop)
{
    return reader.stores().feedback.ofWorkshop(workshop);
}

} // namespace turnout::forms
