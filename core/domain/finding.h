// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QString>

namespace turnout {

using namespace Qt::StringLiterals;

// How much a finding matters.
enum class Severity {
    Error,   // the logbook does not hold together: restore a backup
    Warning, // a record that makes figures wrong or has to be set right
    Note,    // a record that somebody should look at
};

template <>
inline constexpr auto words<Severity> = std::to_array<Word<Severity>>({
    {Severity::Error, "error"_L1},
    {Severity::Warning, "warning"_L1},
    {Severity::Note, "note"_L1},
});

enum class FindingKind {
    Integrity,         // the file itself
    ForeignKey,        // a record names another that is not there
    SearchIndex,       // what is found is not what is there
    DerivedColumn,     // a column that follows from others does not
    BookingStep,       // a booking and the steps that led to it differ
    DeviceSequence,    // a record has a number that is still to be given out
    History,           // a recorded change cannot be read
    NoRegister,        // a delivered workshop of which nobody knows who came
    FeedbackAboveAttendance,
    VenueWithoutRegion,
    PossibleDuplicate, // two delegates who may be one person
    AmbiguousPostcode, // a district on both sides of a border
    OverlappingBookings,
};

template <>
inline constexpr auto words<FindingKind> = std::to_array<Word<FindingKind>>({
    {FindingKind::Integrity, "integrity"_L1},
    {FindingKind::ForeignKey, "foreign key"_L1},
    {FindingKind::SearchIndex, "search index"_L1},
    {FindingKind::DerivedColumn, "derived column"_L1},
    {FindingKind::BookingStep, "booking step"_L1},
    {FindingKind::DeviceSequence, "device sequence"_L1},
    {FindingKind::History, "history"_L1},
    {FindingKind::NoRegister, "no register"_L1},
    {FindingKind::FeedbackAboveAttendance, "feedback above attendance"_L1},
    {FindingKind::VenueWithoutRegion, "venue without region"_L1},
    {FindingKind::PossibleDuplicate, "possible duplicate"_L1},
    {FindingKind::AmbiguousPostcode, "ambiguous postcode"_L1},
    {FindingKind::OverlappingBookings, "overlapping bookings"_L1},
});

// What a record a finding is about is; None: the logbook as a whole.
enum class FindingRecord { None, Workshop, Venue, Organisation, Delegate };

template <>
inline constexpr auto words<FindingRecord> = std::to_array<Word<FindingRecord>>({
    {FindingRecord::None, "none"_L1},
    {FindingRecord::Workshop, "workshop"_L1},
    {FindingRecord::Venue, "venue"_L1},
    {FindingRecord::Organisation, "organisation"_L1},
    {FindingRecord::Delegate, "delegate"_L1},
});

// One thing that a check found. `message` names workshops by number and venues and organisations by name; delegates only
// by their ids, so it may stand in a log. A screen shows their names itself, by `id` and `other`.
struct Finding {
    Severity severity = Severity::Error;
    FindingKind kind = FindingKind::Integrity;
    QString message;
    FindingRecord record = FindingRecord::None;
    qint64 id = 0;    // of the record
    qint64 other = 0; // a second record of the same kind, of which the message speaks

    bool operator==(const Finding &) const = default;
};

} // namespace turnout
