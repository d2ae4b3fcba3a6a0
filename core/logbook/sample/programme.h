// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trainer.h"
#include "core/domain/workshop.h"
#include "core/logbook/sample/crowd.h"
#include "core/logbook/sample/feedbackforms.h"
#include "core/logbook/sample/register.h"
#include "core/logbook/sample/sites.h"

#include <QList>
#include <QTime>

namespace turnout::sample {

// The shipped types, by the sequence of their ids.
enum class Kind { Awareness = 1, HalfDay, PrisonDay };

int placesOf(Kind kind);

// How many people of a workshop have each status.
struct Numbers {
    int attended = 0;
    int partAttended = 0;
    int absent = 0;
    int cancelled = 0;
    int booked = 0;
    int invited = 0;
    int waiting = 0;

    int came() const { return attended + partAttended; }
    int total() const { return attended + partAttended + absent + cancelled + booked + invited + waiting; }
};

// One workshop before it is entered.
struct Planned {
    Workshop workshop;
    UkRegion region = UkRegion::WestMidlands;
    QList<WorkshopTrainer> trainers;
    Numbers people;
    int returningPercent = 1; // have been to one before
    Tone tone;
};

// A workshop of that kind with its times, at the site unless it is null. The status is left to the caller.
Planned planned(Kind kind, UkRegion region, QDate day, QTime start, const Site *site);
// Hours at which such workshops begin.
QTime usualStart(Kind kind, Randomness &random);
// How many came to a well attended one, and who did not.
Numbers usualNumbers(Kind kind, int places, Randomness &random);
// What input it had, in the words of its notes.
QString familyVoice(Kind kind, Randomness &random);

// All the workshops of a sample, entered in the order of their dates so that their numbers follow.
class Programme {
public:
    Programme(Edit &edit, QDate today, Crowd &crowd, quint64 seed);

    void add(const Planned &planned) { m_all.append(planned); }
    void enter();

private:
    void enter(const Planned &planned);
    void enterBookings(const Planned &planned, WorkshopId workshop, const QList<DelegateId> &party);

    Edit &m_edit;
    QDate m_today;
    Crowd &m_crowd;
    Register m_register;
    FeedbackForms m_forms;
    QList<Planned> m_all;
};

} // namespace turnout::sample
