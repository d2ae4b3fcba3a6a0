// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/logbook/connection.h"
#include "core/logbook/logbook.h"
#include "tests/logbook/randomedits.h"

#include <QByteArray>
#include <functional>
#include <random>

namespace turnout {

// Changes of every kind, undos and redos, drawn from a seed: the same ones on every copy of the file they begin on.
class EditTape {
public:
    explicit EditTape(unsigned seed);

    // Does the next of them. The error of the logbook stops the tape.
    Result<void> playOn(Logbook &logbook);
    Result<void> playOn(Connection &connection);

private:
    using Work = std::function<void(Edit &)>;
    struct Player {
        std::function<Result<Changes>(const Work &)> perform;
        std::function<Result<Changes>()> undo;
        std::function<Result<Changes>()> redo;
    };
    Result<void> play(const Player &player);
    Result<void> change(const Player &player);

    std::mt19937 m_draw;
    QList<RandomEdits> m_known = {RandomEdits()}; // the records there are after each change
    qsizetype m_at = 0;
};

// Where a tape is played: at nine on Monday 17 August 2026, so that it writes the same stamps every time.
class TapeRoom {
public:
    TapeRoom();
    Surrounding surrounding() const { return {m_clock, QStringLiteral("Tess Tester")}; }

private:
    FixedClock m_clock;
};

} // namespace turnout
