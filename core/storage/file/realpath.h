// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// Where the file lies that a path leads to, all symbolic links followed: what takes its place or lies beside it belongs
// there. Of a link to nothing, where it points; of what is not there, the path itself.
QString realPath(const QString &path);

} // namespace turnout
