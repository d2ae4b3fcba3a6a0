// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMetaType>

namespace turnout {

// The pages of the sidebar, in its order. Print is reached from others, and goes back to where it was asked for.
enum class Section { Schedule, Delegates, Feedback, Dashboard, Print };

// Where to go: a page, and what it shows there. Null ids: whatever it showed last.
struct Destination {
    Section section = Section::Schedule;
    // Schedule: selected in its month. Delegates: its register. Feedback: its forms. Print: its delegate list.
    WorkshopId workshop = {};
    DelegateId delegate = {}; // Delegates: selected in the list

    bool operator==(const Destination &) const = default;
};

} // namespace turnout

Q_DECLARE_METATYPE(turnout::Destination)
