// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/import/importsummary.h"
#include "core/exchange/mapping/importfields.h"
#include "core/exchange/mapping/importmap.h"
#include "core/exchange/table/tablereader.h"
#include "core/logbook/edit.h"

#include <optional>

namespace turnout::imports {

// Reads the whole table into the logbook as part of the caller's one recorded change. A row that names a venue, a
// workshop, an organisation or a delegate finds it (reference, number or e-mail first, else by name; a workshop else
// by type, start and venue) or makes it. A row that cannot be taken leaves nothing behind and is listed with its line
// and why. Without a map, headings are matched by name. Throws Error: Invalid for a map that does not fit the file,
// Cancelled, and what the reader throws.
ImportSummary run(Edit &edit, TableReader &table, ImportKind kind, const std::optional<ImportMap> &map,
                  Progress &progress);

} // namespace turnout::imports
