// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace turnout {

// Translates a text of core that people see; logs are not translated. `n` chooses the plural of a text with %n.
inline QString tr(const char *text, const char *meaning = nullptr, int n = -1)
{
    return QCoreApplication::translate("turnout", text, meaning, n);
}

} // namespace turnout
