// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/words.h"

#include <QDate>
#include <QMetaType>

namespace turnout {

using namespace Qt::StringLiterals;

// The pages of the sidebar, in its order, and those aside.
enum class Section { Schedule, Delegates, Feedback, Dashboard, Print, Safety };

// Pages that are looked at now and then: they go back to where they were asked for, and no start begins with them.
constexpr bool isAside(Section section)
{
    return section == Section::Print || section == Section::Safety;
}

// What Safety begins with.
enum class SafetyTask { None, SetPassphrase, RecoverySheet };

// As drafts are kept under.
template <>
inline constexpr auto words<Section> = std::to_array<Word<Section>>({
    {Section::Schedule, "schedule"_L1},
    {Section::Delegates, "delegates"_L1},
    {Section::Feedback, "feedback"_L1},
    {Section::Dashboard, "dashboard"_L1},
    {Section::Print, "print"_L1},
    {Section::Safety, "safety"_L1},
});

// Where to go: a page, and what it shows there. Null ids: whatever it showed last.
struct Destination {
    Section section = Section::Schedule;
    // Schedule: selected in its month. Delegates: its register. Feedback: its forms. Print: its delegate list.
    WorkshopId workshop = {};
    DelegateId delegate = {}; // Delegates: selected in the list
    QDate day = {};           // Schedule: shown, where no workshop is named
    SafetyTask task = SafetyTask::None;

    bool isBare() const { return workshop.isNull() && delegate.isNull() && day.isNull() && task == SafetyTask::None; }

    bool operator==(const Destination &) const = default;
};

} // namespace turnout

Q_DECLARE_METATYPE(turnout::Destination)
