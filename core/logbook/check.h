// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/finding.h"
#include "core/logbook/reader.h"

#include <QList>

namespace turnout::check {

// Everything that is looked at: the file, references, search indexes, keys, bookings, numbers and history; then records
// that look wrong. Of each kind the first hundred are listed and the rest counted in one more finding. Nothing is
// written. Reports looks done of all there are. Reads the whole logbook, so run it in the background:
//     logbook.background().read(page, check::of, done, listener);
// A file too damaged to be looked at further gives what was found until then. Throws Error::Cancelled.
QList<Finding> of(const Reader &reader, Progress &progress);

// Whether the logbook holds together: no finding is an error.
bool isOk(const QList<Finding> &findings);

} // namespace turnout::check
