// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/logbook/edit.h"
#include "core/logbook/sample/remarks.h"

#include <QDate>
#include <QList>

namespace turnout::sample {

// How a workshop was received.
struct Tone {
    int goodPerMille = 1000;   // overall ratings that are Good or Excellent
    int poorPercent = 0;       // of the others
    int excellentPercent = 66; // of the good ones
    int replyPercent = 86;
    Setting setting = Setting::Room;
};

// Fills in the shipped form for those who attended.
class FeedbackForms {
public:
    FeedbackForms(Edit &edit, QDate today, quint64 seed)
        : m_edit(edit)
        , m_today(today)
        , m_random(seed)
    {}

    void collect(WorkshopId workshop, QDate day, const QList<DelegateId> &attended, const Tone &tone);

private:
    QList<Answer> answers(const Tone &tone);
    QList<Answer> ticks(int overall, const Tone &tone);
    QList<Answer> words(int overall, const Tone &tone);

    Edit &m_edit;
    QDate m_today;
    Randomness m_random;
};

} // namespace turnout::sample
