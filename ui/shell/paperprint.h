// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace turnout {

class Document;
class Prompts;

// Asks for a printer and prints the document, from whatever page. `printed` is told where it went, in words for the
// user, or what went wrong; not at all when the user cancels or `parent` is gone.
void askToPrint(QWidget *parent, Prompts &prompts, const std::shared_ptr<const Document> &document,
                const std::function<void(const Result<QString> &where)> &printed);

// Makes a printer ready for the document: its paper, no margins of its own, its title as the name of the job.
void prepare(QPrinter &printer, const Document &document);
// Sends the pages the printer was asked for (all, or from one to another), in the copies it does not make by itself.
// The error says how far it came.
Result<void> printOn(QPrinter &printer, const Document &document);

} // namespace turnout
