// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search/searchquery.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

struct People : StoreFixture {
    DelegateId okafor = add(ADelegate{.name = u"Ada Okafor"_s, .email = u"a.okafor@example.org"_s});
    DelegateId oneill = add(ADelegate{.name = u"Zoë O’Neill"_s, .email = u"zoe@gov.example"_s});
    DelegateId smith = add(ADelegate{.name = u"Andrew Smith-Jones"_s});

    QList<DelegateId> found(const QString &typed, int limit = 10) const
    {
        return stores.delegates.search(typed, limit);
    }
};

using Ids = QList<DelegateId>;

} // namespace

TEST_CASE("people are found by the beginning of a word of their name or e-mail", "[search]")
{
    const People people;
    CHECK(people.found(u"oka"_s) == Ids{people.okafor});
    CHECK(people.found(u"OKAFOR"_s) == Ids{people.okafor});
    CHECK(people.found(u"a"_s) == Ids{people.okafor, people.smith});
    CHECK(people.found(u"jones"_s) == Ids{people.smith});
    CHECK(people.found(u"gov"_s) == Ids{people.oneill});
    CHECK(people.found(u"kafor"_s).isEmpty());
}

TEST_CASE("every word typed must be there, in any order", "[search]")
{
    const People people;
    CHECK(people.found(u"smith and"_s) == Ids{people.smith});
    CHECK(people.found(u"ok ad"_s) == Ids{people.okafor});
    CHECK(people.found(u"ada smith"_s).isEmpty());
}

TEST_CASE("accents and apostrophes need not be typed as they were written", "[search]")
{
    const People people;
    CHECK(people.found(u"zoe"_s) == Ids{people.oneill});
    CHECK(people.found(u"ZOË"_s) == Ids{people.oneill});
    CHECK(people.found(u"Zoe\u0308"_s) == Ids{people.oneill}); // the accent as a character of its own
    CHECK(people.found(u"O'Neill"_s) == Ids{people.oneill});
    CHECK(people.found(u"o’neill"_s) == Ids{people.oneill});
    CHECK(people.found(u"zoe@gov.example"_s) == Ids{people.oneill});
}

TEST_CASE("the first people by id are found, as many as were asked for", "[search]")
{
    const People people;
    CHECK(people.found(u"a"_s, 1) == Ids{people.okafor});
    CHECK(people.found(u"a"_s, 0).isEmpty());
}

TEST_CASE("nothing typed finds nobody", "[search]")
{
    const People people;
    const auto typed =
        GENERATE(u""_s, u"  "_s, u"\u00a0"_s, u"-"_s, u"*"_s, u"\"\""_s, u"( )"_s, u"…"_s, QString(QChar(u'\0')));
    CHECK(searchQuery(typed).isEmpty());
    CHECK(people.found(typed).isEmpty());
}

TEST_CASE("what the search engine reads as an operator is only text", "[search]")
{
    const People people;
    const auto typed = GENERATE(u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR"_s, u"ada OR smith"_s, u"ada NOT okafor"_s,
                                u"NEAR(ada okafor)"_s, u"okafor + x"_s, u"given_name:ada"_s, u"{given_name}:x"_s,
                                u"^okafor"_s, u"a\"b"_s, u"\"ada"_s, u"ada\""_s, u"*okafor"_s, u"(ada"_s, u"ada)"_s,
                                u"-ada"_s, u"ada; DROP TABLE delegate"_s, u"'; --"_s, u"\\"_s, u"ada:okafor"_s, u"🎓"_s,
                                u"ada 🎓"_s, u"\u0301"_s, u"李"_s, u"a\u0000b"_s, u"\ufffe"_s, u"\U000E0001x"_s);
    CAPTURE(typed);
    CHECK_NOTHROW(people.found(typed));
}

TEST_CASE("punctuation around a word does not hide it", "[search]")
{
    const People people;
    const auto typed = GENERATE(u"^okafor"_s, u"\"okafor\""_s, u"okafor*"_s, u"(okafor)"_s, u"okafor, ada"_s,
                                u"-okafor"_s, u"okafor 🎓"_s, u"oka\"for\""_s.remove(u'"'), u"okafor:"_s);
    CAPTURE(typed);
    CHECK(people.found(typed) == Ids{people.okafor});
}

TEST_CASE("very long input is searched for, not choked on", "[search]")
{
    const People people;
    CHECK(people.found(u"ada "_s.repeated(5000)) == Ids{people.okafor});
    CHECK(people.found(QString(100'000, u'a')).isEmpty());
}

TEST_CASE("whatever is typed, the search answers", "[search][property]")
{
    const People people;
    CHECK(rc::check([&] {
        QString typed;
        for (const int pick : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 0x11000))) {
            static const QString special = u"\"'*()^:+-{}.,;\\ \t\nANDORNEARadaok"_s;
            typed += pick < 0x1000 ? special[pick % special.size()] : QChar(pick - 0x1000); // lone surrogates too
        }
        people.found(typed);
    }));
}

TEST_CASE("people typed by their own name are found", "[search][property]")
{
    CHECK(rc::check([] {
        StoreFixture logbook;
        const auto word = [] {
            return *rc::gen::element(u"Ada"_s, u"Zoë"_s, u"O’Neill"_s, u"李"_s, u"Smith-Jones"_s, u"AND"_s, u"NEAR"_s,
                                     u"D’Arcy"_s, u"Ångström"_s, u"Мария"_s);
        };
        const QString name = word() + u' ' + word();
        const auto person = logbook.person(name);
        RC_ASSERT(logbook.stores.delegates.search(name, 10) == Ids{person});
        RC_ASSERT(logbook.stores.delegates.search(name.toLower(), 10) == Ids{person});
    }));
}
