// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <list>
#include <optional>

namespace turnout {

// One line of the table that faults_tests prints at its end. A test counts into it as it goes.
struct FaultLine {
    QString fault; // "kill -9 while editing, encrypted"
    int runs = 0;
    int losses = 0;                // runs after which something acknowledged was gone
    std::optional<int> corrupt;    // runs that left a file whose parts disagree; absent where that cannot be asked
    std::optional<int> unopenable; // runs that left a file that does not open
    QString remark;                // "a message within 2 s"
};

// The line of that fault, made when it is first asked for. It stays where it is.
FaultLine &faultLine(const QString &fault);

const std::list<FaultLine> &faultLines(); // in the order they were made

// Lines as text in columns; empty where there are none.
QString faultTable(const std::list<FaultLine> &lines);

} // namespace turnout
