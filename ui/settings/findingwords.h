// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/logbook/reader.h"
#include "ui/shell/section.h"

#include <optional>

namespace turnout {

// Where Enter goes from a finding: to its record where there is a page for it.
std::optional<Destination> destinationOf(const Finding &finding);
// What stands at the end of its row: "Enter opens the register"; empty when there is nowhere to go.
QString linkText(const Finding &finding);
// Its words for the screen, where people have their names; the message of a finding names none.
QString findingText(const Reader &reader, const Finding &finding);

} // namespace turnout
