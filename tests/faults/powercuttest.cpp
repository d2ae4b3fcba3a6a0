// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powercut.h"
#include "tests/faults/faultoptions.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr int ChangesOfSession = 100; // enough for the -wal to be copied into the file on the way
constexpr int CutsOfSession = 250;

} // namespace

TEST_CASE("a power cut at any moment of work loses nothing that was acknowledged", "[powercut]")
{
    const auto [kind, passphrase, cuts] = GENERATE(table<QString, std::optional<QString>, int>({
        {u"plain"_s, std::nullopt, 48},
        {u"encrypted"_s, u"correct horse"_s, 12},
    }));
    FaultLine &line = faultLine(u"power cut while working, "_s + kind);
    std::mt19937 draw(faultSeed(passphrase ? 12 : 11));
    Session session;
    for (int left = howMany(cuts, 1000); left > 0; --left) {
        if (line.runs % CutsOfSession == 0)
            session = record(throughLogbook(passphrase), passphrase, unsigned(draw()), ChangesOfSession);
        REQUIRE(session.log.events.size() > 10 * ChangesOfSession);
        REQUIRE(session.log.unseenWrites == 0);

        const Cut cut = drawCut(session.log, draw);
        const Examined examined = cutOnce(session, cut);
        INFO("cut before event " << cut.at << " of " << session.log.events.size() << " with the seed " << cut.seed
                                 << ", made at " << session.made << ", the logbook " << examined.what.toStdString());
        CHECK(examined.isFine());
        count(line, examined);
    }
}
