// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/problempage.h"

namespace turnout {

// Why the logbook at `path` could not be opened, in words; the ways out of it are the window's to add.
Problem problemOf(const Error &error, const QString &path);

} // namespace turnout
