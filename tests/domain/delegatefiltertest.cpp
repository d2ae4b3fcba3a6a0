// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delegatefilter.h"

#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("free words narrow a list one by one", "[delegatefilter]")
{
    CHECK(delegateFilter(u"  ada  okafor "_s).words == QStringList{u"ada"_s, u"okafor"_s});
    CHECK(delegateFilter(u"o'neill ada@example.org 12:30"_s).words ==
          QStringList{u"o'neill"_s, u"ada@example.org"_s, u"12:30"_s});
    CHECK(delegateFilter(u" - \" ' ..."_s).isEmpty());
    CHECK(delegateFilter(u""_s).isEmpty());
}

TEST_CASE("terms narrow by region, sector, organisation and status", "[delegatefilter]")
{
    const DelegateFilter filter =
        delegateFilter(u"begum region:london Sector:health org:northbank status:booked area:lambeth"_s);
    CHECK(filter.words == QStringList{u"begum"_s});
    CHECK(filter.regions == QStringList{u"london"_s, u"lambeth"_s});
    CHECK(filter.sectors == QStringList{u"health"_s});
    CHECK(filter.organisations == QStringList{u"northbank"_s});
    CHECK(filter.statuses == QList<BookingStatus>{BookingStatus::Booked});
    CHECK(filter.problems.isEmpty());
}

TEST_CASE("quotes keep a value with spaces together, closed or not", "[delegatefilter]")
{
    CHECK(delegateFilter(u"region:\"south west\" ada"_s) == delegateFilter(u"ada region:\"south  west\""_s));
    CHECK(delegateFilter(u"region:\"south west"_s).regions == QStringList{u"south west"_s});
    CHECK(delegateFilter(u"\"ada okafor\""_s).words == QStringList{u"ada okafor"_s});
}

TEST_CASE("a bar parts values of which any will do", "[delegatefilter]")
{
    CHECK(delegateFilter(u"region:london|\"south west\"|"_s).regions == QStringList{u"london"_s, u"south west"_s});
    CHECK(delegateFilter(u"status:booked|waiting"_s).statuses ==
          QList<BookingStatus>{BookingStatus::Booked, BookingStatus::Waiting});
}

TEST_CASE("a status is known by its word however spaced, and by its beginning", "[delegatefilter]")
{
    using enum BookingStatus;
    const auto statuses = [](const QString &typed) { return delegateFilter(typed).statuses; };
    CHECK(statuses(u"status:did-not-attend"_s) == QList<BookingStatus>{DidNotAttend});
    CHECK(statuses(u"status:\"part attended\""_s) == QList<BookingStatus>{PartAttended});
    CHECK(statuses(u"status:part_att"_s) == QList<BookingStatus>{PartAttended});
    CHECK(statuses(u"status:wait"_s) == QList<BookingStatus>{Waiting});
}

TEST_CASE("a term that is not understood is a problem in words, and the rest still filters", "[delegatefilter]")
{
    const DelegateFilter unknown = delegateFilter(u"colour:red ada"_s);
    REQUIRE(unknown.problems.size() == 1);
    CHECK(unknown.problems.first().contains(u"colour"_s));
    CHECK(unknown.words == QStringList{u"ada"_s});

    const DelegateFilter status = delegateFilter(u"status:lost|booked"_s);
    REQUIRE(status.problems.size() == 1);
    CHECK(status.problems.first().contains(u"lost"_s));
    CHECK(status.statuses == QList<BookingStatus>{BookingStatus::Booked});
}

TEST_CASE("a term without a value yet filters nothing and is no problem", "[delegatefilter]")
{
    for (const QString &typed : {u"region:"_s, u"status:"_s, u"org:\""_s, u"sector:|"_s})
        CHECK(delegateFilter(typed) == DelegateFilter());
}

TEST_CASE("the parts of a filter are found where they stand", "[delegatefilter]")
{
    CHECK(filterParts(u" ada region:\"south west\" x:"_s) == QList<FilterPart>{{1, 3, 0}, {5, 19, 7}, {25, 2, 2}});
}

TEST_CASE("parts cover all that is typed but the spaces between", "[delegatefilter][property]")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<QString>>(
            rc::gen::element(u"ada"_s, u" "_s, u"\""_s, u"region:"_s, u"|"_s, u":"_s, u"李"_s));
        QString typed;
        for (const QString &piece : pieces)
            typed += piece;
        int end = 0;
        for (const FilterPart &part : filterParts(typed)) {
            RC_ASSERT(typed.mid(end, part.start - end).trimmed().isEmpty());
            RC_ASSERT(part.length > 0);
            end = part.start + part.length;
        }
        RC_ASSERT(typed.mid(end).trimmed().isEmpty());
        delegateFilter(typed);
    }));
}
