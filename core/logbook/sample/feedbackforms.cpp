// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/feedbackforms.h"

#include "core/logbook/sample/pledges.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

QuestionId question(const QString &key)
{
    static const QHash<QString, QuestionId> ids = [] {
        QHash<QString, QuestionId> ids;
        for (const Question &question : shippedQuestionSet().questions)
            ids.insert(question.key, question.id);
        return ids;
    }();
    return ids.value(key);
}

} // namespace

void FeedbackForms::collect(WorkshopId workshop, QDate day, const QList<DelegateId> &attended, const Tone &tone)
{
    for (const DelegateId delegate : attended) {
        if (!m_random.chance(tone.replyPercent))
            continue;
        Response response;
        response.workshop = workshop;
        if (m_random.chance(15)) // those who chose to give their name
            response.delegate = delegate;
        response.questionSet = shippedQuestionSet().id;
        // On paper in the room; after an online session by post and mail over a week.
        const int days = tone.setting == Setting::Online || m_random.chance(12) ? m_random.below(8) : 0;
        response.receivedOn = qMin(day.addDays(days), m_today);
        response.answers = answers(tone);
        response.id = m_edit.ids().next<ResponseId>();
        m_edit.stores().feedback.addResponse(response);
    }
}

QList<Answer> FeedbackForms::answers(const Tone &tone)
{
    if (m_random.below(200) == 0)
        return {}; // handed in blank, and still a form
    int overall = ExcellentRating;
    if (m_random.below(1000) >= tone.goodPerMille)
        overall = m_random.chance(tone.poorPercent) ? GoodRating - 2 : GoodRating - 1;
    else if (!m_random.chance(tone.excellentPercent))
        overall = GoodRating;
    QList<Answer> answers = ticks(overall, tone);
    answers += words(overall, tone);
    return answers;
}

// The other ratings lie near the overall one: the voices higher, what was covered a little lower.
QList<Answer> FeedbackForms::ticks(int overall, const Tone &tone)
{
    const int least = tone.goodPerMille == 1000 ? GoodRating : 1;
    const auto near = [&](int upPercent, int downPercent) {
        int rating = overall;
        if (m_random.chance(upPercent))
            ++rating;
        else if (m_random.chance(downPercent))
            --rating;
        return qBound(least, rating, ExcellentRating);
    };
    QList<Answer> answers;
    const auto add = [&](const QString &key, int value) {
        if (!m_random.chance(2)) // overlooked
            answers.append({question(key), value, {}});
    };
    add(u"covered"_s, near(15, 22));
    add(u"trainers"_s, near(45, 10));
    add(u"voices"_s, near(60, 6));
    add(u"know-more"_s, qBound(1, near(20, 15) + 1, 5));
    add(u"able-to-start"_s, qBound(1, near(10, 30) + 1, 5));
    add(u"overall"_s, overall);
    return answers;
}

QList<Answer> FeedbackForms::words(int overall, const Tone &tone)
{
    QList<Answer> answers;
    if (m_random.chance(58))
        answers.append({question(u"differently"_s), {}, pledge(m_random)});
    if (m_random.chance(36))
        answers.append({question(u"anything-else"_s), {}, remark(overall, tone.setting, m_random)});
    const int quote = m_random.below(100);
    if (quote < 75)
        answers.append({question(u"may-quote"_s), quote < 54 ? 1 : 0, {}});
    return answers;
}

} // namespace turnout::sample
