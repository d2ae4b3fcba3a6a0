// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gates/sourcetree.h"

#include <QHash>

namespace turnout {

// Qt's own headers with the module that has them: "QPainter" → "QtGui".
using QtHeaders = QHash<QString, QString>;

// As they lie in the Qt this was built with.
QtHeaders installedQtHeaders();

// One line for each #include of `file` that the table of the architecture does not allow.
QStringList includeViolations(const SourceFile &file, const QtHeaders &qt);

} // namespace turnout
