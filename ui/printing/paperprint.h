// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QPrinter;

namespace turnout {

class Document;

// Makes a printer ready for the document: its paper, no margins of its own, its title as the name of the job.
void prepare(QPrinter &printer, const Document &document);
// Sends the pages the printer was asked for (all, or from one to another), in the copies it does not make by itself.
// The error says how far it came.
Result<void> printOn(QPrinter &printer, const Document &document);

} // namespace turnout
