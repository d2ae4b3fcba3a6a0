// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/passphrasestrength.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("what others choose too is weak, whatever signs are in it", "[passphrase]")
{
    for (const QString &passphrase : {u"a"_s, u"password"_s, u"P4ssw0rd!"_s, u"London2026!"_s, u"19/08/1984"_s,
                                      u"aaaaaaaaaaaaaaaa"_s, u"qwertyuiop"_s, u"quiet harbour"_s}) {
        CAPTURE(passphrase);
        CHECK(passphraseStrength(passphrase) == PassphraseStrength::Weak);
        CHECK(passphraseVerdict(passphrase).startsWith(u"Weak"_s));
    }
}

TEST_CASE("unrelated words are fair at three and good at five", "[passphrase]")
{
    CHECK(passphraseStrength(u"kettle marmot violin"_s) == PassphraseStrength::Fair);
    CHECK(passphraseStrength(u"kettle marmot violin otter sandstone"_s) == PassphraseStrength::Good);
    CHECK(passphraseStrength(u"x7#Qp9!vL2kR"_s) == PassphraseStrength::Good);
}

TEST_CASE("gaps between words make a passphrase no better", "[passphrase]")
{
    CHECK(guessingBits(u"kettle   marmot     violin"_s) <= guessingBits(u"kettle marmot violin"_s) + 1e-9);
    CHECK(guessingBits(u"the cat"_s) < 20);
}

TEST_CASE("nothing typed has no verdict, and a very long one is reckoned at once", "[passphrase]")
{
    CHECK(passphraseVerdict(QString()).isEmpty());
    CHECK(guessingBits(QString()) == 0);
    CHECK(passphraseStrength(QString(30'000, u'x')) == PassphraseStrength::Weak);
    CHECK(passphraseStrength(u"ᚠᛇᚻ᛫ᛒᛦᚦ᛫ᚠᚱᚩᚠᚢᚱ᛫ᚠᛁᚱᚪ᛫ᚷᛖᚻᚹᛦᛚᚳᚢᛗ"_s) == PassphraseStrength::Good);
}

TEST_CASE("whatever is typed can be reckoned, and takes no less than nothing", "[passphrase]")
{
    rc::check("guessing bits are a number from nought", [](const std::string &typed) {
        const double bits = guessingBits(QString::fromStdString(typed));
        RC_ASSERT(std::isfinite(bits));
        RC_ASSERT(bits >= 0);
    });
}
