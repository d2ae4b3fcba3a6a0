// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <optional>

namespace turnout {

// The service that keeps the folder of `path` in step with others ("OneDrive"); nothing for a folder that stays on this
// computer. Known by marks that the services leave in their folders, by the folders' names, and by what the environment
// says. Symbolic links are followed; the file itself need not be there.
std::optional<QString> synchronisedBy(const QString &path);

// Why a logbook is not worked on there, and what to do instead.
Error synchronisedError(const QString &path, const QString &service);

} // namespace turnout
