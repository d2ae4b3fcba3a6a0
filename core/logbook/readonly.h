// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/openas.h"

#include <QString>

namespace turnout {

// Why a logbook takes no changes, and what to do to change it: for the answer to a change, and for the notice above a
// logbook that is open.
QString whyReadOnly(ReadOnlyReason reason, const QString &path);

} // namespace turnout
