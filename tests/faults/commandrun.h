// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace turnout {

struct Outcome {
    int exitCode;
    QString said; // on both outputs
};

// Runs a program, the first of the words, to its end; fails the test when it takes a minute or crashes.
Outcome run(QStringList words);

} // namespace turnout
