// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

namespace turnout {

// Makes a fresh logbook with invented data in that folder, which is made where it is missing, in the place of the one
// made before. It has no passphrase.
Result<std::unique_ptr<Logbook>> makeSampleLogbook(const QString &folder, const Surrounding &surrounding);

} // namespace turnout
