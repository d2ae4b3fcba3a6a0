// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/suppression.h"

#include "core/base/error.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

#include <map>
#include <numeric>

namespace {

int sumOf(const QList<int> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

// What a reader sees: the numbers shown, -1 for a hidden one; the total last.
QList<int> tableOf(const QList<int> &counts, int threshold)
{
    const Suppression suppression = suppress(counts, sumOf(counts), threshold);
    QList<int> table;
    for (qsizetype i = 0; i < counts.size(); ++i)
        table.append(suppression.groups[i] == Shown::Yes ? counts[i] : -1);
    table.append(suppression.total == Shown::Yes ? sumOf(counts) : -1);
    return table;
}

// Calls `see` with every list of `size` counts that add up to no more than `most`.
template <class See>
void forEachTable(int size, int most, QList<int> &counts, See see)
{
    if (counts.size() == size) {
        see(counts);
        return;
    }
    for (int count = 0; count <= most; ++count) {
        counts.append(count);
        forEachTable(size, most - count, counts, see);
        counts.removeLast();
    }
}

// A count that is small, just at the threshold, or large.
QList<int> anyCounts(int fewest)
{
    const auto count = rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(1, 12), rc::gen::inRange(0, 200));
    QList<int> counts;
    const int size = *rc::gen::inRange(fewest, 13);
    for (int i = 0; i < size; ++i)
        counts.append(*count);
    return counts;
}

int anyThreshold()
{
    return *rc::gen::elementOf(std::vector<int>(Thresholds.begin(), Thresholds.end()));
}

} // namespace

TEST_CASE("counts below the threshold are hidden, zeros and the rest are not", "[suppression]")
{
    CHECK(tableOf({40, 7, 0, 6, 8}, 8) == QList<int>{40, -1, 0, -1, 8, 61});
    CHECK(tableOf({40, 7, 0, 6, 8}, 5) == QList<int>{40, 7, 0, 6, 8, 61});
}

TEST_CASE("a single hidden count takes the next smallest with it", "[suppression]")
{
    CHECK(tableOf({40, 7, 0, 30, 9}, 8) == QList<int>{40, -1, 0, 30, -1, 86});
}

TEST_CASE("hidden counts that together stay small take another with them", "[suppression]")
{
    CHECK(tableOf({40, 3, 4, 9}, 8) == QList<int>{40, -1, -1, -1, 56});
    CHECK(tableOf({40, 1, 1, 9}, 8) == QList<int>{40, -1, -1, -1, 51});
}

TEST_CASE("equal counts are hidden together", "[suppression]")
{
    CHECK(tableOf({8, 8, 7, 20}, 8) == QList<int>{-1, -1, -1, 20, 43});
}

TEST_CASE("hidden counts that all lie just below the threshold take another with them", "[suppression]")
{
    CHECK(tableOf({4, 4, 4, 9, 11}, 5) == QList<int>{-1, -1, -1, -1, 11, 32});
}

TEST_CASE("groups of one person each take another with them, however many", "[suppression]")
{
    CHECK(tableOf({1, 1, 1, 1, 1, 1, 50}, 5) == QList<int>{-1, -1, -1, -1, -1, -1, -1, 56});
}

TEST_CASE("a total below the threshold is hidden", "[suppression]")
{
    CHECK(tableOf({3, 0, 2}, 8) == QList<int>{-1, 0, -1, -1});
    CHECK(tableOf({7}, 8) == QList<int>{-1, -1});
    CHECK(tableOf({8}, 8) == QList<int>{8, 8});
    CHECK(suppress(QList<int>(), 7, 8).total == Shown::No);
    CHECK(suppress(QList<int>(), 0, 8).total == Shown::Yes);
}

TEST_CASE("a total that would give its groups away is hidden", "[suppression]")
{
    CHECK(tableOf({1, 1, 1, 1, 1, 1}, 5) == QList<int>{-1, -1, -1, -1, -1, -1, -1});
    CHECK(tableOf({4, 0, 4}, 5) == QList<int>{-1, 0, -1, -1});
}

TEST_CASE("groups that add up to more than the total follow the same rule", "[suppression]")
{
    const Suppression reach = suppress({20, 15, 7, 5}, 40, 8);
    CHECK(reach == Suppression{{Shown::Yes, Shown::Yes, Shown::No, Shown::No}, Shown::Yes});
    CHECK(suppress({20, 15, 5}, 38, 8).groups == QList<Shown>{Shown::Yes, Shown::No, Shown::No});
}

TEST_CASE("a group hidden in one column is hidden in all", "[suppression]")
{
    const QList<CountColumn> columns{{{3, 9, 30, 40}, 82}, {{20, 25, 2, 40}, 87}};
    CHECK(suppress(columns, 8).groups == QList<Shown>{Shown::No, Shown::Yes, Shown::No, Shown::Yes});
}

