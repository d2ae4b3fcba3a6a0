// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace turnout {

class Document;

// Writes all pages into one PDF with its fonts in it. A file that is there already is replaced only once the new one
// is whole; one that is no PDF is never replaced. The error's message names the file.
Result<void> writePdf(const Document &document, const QString &path);

} // namespace turnout
