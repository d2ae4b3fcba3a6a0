// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delegate.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// "given|family"
QString split(const QString &full)
{
    const PersonName name = personName(full);
    return name.given + u'|' + name.family;
}
} // namespace

TEST_CASE("the last word of a name is the family name", "[delegate]")
{
    CHECK(split(u"Ada Okafor"_s) == u"Ada|Okafor"_s);
    CHECK(split(u"  Ada \t Mary\u00a0Okafor "_s) == u"Ada Mary|Okafor"_s);
    CHECK(split(u"Jean-Luc O’Neill"_s) == u"Jean-Luc|O’Neill"_s);
    CHECK(split(u"Anne Smith-Jones"_s) == u"Anne|Smith-Jones"_s);
}

TEST_CASE("a comma in a name parts family and given names", "[delegate]")
{
    CHECK(split(u"Okafor, Ada"_s) == u"Ada|Okafor"_s);
    CHECK(split(u"Okafor,Ada Mary"_s) == u"Ada Mary|Okafor"_s);
    CHECK(split(u"de Souza , Ana"_s) == u"Ana|de Souza"_s);
    CHECK(split(u"Okafor,"_s) == u"|Okafor"_s);
    CHECK(split(u"Okafor, Ada, MBE"_s) == u"Ada, MBE|Okafor"_s);
}

TEST_CASE("particles belong to the family name", "[delegate]")
{
    CHECK(split(u"Ana de Souza"_s) == u"Ana|de Souza"_s);
    CHECK(split(u"Vincent van der Berg"_s) == u"Vincent|van der Berg"_s);
    CHECK(split(u"Juan Carlos de la Cruz"_s) == u"Juan Carlos|de la Cruz"_s);
    CHECK(split(u"Osama bin Ahmed"_s) == u"Osama|bin Ahmed"_s);
    CHECK(split(u"Mary St. John"_s) == u"Mary|St. John"_s);
    CHECK(split(u"ANA DE SOUZA"_s) == u"ANA|DE SOUZA"_s);
}

TEST_CASE("a particle at the beginning is a given name", "[delegate]")
{
    CHECK(split(u"Van Morrison"_s) == u"Van|Morrison"_s);
    CHECK(split(u"Al Green"_s) == u"Al|Green"_s);
    CHECK(split(u"Di van Dyke"_s) == u"Di|van Dyke"_s);
}

TEST_CASE("a particle at the end is the family name itself", "[delegate]")
{
    CHECK(split(u"Li Du"_s) == u"Li|Du"_s);
    CHECK(split(u"Bruce Le"_s) == u"Bruce|Le"_s);
}

TEST_CASE("a single name is a family name", "[delegate]")
{
    CHECK(split(u"Suharto"_s) == u"|Suharto"_s);
    CHECK(split(u"  Suharto "_s) == u"|Suharto"_s);
    CHECK(split(u"van"_s) == u"|van"_s);
    CHECK(split(u""_s) == u"|"_s);
    CHECK(split(u" \u00a0 "_s) == u"|"_s);
}

TEST_CASE("a name is shown in spoken order and filed by family name", "[delegate]")
{
    CHECK(PersonName{u"Ada"_s, u"Okafor"_s}.display() == u"Ada Okafor"_s);
    CHECK(PersonName{u"Ada"_s, u"Okafor"_s}.filed() == u"Okafor, Ada"_s);
    CHECK(PersonName{QString(), u"Suharto"_s}.display() == u"Suharto"_s);
    CHECK(PersonName{QString(), u"Suharto"_s}.filed() == u"Suharto"_s);
}

TEST_CASE("a name reads back from both ways it is written", "[delegate][property]")
{
    CHECK(rc::check([] {
        const auto word = [] { return *rc::gen::element(u"Ada"_s, u"Zoë"_s, u"O’Neill"_s, u"李"_s, u"Smith-Jones"_s); };
        QStringList given = {word()};
        if (*rc::gen::arbitrary<bool>())
            given.append(word());
        const QString particles = *rc::gen::element(u""_s, u"de "_s, u"van der "_s, u"De La "_s);
        const PersonName name{given.join(u' '), particles + word()};
        RC_ASSERT(personName(name.display()) == name);
        RC_ASSERT(personName(name.filed()) == name);
    }));
}

TEST_CASE("an e-mail address has one at sign with something on both sides and a dot after it", "[delegate]")
{
    CHECK(looksLikeEmail(u"ada@example.org"_s));
    CHECK(looksLikeEmail(u"a.b+c@sub.example.org"_s));
    CHECK(looksLikeEmail(u"ada.o'neill@example.gov.uk"_s));
    const auto text = GENERATE(u""_s, u"ada"_s, u"@example.org"_s, u"ada@"_s, u"ada@example"_s, u"ada@example."_s,
                               u"ada@.org"_s, u"ada@exa@mple.org"_s, u"ada okafor@example.org"_s,
                               u"ada@example.org\u00a0"_s, u"first.last@example"_s);
    CAPTURE(text);
    CHECK_FALSE(looksLikeEmail(text));
}

TEST_CASE("two spellings of an e-mail address share a key", "[delegate]")
{
    CHECK(emailKey(u" Ada@Example.ORG "_s) == emailKey(u"ada@example.org"_s));
    CHECK(emailKey(u"ada@example.org"_s) != emailKey(u"a.da@example.org"_s));
    CHECK(emailKey(u" "_s).isEmpty());
}
