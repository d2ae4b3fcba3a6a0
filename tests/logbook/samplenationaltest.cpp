// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/logbook/figures.h"
#include "core/logbook/logbook.h"
#include "core/logbook/sample/sample.h"
#include "core/logbook/workshops.h"
#include "tests/support/catch.h"
#include "tests/support/show.h"

#include <QMap>
#include <QSet>

using namespace turnout;

namespace {

std::unique_ptr<Logbook> national(const Clock &clock)
{
    auto book = valueOrThrow(Logbook::inMemory({clock, u"Test"_s}));
    valueOrThrow(book->perform(u"Sample"_s,
                               [&](Edit &edit) { sample::fill(edit, sample::Size::National, edit.clock().today()); }));
    return book;
}

double share(const RatingCount &count)
{
    return double(count.goodOrExcellent) / count.rated;
}

} // namespace

TEST_CASE("the national sample has four years of workshops in twelve regions", "[sample]")
{
    const FixedClock clock(CivilTime(QDate(2026, 11, 23), QTime(8, 30)));
    const auto book = national(clock);
    const auto read = [&](auto work) { return valueOrThrow(book->read(work)); };

    const LogbookTotals totals = read([](const Reader &r) { return figures::totals(r); });
    CHECK(totals.workshops == 620);
    CHECK(totals.delegates > 7000);
    CHECK(totals.delegates < 8000);
    CHECK(totals.bookings > 9000);
    CHECK(totals.bookings < 10000);

    const auto counts = read([](const Reader &r) { return figures::workshops(r, {Grouping::Region, {}, {}}); });
    CHECK(std::count_if(counts.groups.begin(), counts.groups.end(), [](const auto &c) { return c.delivered > 0; }) ==
          12);
    CHECK(counts.total.cancelledByUs > 0);
    CHECK(counts.total.cancelledByVenue > 0);
    CHECK(counts.total.cancelledByCommissioner > 0);

    const auto reach = read([](const Reader &r) { return figures::reach(r, {}); }).total;
    CHECK(reach.unnamed > 50);
}

TEST_CASE("ratings of the national sample differ by region and rise over the years", "[sample]")
{
    const QDate today(2026, 11, 23);
    const FixedClock clock(CivilTime(today, QTime(8, 30)));
    const auto book = national(clock);
    const auto read = [&](auto work) { return valueOrThrow(book->read(work)); };

    const QDate from = today.addMonths(-12).addDays(1);
    QMap<QString, RatingCount> shares;
    RatingCount all;
    read([&](const Reader &r) {
        const auto counts = figures::ratings(r, {Grouping::Region, from, today});
        for (const RatingCount &count : counts.groups)
            shares.insert(count.group, count);
        all = counts.total;
        return true;
    });
    CHECK(share(shares[u"Yorkshire and The Humber"_s]) > share(all) + 0.03);
    CHECK(share(shares[u"London"_s]) < share(all) - 0.05);
    CHECK(shares[u"Northern Ireland"_s].rated > 0);
    CHECK(shares[u"Northern Ireland"_s].rated < 10);
    CHECK(shares.value(u"Wales"_s).rated == 0);

    const auto years = read([&](const Reader &r) {
        QList<double> shares;
        for (int ago = 4; ago > 0; --ago) {
            const QDate first = today.addYears(-ago).addDays(1);
            shares.append(share(figures::ratings(r, {Grouping::None, first, today.addYears(1 - ago)}).total));
        }
        return shares;
    });
    CHECK(std::is_sorted(years.begin(), years.end()));
    CHECK(years.last() - years.first() > 0.03);
}

TEST_CASE("nobody trains in two places at once in the national sample", "[sample]")
{
    const QDate today = GENERATE(QDate(2026, 11, 23), QDate(2028, 2, 29));
    const FixedClock clock(CivilTime(today, QTime(8, 30)));
    const auto book = national(clock);

    QSet<ClashKind> kinds;
    valueOrThrow(book->read([&](const Reader &reader) {
        for (const WorkshopRow &row : workshops::list(reader, {}, today.addDays(-1))) {
            for (const Clash &clash : workshops::clashes(reader, row.id))
                kinds.insert(clash.kind);
        }
        return true;
    }));
    CHECK(kinds.isEmpty());
}
