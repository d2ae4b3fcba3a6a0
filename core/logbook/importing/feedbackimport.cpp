// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/forms.h"
#include "core/logbook/importing/recordfinder.h"
#include "core/logbook/importing/rowvalues.h"
#include "core/logbook/importing/workshopimport.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

class FeedbackImport final : public RowImport {
public:
    FeedbackImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
        : m_edit(edit)
        , m_finder(finder)
        , m_mapping(mapping)
        , m_sets(forms::questionSets(edit))
        , m_set(mostAnswered())
    {
        if (std::ranges::none_of(m_set.questions, [&](const Question &q) { return mapping.has(q.key); }))
            throw Error{Error::Conflict,
                        tr("No column of the file is a question of a form, so nothing was imported. Say in a map "
                           "which column is which question.")};
    }

    RowOutcome take(const TableRow &row) override
    {
        const RowValues values(m_mapping, row);
        Response said;
        said.questionSet = m_set.id;
        said.reference = values.name(u"reference"_s);
        if (const auto received = values.when(u"received"_s))
            said.receivedOn = received->date;
        said.answers = answersFrom(values);
        said.workshop = takeWorkshop(workshopNamedBy(values, m_finder), m_finder, m_edit);

        if (const auto found = m_edit.stores().feedback.findByReference(said.workshop, said.reference)) {
            if (found->answers != said.answers)
                throw RowProblem{tr("Form “%1” is in the logbook with other answers.").arg(said.reference.left(60))};
            return RowOutcome::Recognised;
        }
        forms::addResponse(m_edit, said);
        m_finder.count(u"responses"_s);
        return RowOutcome::Taken;
    }

    QList<TableProblem> problems() const override
    {
        if (m_mapping.has(u"reference"_s))
            return {};
        return {{1, tr("The forms have no numbers, so taking this file again would count them again.")}};
    }

private:
    // The set whose questions the file answers most of; the shipped one where none is ahead.
    QuestionSet mostAnswered() const
    {
        const auto answered = [this](const QuestionSet &set) {
            return std::count_if(set.questions.begin(), set.questions.end(),
                                 [this](const Question &q) { return m_mapping.has(q.key); });
        };
        return *std::max_element(m_sets.begin(), m_sets.end(),
                                 [&](const QuestionSet &a, const QuestionSet &b) { return answered(a) < answered(b); });
    }

    QList<Answer> answersFrom(const RowValues &values) const
    {
        QList<Answer> answers;
        for (const Question &question : m_set.questions) {
            const QString said = values.text(question.key);
            if (said.isEmpty())
                continue;
            const auto answer = answerFrom(question, said);
            if (!answer)
                throw RowProblem{tr("“%1” is not on the scale of “%2”.").arg(said.left(60), question.wording)};
            if (!answer->isBlank())
                answers.append(*answer);
        }
        return answers;
    }

    Edit &m_edit;
    RecordFinder &m_finder;
    const RowMapping &m_mapping;
    QList<QuestionSet> m_sets;
    QuestionSet m_set;
};

} // namespace

std::unique_ptr<RowImport> feedbackImport(Edit &edit, RecordFinder &finder, const RowMapping &mapping)
{
    return std::make_unique<FeedbackImport>(edit, finder, mapping);
}

} // namespace turnout
