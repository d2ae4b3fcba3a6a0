// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <optional>

namespace turnout {

// Question sets, and the responses to them.
class FeedbackStore {
public:
    explicit FeedbackStore(const Database &db)
        : m_db(db)
    {}

    void addQuestionSet(const QuestionSet &set) const;
    std::optional<QuestionSet> findQuestionSet(QuestionSetId id) const;
    QList<QuestionSet> questionSets() const;

    void addResponse(const Response &response) const;    // with its answers; blank ones are not written
    void updateResponse(const Response &response) const; // all of it; throws Error::NotFound
    void removeResponse(ResponseId id) const;            // with its answers; throws Error::NotFound
    // The response with that reference, at that workshop (null: at none).
    std::optional<Response> findByReference(WorkshopId workshop, const QString &reference) const;
    QList<Response> ofWorkshop(WorkshopId workshop) const; // in the order they came

private:
    void writeAnswers(const Response &response) const;
    void removeAnswers(ResponseId id) const;
    Response withAnswers(Response response) const;

    const Database &m_db;
};

} // namespace turnout
