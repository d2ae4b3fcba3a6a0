// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/sourcetree.h"

namespace turnout {

// The item models among the classes of `sources`: those that derive from one of Qt's models, directly or through
// another of ours, and that nothing derives from. A base class is tested through what derives from it.
QStringList itemModels(const QList<SourceFile> &sources);

// Those of `models` that no one file of `tests` names together with QAbstractItemModelTester.
QStringList untestedModels(const QStringList &models, const QList<SourceFile> &tests);

} // namespace turnout
