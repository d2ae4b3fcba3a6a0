// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postcode.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
QString read(const QString &text)
{
    const auto postcode = Postcode::fromText(text);
    return postcode ? postcode->toText() : u"none"_s;
}

QString found(const QString &address)
{
    const auto postcode = postcodeIn(address);
    return postcode ? postcode->toText() : u"none"_s;
}
} // namespace

TEST_CASE("a postcode is read in any case and spacing", "[postcode]")
{
    CHECK(read(u"SW1A 1AA"_s) == u"SW1A 1AA"_s);
    CHECK(read(u"sw1a1aa"_s) == u"SW1A 1AA"_s);
    CHECK(read(u" Sw1a \t 1aA\n"_s) == u"SW1A 1AA"_s);
    CHECK(read(u"SW1A\u00a01AA"_s) == u"SW1A 1AA"_s);
    CHECK(read(u"SW1A\u202f1AA"_s) == u"SW1A 1AA"_s);
}

TEST_CASE("every form of postcode is read", "[postcode]")
{
    const auto text = GENERATE(u"M1 1AE"_s, u"B33 8TH"_s, u"W1A 0AX"_s, u"CR2 6XH"_s, u"DN55 1PT"_s, u"EC1A 1BB"_s,
                               u"E1W 1UU"_s, u"BS0 1AA"_s, u"GIR 0AA"_s, u"BF1 3AA"_s, u"JE2 3AB"_s);
    CHECK(read(text) == text);
    CHECK(read(QString(text).remove(u' ')) == text);
}

TEST_CASE("what is no postcode is refused", "[postcode]")
{
    const auto text = GENERATE(u""_s, u"SW1A"_s, u"1AA"_s, u"QA1 1AA"_s, u"AJ1 1AA"_s, u"SW1L 1AA"_s, u"M1 1AC"_s,
                               u"M1 1AAA"_s, u"M01 1AA"_s, u"GIR 1AA"_s, u"M111 1AA"_s, u"SW1A-1AA"_s, u"ABC1 1AA"_s,
                               u"M1 \u0661AA"_s, u"M1 1AA, Manchester"_s);
    CAPTURE(text);
    CHECK(read(text) == u"none"_s);
}

TEST_CASE("a space that moves digits from one part to the other is refused", "[postcode]")
{
    CHECK(read(u"M1 11AA"_s) == u"none"_s);
    CHECK(read(u"M111AA"_s) == u"M11 1AA"_s);
    CHECK(read(u"M11AA"_s) == u"M1 1AA"_s);
}

TEST_CASE("a postcode tells its parts", "[postcode]")
{
    const auto palace = Postcode::fromText(u"SW1A 1AA");
    REQUIRE(palace.has_value());
    CHECK(palace->outward() == u"SW1A"_s);
    CHECK(palace->inward() == u"1AA"_s);
    CHECK(palace->area() == u"SW"_s);
    CHECK(Postcode::fromText(u"B33 8TH")->area() == u"B"_s);
    CHECK(Postcode::fromText(u"GIR 0AA")->area() == u"GIR"_s);
}

TEST_CASE("the last postcode of an address is found", "[postcode]")
{
    CHECK(found(u"HMP Example, 1 Gate Lane, Birmingham b18 4as"_s) == u"B18 4AS"_s);
    CHECK(found(u"Unit E1 2AB, now at Leeds LS1\u00a0 4DY."_s) == u"LS1 4DY"_s);
    CHECK(found(u"(LS14DY)\nUnited Kingdom"_s) == u"LS1 4DY"_s);
    CHECK(found(u"Girobank, Bootle, GIR 0AA"_s) == u"GIR 0AA"_s);
}

TEST_CASE("a postcode inside a longer word is not one", "[postcode]")
{
    const auto text = GENERATE(u""_s, u"Room 12, Level 3"_s, u"XLS1 4DY"_s, u"LS1 4DYS"_s, u"LS1 4DY2"_s,
                               u"ref 7LS14DY"_s, u"\u00c9LS1 4DY"_s, u"LS1, 4DY"_s, u"GIR 0AAB"_s);
    CAPTURE(text);
    CHECK(found(text) == u"none"_s);
}

TEST_CASE("a postcode that was read reads back, alone and in an address", "[postcode][property]")
{
    const auto letter = [](const char *from) { return rc::gen::elementOf(std::string(from)); };
    CHECK(rc::check([&] {
        QString text = QChar::fromLatin1(*letter("ABCDEFGHIJKLMNOPRSTUWYZ"));
        if (*rc::gen::arbitrary<bool>())
            text += QChar::fromLatin1(*letter("ABCDEFGHKLMNOPQRSTUVWXY"));
        text += QString::number(*rc::gen::inRange(0, 100));
        text += u' ' + QString::number(*rc::gen::inRange(0, 10));
        text += QChar::fromLatin1(*letter("ABDEFGHJLNPQRSTUWXYZ"));
        text += QChar::fromLatin1(*letter("ABDEFGHJLNPQRSTUWXYZ"));
        RC_ASSERT(read(text) == text);
        RC_ASSERT(read(text.toLower().remove(u' ')) == text);
        RC_ASSERT(found(u"1 High Street, Anytown, "_s + text + u", UK"_s) == text);
    }));
}
