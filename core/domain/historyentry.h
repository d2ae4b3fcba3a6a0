// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace turnout {

// One change as the history shows it.
struct HistoryEntry {
    HistoryId id;
    QString at; // UTC stamp
    QString actor;
    QString label;
    bool undone = false;

    bool operator==(const HistoryEntry &) const = default;
};

} // namespace turnout
