// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/feedback/feedbackstore.h"

#include "core/base/tr.h"
#include "core/storage/sqltexts.h"

namespace turnout {

namespace {
Response read(const Statement &row)
{
    Response response;
    response.id = row.id<ResponseId>(0);
    response.workshop = row.id<WorkshopId>(1);
    response.delegate = row.id<DelegateId>(2);
    response.questionSet = row.id<QuestionSetId>(3);
    response.reference = row.text(4);
    response.receivedOn = row.date(5);
    return response;
}

Error gone()
{
    return {Error::NotFound, tr("That form no longer exists.")};
}
} // namespace

void FeedbackStore::addQuestionSet(const QuestionSet &set) const
{
    m_db.statement(u"INSERT INTO question_set (id, name, version) VALUES (?1, ?2, ?3)")
        .run(set.id, set.name, set.version);
    Statement question = m_db.statement(sql::feedback_addquestion);
    Statement choice = m_db.statement(u"INSERT INTO question_choice (question, place, wording) VALUES (?1, ?2, ?3)");
    int position = 0;
    for (const Question &q : set.questions) {
        question.run(q.id, set.id, ++position, q.key, q.wording, q.kind, q.isOverall);
        for (qsizetype i = 0; i < q.choices.size(); ++i)
            choice.run(q.id, qint64(i + 1), q.choices[i]);
    }
}

std::optional<QuestionSet> FeedbackStore::findQuestionSet(QuestionSetId id) const
{
    Statement head = m_db.statement(u"SELECT name, version FROM question_set WHERE id = ?1");
    if (!head.bind(id).step())
        return std::nullopt;
    QuestionSet set{id, head.text(0), head.number(1), {}};

    Statement question = m_db.statement(sql::feedback_questionsof);
    Statement choice = m_db.statement(u"SELECT wording FROM question_choice WHERE question = ?1 ORDER BY place");
    question.bind(id);
    while (question.step()) {
        Question q{question.id<QuestionId>(0),     question.text(1),         question.text(2),
                   question.word<QuestionKind>(3), question.integer(4) == 1, {}};
        for (choice.bind(q.id); choice.step();)
            q.choices.append(choice.text(0));
        set.questions.append(q);
    }
    return set;
}

QList<QuestionSet> FeedbackStore::questionSets() const
{
    QList<QuestionSet> sets;
    for (Statement row = m_db.statement(u"SELECT id FROM question_set ORDER BY id"); row.step();)
        sets.append(findQuestionSet(row.id<QuestionSetId>(0)).value());
    return sets;
}

void FeedbackStore::addResponse(const Response &response) const
{
    m_db.statement(sql::feedback_addresponse)
        .run(response.id, response.workshop, response.delegate, response.questionSet, response.reference,
             response.receivedOn);
    writeAnswers(response);
}

void FeedbackStore::updateResponse(const Response &response) const
{
    m_db.statement(sql::feedback_updateresponse)
        .run(response.id, response.workshop, response.delegate, response.questionSet, response.reference,
             response.receivedOn);
    if (m_db.rowsChanged() == 0)
        throw gone();
    // Recording keeps the net change, so an answer that is written again as it was leaves no trace.
    removeAnswers(response.id);
    writeAnswers(response);
}

void FeedbackStore::removeResponse(ResponseId id) const
{
    removeAnswers(id);
    m_db.statement(u"DELETE FROM response WHERE id = ?1").run(id);
    if (m_db.rowsChanged() == 0)
        throw gone();
}

void FeedbackStore::removeAnswers(ResponseId id) const
{
    m_db.statement(u"DELETE FROM answer WHERE response = ?1").run(id);
}

void FeedbackStore::writeAnswers(const Response &response) const
{
    Statement insert = m_db.statement(sql::feedback_addanswer);
    QHash<QuestionId, int> ticked; // of questions with many choices, each choice is a row
    for (const Answer &answer : response.answers) {
        if (!answer.isBlank())
            insert.run(response.id, answer.question, ticked[answer.question]++, answer.value, answer.text);
    }
}

std::optional<Response> FeedbackStore::findByReference(WorkshopId workshop, const QString &reference) const
{
    if (reference.isEmpty())
        return std::nullopt;
    Statement row = m_db.statement(sql::feedback_byreference);
    return row.bind(workshop, reference).step() ? std::optional(withAnswers(read(row))) : std::nullopt;
}

QList<Response> FeedbackStore::ofWorkshop(WorkshopId workshop) const
{
    QList<Response> responses;
    Statement row = m_db.statement(sql::feedback_ofworkshop);
    row.bind(workshop);
    while (row.step())
        responses.append(withAnswers(read(row)));
    return responses;
}

Response FeedbackStore::withAnswers(Response response) const
{
    Statement row =
        m_db.statement(u"SELECT question, value, text FROM answer WHERE response = ?1 ORDER BY question, choice");
    row.bind(response.id);
    while (row.step())
        response.answers.append({row.id<QuestionId>(0), row.optionalNumber(1), row.text(2)});
    return response;
}

} // namespace turnout
