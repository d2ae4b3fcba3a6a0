// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace turnout {

class Document;

// A picture of a page on white paper, for previews; 0 ≤ page < pageCount(), `dpi` > 0 in pixels per inch.
QImage renderPage(const Document &document, int page, double dpi);

} // namespace turnout
