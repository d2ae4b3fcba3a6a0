// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/edittape.h"
#include "tests/faults/examination.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faultoptions.h"
#include "tests/faults/victim.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr int ChangesOfTape = 120;
constexpr int KillsOfTape = 30;

// Kills the worker at a random instant of a tape, and gives what is left of the logbook.
Examined killOnce(const QString &start, const std::optional<QString> &passphrase, const TapeStates &tape,
                  std::mt19937 &draw)
{
    const FaultFolder folder;
    const QString path = folder.path(u"killed.turnout"_s);
    REQUIRE(QFile::copy(start, path));
    const auto saidBefore = qsizetype(1 + draw() % ChangesOfTape); // "open", then a line for each change
    const std::chrono::microseconds more(draw() % 1500);           // some changes take so long
    INFO("killed " << more.count() << " µs after line " << saidBefore << " of the tape " << tape.seed);

    Victim victim({u"edits"_s, path, QString::number(tape.seed), QString::number(ChangesOfTape)}, passphrase);
    const bool said = victim.hasSaid(saidBefore);
    victim.watch(more);
    victim.kill();
    INFO(victim.complaint().toStdString());
    REQUIRE(said);

    const qsizetype acknowledged = victim.lines().size() - 1;
    const Examined examined = examine(path, passphrase, allowedStates(tape, acknowledged));
    INFO("after " << acknowledged << " acknowledged changes the logbook " << examined.what.toStdString());
    CHECK(examined.isFine());
    return examined;
}

} // namespace

TEST_CASE("a kill at any instant of editing loses nothing that was acknowledged", "[kill]")
{
    const auto [kind, passphrase] = GENERATE(table<QString, std::optional<QString>>({
        {u"plain"_s, std::nullopt},
        {u"encrypted"_s, u"correct horse"_s},
    }));
    const FaultFolder folder;
    const QString start = folder.path(u"start.turnout"_s);
    const TapeRoom room;
    good(Logbook::create(start, passphrase, room.surrounding())).reset();

    FaultLine &line = faultLine(u"kill -9 while editing, "_s + kind);
    std::mt19937 draw(faultSeed(passphrase ? 2 : 1));
    TapeStates tape;
    for (int left = howMany(4, 150); left > 0; --left) {
        if (line.runs % KillsOfTape == 0)
            tape = statesOf(start, passphrase, unsigned(draw()), ChangesOfTape);
        count(line, killOnce(start, passphrase, tape, draw));
    }
}
