// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// Puts text on the clipboard, marked as ours.
void copyText(const QString &text);
// Empties the clipboard where it holds something of this program, for that lies in its memory: what copyText() put
// there, and where the window system can tell, what fields did. What others copied stays.
void forgetCopied();

} // namespace turnout
