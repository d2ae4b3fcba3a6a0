// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/key.h"
#include "tests/faults/faulttable.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace turnout {

// What a tape of changes makes of a logbook: the hash of its content before the first change and after each.
struct TapeStates {
    unsigned seed = 0;
    QList<QByteArray> after; // one more than there are changes
};

// Plays `count` changes on a copy of `start`.
TapeStates statesOf(const QString &start, const std::optional<QString> &passphrase, unsigned seed, int count);

// The hash of what a logbook holds.
QByteArray contentOf(const QString &path, const std::optional<QString> &passphrase);

// What became of a logbook that something happened to.
struct Examined {
    bool opens = false;
    bool isWhole = false; // its parts agree: pages, foreign keys, search indexes, history
    bool isKept = false;  // everything acknowledged is there, and at most the change under way besides
    QString what;         // what is wrong; empty when nothing is

    bool isFine() const { return opens && isWhole && isKept; }
};

// Opens the logbook as the program does after a fault and looks at all of it. `allowed` are the states that it may be
// in. Takes some changes back and brings them again, to see that its history works.
Examined examine(const QString &path, const std::optional<QString> &passphrase, const QList<QByteArray> &allowed);

// The states a logbook may be in when that many changes were acknowledged: that one, or the next.
QList<QByteArray> allowedStates(const TapeStates &tape, qsizetype acknowledged);

// Counts a run into its line.
void count(FaultLine &line, const Examined &examined);

} // namespace turnout
