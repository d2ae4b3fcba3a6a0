// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockdelays.h"

#include "tests/support/uifixture.h"
#include "tests/ui/shell/settableclock.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const auto Path = u"/somewhere/work.turnout"_s;

struct Delays {
    SettableClock clock;
    UnlockDelays delays{clock};
};

} // namespace

TEST_CASE("each wrong passphrase doubles the wait, up to half a minute", "[unlock]")
{
    Delays it;
    CHECK(it.delays.secondsLeft(Path) == 0);
    for (const int seconds : {1, 2, 4, 8, 16, 30, 30, 30}) {
        it.delays.noteWrong(Path);
        CHECK(it.delays.secondsLeft(Path) == seconds);
    }
    for (int i = 0; i < 100; ++i)
        it.delays.noteWrong(Path);
    CHECK(it.delays.secondsLeft(Path) == 30);
}

TEST_CASE("the wait runs down by the clock and is over on the second", "[unlock]")
{
    Delays it;
    it.delays.noteWrong(Path);
    it.delays.noteWrong(Path);
    it.clock.pass(1);
    CHECK(it.delays.secondsLeft(Path) == 2);
    it.clock.pass(1000);
    CHECK(it.delays.secondsLeft(Path) == 1);
    it.clock.pass(999);
    CHECK(it.delays.secondsLeft(Path) == 0);
}

TEST_CASE("a clock that is set back makes nobody wait longer", "[unlock]")
{
    Delays it;
    it.delays.noteWrong(Path);
    it.clock.pass(-3'600'000);
    CHECK(it.delays.secondsLeft(Path) == 1);
    it.clock.pass(1000);
    CHECK(it.delays.secondsLeft(Path) == 0);
}

TEST_CASE("each file has its own wait, however it is named, and the right passphrase ends it", "[unlock]")
{
    Delays it;
    const QTemporaryDir folder;
    const QString real = folder.filePath(u"real.turnout"_s);
    REQUIRE(QFile(real).open(QIODevice::WriteOnly));
    REQUIRE(QFile::link(real, folder.filePath(u"link.turnout"_s)));
    it.delays.noteWrong(folder.filePath(u"link.turnout"_s));
    CHECK(it.delays.secondsLeft(real) == 1);
    CHECK(it.delays.secondsLeft(Path) == 0);

    it.delays.noteRight(real);
    CHECK(it.delays.secondsLeft(real) == 0);
    it.delays.noteWrong(real);
    CHECK(it.delays.secondsLeft(real) == 1);
}
