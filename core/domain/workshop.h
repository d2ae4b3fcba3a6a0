// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/base/words.h"

#include <QString>
#include <optional>

namespace turnout {

using namespace Qt::StringLiterals;

enum class WorkshopStatus { Draft, Planned, Confirmed, Delivered, Cancelled };
enum class CancelledBy { Us, Venue, Commissioner };

template <>
inline constexpr auto words<WorkshopStatus> = std::to_array<Word<WorkshopStatus>>({
    {WorkshopStatus::Draft, "draft"_L1},
    {WorkshopStatus::Planned, "planned"_L1},
    {WorkshopStatus::Confirmed, "confirmed"_L1},
    {WorkshopStatus::Delivered, "delivered"_L1},
    {WorkshopStatus::Cancelled, "cancelled"_L1},
});

template <>
inline constexpr auto words<CancelledBy> = std::to_array<Word<CancelledBy>>({
    {CancelledBy::Us, "us"_L1},
    {CancelledBy::Venue, "venue"_L1},
    {CancelledBy::Commissioner, "commissioner"_L1},
});

// One dated event. A null id, an empty text or an absent value means "not stated".
struct Workshop {
    WorkshopId id;
    QString number; // people's name for it: "2026-047", or the one it had in the file it came from
    WorkshopTypeId type;
    CivilTime start;
    CivilTime end;       // when it is over; on an all-day workshop midnight at the start of its last day
    bool allDay = false; // whole days: the clock parts of start and end mean nothing
    VenueId venue;
    RoomId room;
    bool online = false;
    RegionId region; // its own, where it differs from the venue's or there is no venue
    WorkshopStatus status = WorkshopStatus::Draft;
    std::optional<CancelledBy> cancelledBy; // only when cancelled, and then may still be unknown
    QString cancelReason;
    int places = 0; // 0 = not limited
    std::optional<int> headCount;
    OrganisationId commissioner;
    QString notes;

    bool operator==(const Workshop &) const = default;
};

// Attendance of a workshop: the greater of the head count and the named bookings that attended.
int attendance(int named, std::optional<int> headCount);
// Attendances of that workshop that have no name behind them, ≥ 0.
int unnamedAttendance(int named, std::optional<int> headCount);

// Whether the figures count it as planned: every status but draft. Cancelled ones are counted apart as well.
constexpr bool countsAsPlanned(WorkshopStatus status)
{
    return status != WorkshopStatus::Draft;
}
// Whether people can have attended it: a draft or cancelled one has no attendance, whatever its register says.
// The statements of core/storage have it as w.status NOT IN ('draft', 'cancelled').
constexpr bool tookPlace(WorkshopStatus status)
{
    return status != WorkshopStatus::Draft && status != WorkshopStatus::Cancelled;
}
// Whether it still takes up its trainers, room and people.
constexpr bool occupies(WorkshopStatus status)
{
    return status != WorkshopStatus::Cancelled;
}

enum class StatusChange { Allowed, NotYetStarted };
// A workshop is delivered only once it has begun; every other change is allowed.
StatusChange statusChange(const Workshop &workshop, WorkshopStatus to, const CivilTime &now);

// Whole days from the first to the last that a workshop may go on for: what lasts longer is a slip of the key. Who asks
// for some days looks back no further than this for workshops that still go on; without the bound every earlier one
// would be looked at.
inline constexpr int LongestInDays = 366;

// What is wrong with a workshop by itself, in words for its form; empty when nothing is.
QString problemOf(const Workshop &workshop);

// The number that follows those in use for the year of a workshop: "2026-047" after 46 others. `highest` is the
// greatest running number in use for that year, 0 for none.
QString workshopNumber(int year, int highest);
// The running number in "2026-047" when the text has that form for that year.
std::optional<int> runningNumber(const QString &number, int year);

} // namespace turnout
