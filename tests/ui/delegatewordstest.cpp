// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/delegatewords.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("ordinals end as English has them", "[delegatewords]")
{
    CHECK(ordinal(1) == u"1st"_s);
    CHECK(ordinal(2) == u"2nd"_s);
    CHECK(ordinal(3) == u"3rd"_s);
    CHECK(ordinal(4) == u"4th"_s);
    CHECK(ordinal(11) == u"11th"_s);
    CHECK(ordinal(13) == u"13th"_s);
    CHECK(ordinal(21) == u"21st"_s);
    CHECK(ordinal(112) == u"112th"_s);
}

TEST_CASE("a day ahead carries its year only when that is another", "[delegatewords]")
{
    const QDate today(2026, 8, 18);
    CHECK(dayAhead(QDate(2026, 9, 9), today) == u"Wed 9 Sep"_s);
    CHECK(dayAhead(QDate(2027, 1, 6), today) == u"Wed 6 Jan 2027"_s);
}

TEST_CASE("every status has words, and waiting says the place", "[delegatewords]")
{
    for (const auto &entry : words<BookingStatus>)
        CHECK(statusWords(entry.value) == QString(entry.text));
    CHECK(statusWords(BookingStatus::Waiting, 2) == u"waiting, 2nd"_s);
    CHECK(nextBookingRemark({.status = BookingStatus::Booked}).isEmpty());
    CHECK(nextBookingRemark({.status = BookingStatus::Invited}) == u"invited"_s);
}

TEST_CASE("cells without a fact say so with a dash where a number or date would stand", "[delegatewords]")
{
    const ListedDelegate person{.name = {u"Ada"_s, u"Okafor"_s}};
    const auto cell = [&](DelegateColumn column) { return cellText(person, column, QDate(2026, 8, 18)); };
    CHECK(cell(DelegateColumn::Name) == u"Okafor, Ada"_s);
    CHECK(cell(DelegateColumn::NextBooking) == u"–"_s);
    CHECK(cell(DelegateColumn::LastSeen) == u"–"_s);
    CHECK(cell(DelegateColumn::Attended) == u"0"_s);
    CHECK(cell(DelegateColumn::Organisation).isEmpty());
}
