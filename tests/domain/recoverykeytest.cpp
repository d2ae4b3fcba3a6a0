// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recoverykey.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QString Alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

SecretBytes counting()
{
    SecretBytes key(RecoveryKeyBytes);
    for (qsizetype i = 0; i < key.size(); ++i)
        key.data()[i] = char(i);
    return key;
}

SecretBytes anyKey()
{
    const auto bytes = *rc::gen::container<std::vector<char>>(size_t(RecoveryKeyBytes), rc::gen::arbitrary<char>());
    return SecretBytes::copyOf({bytes.data(), qsizetype(bytes.size())});
}

QString withoutGroups(QString text)
{
    return text.remove(u'-');
}

QString refusal(const QString &typed)
{
    const auto key = recoveryKeyFrom(typed);
    REQUIRE_FALSE(key);
    CHECK(key.error().kind == Error::Invalid);
    return key.error().message;
}

} // namespace

TEST_CASE("a recovery key is thirteen groups of four and a check letter", "[recoverykey]")
{
    // The 52 as any base 32 encoder gives them, with Crockford's alphabet.
    CHECK(recoveryKeyText(counting()) == u"000G-40R4-0M30-E209-185G-R38E-1W81-24GK-2GAH-C5RR-34D1-P70X-3RFG-9"_s);
}

TEST_CASE("any key comes back from what was printed", "[recoverykey]")
{
    REQUIRE(rc::check("round trip", [] {
        const SecretBytes key = anyKey();
        const QString text = recoveryKeyText(key);
        RC_ASSERT(text.size() == 66);
        RC_ASSERT(text.count(u'-') == 13);
        RC_ASSERT(recoveryKeyFrom(text).value() == key);
    }));
}

TEST_CASE("case, spaces and hyphens do not matter, and look-alikes are taken for what they look like", "[recoverykey]")
{
    const SecretBytes key = counting();
    const QString text = recoveryKeyText(key);
    CHECK(recoveryKeyFrom(text.toLower()).value() == key);
    CHECK(recoveryKeyFrom(withoutGroups(text)).value() == key);
    CHECK(recoveryKeyFrom(u"  "_s + QString(text).replace(u'-', u" \n"_s) + u"\t"_s).value() == key);
    CHECK(recoveryKeyFrom(QString(text).replace(u'-', u"–"_s)).value() == key);
    CHECK(recoveryKeyFrom(QString(text).replace(u'0', u'O')).value() == key);
    CHECK(recoveryKeyFrom(QString(text).replace(u'0', u'o')).value() == key);
    CHECK(recoveryKeyFrom(QString(text).replace(u'1', u'I')).value() == key);
    CHECK(recoveryKeyFrom(QString(text).replace(u'1', u'l')).value() == key);

    const auto withV = SecretBytes::copyOf(QByteArrayView("VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV"));
    const QString other = recoveryKeyText(withV);
    CHECK(recoveryKeyFrom(QString(other).replace(u'V', u'U')).value() == withV);
}

TEST_CASE("any single mistyped character is noticed", "[recoverykey]")
{
    REQUIRE(rc::check("one character differs", [] {
        QString text = withoutGroups(recoveryKeyText(anyKey()));
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size());
        const QChar other = Alphabet[*rc::gen::inRange<qsizetype>(0, Alphabet.size())];
        RC_PRE(text[at] != other);
        text[at] = other;
        RC_ASSERT_FALSE(recoveryKeyFrom(text).has_value());
    }));
    CHECK(refusal(QString(recoveryKeyText(counting())).replace(5, 1, u"8"_s)).contains(u"mistyped"));
}

TEST_CASE("any two neighbours that changed places are noticed", "[recoverykey]")
{
    REQUIRE(rc::check("neighbours swapped", [] {
        QString text = withoutGroups(recoveryKeyText(anyKey()));
        const auto at = *rc::gen::inRange<qsizetype>(0, text.size() - 1);
        RC_PRE(text[at] != text[at + 1]);
        std::swap(text[at], text[at + 1]);
        RC_ASSERT_FALSE(recoveryKeyFrom(text).has_value());
    }));
}

TEST_CASE("what is no recovery key is refused with what is wrong, and not repeated", "[recoverykey]")
{
    const QString text = recoveryKeyText(counting());
    CHECK(refusal(QString()).contains(u"53 characters, and this has 0"));
    CHECK(refusal(text.chopped(1)).contains(u"53 characters, and this has 52"));
    CHECK(refusal(text + u'Q').contains(u"53 characters, and this has 54"));
    CHECK(refusal(u"correct horse, battery staple!"_s).contains(u"no recovery key has"));
    CHECK_FALSE(refusal(u"correct horse, battery staple!"_s).contains(u"horse"));
    CHECK(refusal(QString(text).replace(0, 1, u"０"_s)).contains(u"no recovery key has")); // full width
}
