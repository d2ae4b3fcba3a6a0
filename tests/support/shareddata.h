// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// The path of a real file written by others, or nothing (with a message in the test's output) where it is absent.
// Use: const auto path = sharedFile(u"reference/uk_regions.csv"_s); if (!path) return;
std::optional<QString> sharedFile(const QString &name);

} // namespace turnout
