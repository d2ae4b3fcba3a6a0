// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/workshopregister.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/logbook/bookings.h"
#include "core/logbook/workshops.h"
#include "ui/models/delegatewords.h"

using namespace Qt::StringLiterals;

namespace turnout {

bool WorkshopRegister::canOffer() const
{
    return counts.waiting > 0 && !isFull() && !begun && workshop.status != WorkshopStatus::Cancelled;
}

bool WorkshopRegister::canBeDelivered() const
{
    const bool open = workshop.status != WorkshopStatus::Delivered && workshop.status != WorkshopStatus::Cancelled;
    return open && begun && counts.toMark == 0 && attendance(counts.named(), workshop.headCount) > 0;
}

WorkshopRegister readRegister(const Reader &reader, WorkshopId id)
{
    WorkshopRegister shown;
    const auto workshop = workshops::find(reader, id);
    if (!workshop)
        throw Error{Error::NotFound, tr("That workshop is no longer in the logbook.")};
    shown.workshop = *workshop;
    shown.occasion = workshops::occasion(reader, id);
    shown.rows = bookings::registerOf(reader, id);
    shown.counts = countsOf(shown.rows);
    shown.today = reader.clock().today();
    shown.begun = hasBegun(*workshop, reader.clock().now());
    shown.markable = canMark(*workshop, shown.today);
    return shown;
}

QString placesLine(const WorkshopRegister &shown)
{
    const int held = shown.counts.holding;
    const int places = shown.workshop.places;
    QStringList parts;
    if (places == 0)
        parts << tr("%n booked", nullptr, held) << tr("no limit of places");
    else if (held > places)
        parts << tr("%1 of %2 booked").arg(held).arg(places) << tr("%1 over capacity").arg(held - places);
    else
        parts << tr("%1 of %2 booked").arg(held).arg(places) << tr("%1 free").arg(places - held);
    if (shown.counts.waiting > 0)
        parts << tr("%1 waiting").arg(shown.counts.waiting);
    return parts.join(u" · "_s);
}

QString markedLine(const RegisterCounts &counts)
{
    return tr("%1 attended, %2 part, %3 not, %4 to mark")
        .arg(counts.attended)
        .arg(counts.partAttended)
        .arg(counts.didNotAttend)
        .arg(counts.toMark);
}

QString markableFrom(const WorkshopRegister &shown)
{
    if (!tookPlace(shown.workshop.status))
        return markingProblem(shown.workshop, shown.today);
    return tr("Who came can be marked from %1").arg(dayAhead(shown.workshop.start.date(), shown.today));
}

QString unnamedLine(const WorkshopRegister &shown)
{
    const int unnamed = unnamedAttendance(shown.counts.named(), shown.workshop.headCount);
    if (unnamed == 0)
        return {};
    return unnamed == 1 ? tr("1 person without a name") : tr("%n people without a name", nullptr, unnamed);
}

} // namespace turnout
