// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// Text that people typed, or that came from elsewhere, as a part of a file's name: what some system allows in no name,
// and what would make a path of it, becomes a dash. At most 120 characters and 200 bytes of it are kept, and the names of
// Windows' devices (CON, COM1) are led by a dash.
QString asFileName(const QString &text);

} // namespace turnout
