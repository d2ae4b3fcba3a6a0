// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/sourcetree.h"

namespace turnout {

constexpr int MostLines = 600;

// What is wrong with `file` by itself: no licence lines at its top (after a script's #! line), or too long.
QStringList fileFaults(const SourceFile &file);

// Those of `paths` that no list names: neither the CMakeLists.txt beside the file nor one of a folder above it.
QStringList unlistedFiles(const QStringList &paths, const QList<SourceFile> &lists);

// Those of `lists` that gather files with a pattern instead of naming them.
QStringList globbingLists(const QList<SourceFile> &lists);

} // namespace turnout
