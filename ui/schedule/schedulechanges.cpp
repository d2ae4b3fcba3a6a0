// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the schedule's page changes.
#include "core/logbook/clashlines.h"
#include "core/logbook/schedule.h"
#include "core/logbook/workshops.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/sidepanel.h"
#include "ui/schedule/workshoppanel.h"
#include "ui/shell/toasts.h"

using namespace Qt::StringLiterals;

namespace turnout {

// At the same time of day, so many days later. What then stands against it is said, and it moves all the same.
void SchedulePage::move(WorkshopId id, int days)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item || days == 0 || logbook().isReadOnly())
        return;
    const CivilTime start = item->start.plusDays(days);
    if (!isPlausible(start.date()))
        return;
    QList<workshops::ClashLine> clashes;
    const auto moved = change(tr("Move workshop"), [&](Edit &edit) {
        workshops::move(edit, id, start);
        clashes = workshops::clashLines(edit, id);
    });
    if (!moved)
        return;
    goToWorkshop(id);
    QStringList said{tr("Moved to %1").arg(schedulewords::day(start.date(), clock().today().year()))};
    if (!clashes.isEmpty())
        said += clashes.first().text;
    if (clashes.size() > 1)
        said += tr("%1 more to look at").arg(clashes.size() - 1);
    context().toasts.tell(said.join(u". "_s), Toasts::Offer::Undo);
}

QStringList SchedulePage::rehearseMove(WorkshopId id, int days)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item)
        return {};
    QStringList lines;
    const auto rehearsed = logbook().rehearse([&](Edit &edit) {
        workshops::move(edit, id, item->start.plusDays(days));
        for (const workshops::ClashLine &clash : workshops::clashLines(edit, id))
            lines += clash.text;
    });
    if (!rehearsed)
        lines = {rehearsed.error().message};
    return lines;
}

// The same a week later, chosen so that Alt with the arrows takes it on.
void SchedulePage::duplicate(WorkshopId id)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item)
        return;
    const CivilTime start = item->start.plusDays(MonthContent::DaysInWeek);
    WorkshopId copy;
    const QString said =
        tr("Copied to %1, with nobody booked").arg(schedulewords::day(start.date(), clock().today().year()));
    const auto copied = change(
        tr("Duplicate workshop"), [&](Edit &edit) { copy = workshops::duplicate(edit, id, start); }, Announce::WithUndo,
        said);
    if (copied)
        goToWorkshop(copy);
}

void SchedulePage::cancel(WorkshopId id, CancelledBy by, const QString &reason)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item)
        return;
    const QString said =
        tr("Cancelled %1 on %2", "place, day")
            .arg(schedulewords::wholePlace(*item), schedulewords::day(item->firstDay(), clock().today().year()));
    const auto cancelled = change(
        tr("Cancel workshop"), [&](Edit &edit) { workshops::cancel(edit, id, by, reason); }, Announce::WithUndo, said);
    if (!cancelled)
        return; // what was typed stays, to be tried again
    m_panel->stopCancelling();
    m_view->setFocus();
}

void SchedulePage::planAgain(WorkshopId id)
{
    change(
        tr("Plan workshop again"), [&](Edit &edit) { workshops::setStatus(edit, id, WorkshopStatus::Planned); },
        Announce::WithUndo, tr("Planned again"));
}

} // namespace turnout
