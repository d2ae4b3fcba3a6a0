// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bookingsaid.h"

#include "core/base/tr.h"
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "ui/models/bookingwords.h"
#include "ui/models/delegatewords.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

struct Asked {
    const Reader &reader;
    WorkshopId workshop;
    QString onto; // "Wed 9 Sep, HMP Thornbeck"
};

QString ontoOf(const Reader &reader, WorkshopId workshop)
{
    const WorkshopOccasion occasion = workshops::occasion(reader, workshop);
    const QString day = dayAhead(occasion.start.date(), reader.clock().today());
    return occasion.place.isEmpty() ? day : tr("%1, %2", "a day and a place").arg(day, occasion.place);
}

int waitingPlace(const Asked &asked, DelegateId person)
{
    int place = 0;
    for (const Booking &booking : bookings::waiting(asked.reader, asked.workshop)) {
        ++place;
        if (booking.key.delegate == person)
            return place;
    }
    return 0;
}

QString nameOf(const Asked &asked, DelegateId person)
{
    const auto found = people::findDelegate(asked.reader, person);
    return found ? found->name.display() : QString();
}

QString saidOfOne(const Asked &asked, const bookings::Booked &outcome)
{
    if (!outcome.already.isEmpty()) {
        const DelegateId person = outcome.already.first();
        const auto booking = bookings::find(asked.reader, {asked.workshop, person});
        const BookingStatus status = booking ? booking->status : BookingStatus::Booked;
        return tr("%1 is on it already: %2")
            .arg(nameOf(asked, person), statusWords(status, waitingPlace(asked, person)));
    }
    if (!outcome.waiting.isEmpty()) {
        const DelegateId person = outcome.waiting.first();
        return tr("Full: %1 is on the waiting list, %2")
            .arg(nameOf(asked, person), ordinal(waitingPlace(asked, person)));
    }
    return tr("Booked on %1: %2").arg(asked.onto, nameOf(asked, outcome.booked.first()));
}

QString saidOfSeveral(const Asked &asked, const bookings::Booked &outcome)
{
    QStringList parts;
    if (!outcome.booked.isEmpty())
        parts << tr("%n booked on %1", nullptr, int(outcome.booked.size())).arg(asked.onto);
    if (!outcome.waiting.isEmpty())
        parts << tr("full: %n on the waiting list", nullptr, int(outcome.waiting.size()));
    if (!outcome.already.isEmpty())
        parts << tr("%n on it already", nullptr, int(outcome.already.size()));
    return parts.join(tr("; ", "between what became of several people"));
}

} // namespace

QString saidOfBooking(const Reader &reader, WorkshopId workshop, const bookings::Booked &outcome)
{
    const Asked asked{reader, workshop, ontoOf(reader, workshop)};
    const QList<DelegateId> placed = outcome.booked + outcome.waiting;
    const QList<DelegateId> all = placed + outcome.already;
    if (all.isEmpty())
        return {};
    if (all.size() == 1) {
        const QString clash = placed.isEmpty() ? QString() : clashWords(reader, {workshop, placed.first()});
        const QString said = saidOfOne(asked, outcome);
        return clash.isEmpty() ? said : tr("%1 – %2", "what happened, and a clash").arg(said, clash);
    }
    const auto clashing = std::count_if(placed.begin(), placed.end(), [&](DelegateId person) {
        return !bookings::elsewhere(reader, {workshop, person}).isEmpty();
    });
    const QString said = saidOfSeveral(asked, outcome);
    return clashing == 0 ? said : tr("%1; %2 booked elsewhere at that time").arg(said).arg(clashing);
}

QString clashWords(const Reader &reader, BookingKey key)
{
    const auto others = bookings::elsewhere(reader, key);
    return others.isEmpty() ? QString() : tr("also on %1 at that time").arg(occasionName(others.first()));
}

} // namespace turnout