TEST_CASE("what is enough for one column may not be for another", "[suppression]")
{
    const QList<CountColumn> columns{{{3, 5, 30, 40}, 78}, {{3, 4, 20, 40}, 67}};
    CHECK(suppress({columns.first()}, 8).groups == QList<Shown>{Shown::No, Shown::No, Shown::Yes, Shown::Yes});
    CHECK(suppress(columns, 8).groups == QList<Shown>{Shown::No, Shown::No, Shown::No, Shown::Yes});
}

TEST_CASE("a zero hidden for another column needs no company", "[suppression]")
{
    const QList<CountColumn> columns{{{0, 0, 30}, 30}, {{5, 9, 44}, 58}};
    CHECK(suppress(columns, 8).groups == QList<Shown>{Shown::No, Shown::No, Shown::Yes});
}

TEST_CASE("other thresholds are refused", "[suppression]")
{
    const int threshold = GENERATE(-1, 0, 1, 7, 100);
    CHECK_THROWS_AS(suppress({1, 2}, 3, threshold), Error);
}

// The strongest reader: one who knows the rule and has gone through every table it could have been. For each table that
// can be printed, each hidden count must stand for at least two different numbers.
TEST_CASE("nobody can work out a hidden count, not even knowing the rule", "[suppression]")
{
    struct Size {
        int groups, most;
    };
    const auto size = GENERATE(Size{1, 40}, Size{2, 40}, Size{3, 30}, Size{4, 24}, Size{5, 20});
    struct Seen {
        QList<int> first;
        QList<Shown> moves;
    };
    std::map<QList<int>, Seen> tables;
    QList<int> counts;
    forEachTable(size.groups, size.most, counts, [&](const QList<int> &actual) {
        auto &[first, moves] = tables[tableOf(actual, 5)];
        if (first.isEmpty()) {
            first = actual;
            moves.fill(Shown::No, actual.size());
        }
        for (qsizetype i = 0; i < actual.size(); ++i) {
            if (actual[i] != first[i])
                moves[i] = Shown::Yes;
        }
    });

    int known = 0;
    for (const auto &[table, seen] : tables) {
        for (qsizetype i = 0; i < size.groups; ++i)
            known += table[i] == -1 && seen.moves[i] == Shown::No ? 1 : 0;
    }
    CHECK(known == 0);
}

TEST_CASE("hidden counts are two or more and reach the threshold, or the total is hidden", "[suppression][property]")
{
    CHECK(rc::check([] {
        const QList<int> counts = anyCounts(1);
        const int threshold = anyThreshold();
        const Suppression result = suppress(counts, sumOf(counts), threshold);
        QList<int> hidden;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            if (result.groups[i] == Shown::No)
                hidden.append(counts[i]);
            else
                RC_ASSERT(counts[i] == 0 || counts[i] >= threshold);
        }
        RC_ASSERT(!hidden.contains(0));
        if (result.total == Shown::Yes && !hidden.isEmpty()) {
            RC_ASSERT(hidden.size() >= 2);
            RC_ASSERT(sumOf(hidden) >= threshold);
        }
    }));
}

TEST_CASE("nothing is hidden where nothing is small", "[suppression][property]")
{
    CHECK(rc::check([] {
        const int threshold = anyThreshold();
        QList<int> counts = anyCounts(1);
        for (int &count : counts)
            count = count < threshold ? 0 : count;
        const Suppression result = suppress(counts, sumOf(counts), threshold);
        RC_ASSERT(!result.groups.contains(Shown::No));
        RC_ASSERT(result.total == Shown::Yes);
    }));
}

TEST_CASE("what is hidden does not depend on the order of the groups", "[suppression][property]")
{
    CHECK(rc::check([] {
        const QList<int> counts = anyCounts(2);
        const int threshold = anyThreshold();
        const Suppression there = suppress(counts, sumOf(counts), threshold);
        const QList<int> turned(counts.rbegin(), counts.rend());
        const Suppression back = suppress(turned, sumOf(counts), threshold);
        RC_ASSERT(there.total == back.total);
        RC_ASSERT(there.groups == QList<Shown>(back.groups.rbegin(), back.groups.rend()));
    }));
}

TEST_CASE("every column of a table is protected", "[suppression][property]")
{
    CHECK(rc::check([] {
        const QList<int> people = anyCounts(1);
        const int threshold = anyThreshold();
        QList<int> attendances;
        for (const int count : people)
            attendances.append(count + *rc::gen::inRange(0, 10));
        const QList<CountColumn> columns{{people, sumOf(people)}, {attendances, sumOf(attendances)}};
        const Suppression result = suppress(columns, threshold);
        for (const CountColumn &column : columns) {
            QList<int> hidden;
            for (qsizetype i = 0; i < people.size(); ++i) {
                if (result.groups[i] == Shown::Yes)
                    RC_ASSERT(column.counts[i] == 0 || column.counts[i] >= threshold);
                else
                    hidden.append(column.counts[i]);
            }
            if (result.total == Shown::Yes && sumOf(hidden) > 0)
                RC_ASSERT(hidden.size() >= 2 && sumOf(hidden) >= threshold);
        }
    }));
}
