// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/delegates/delegateliststore.h"

#include "core/storage/sqltexts.h"

#include <limits>

// The orders of the list. Each column gives some people a rank; all people then stand by rank, and by name where it is
// equal. So no statement sorts rows that carry more than an id, and the index by name does most of the work.
namespace turnout {

namespace {

using Ranks = QHash<DelegateId, qint64>;

// Column 0 is the person, in the order of what is sorted by.
Ranks ranksInTurn(Statement row)
{
    Ranks ranks;
    for (qint64 rank = 0; row.step(); ++rank)
        ranks.insert(row.id<DelegateId>(0), rank);
    return ranks;
}

// Column 0 is the person, column 1 the rank; of several the greatest counts.
Ranks greatestRanks(Statement row)
{
    Ranks ranks;
    while (row.step()) {
        qint64 &rank = ranks[row.id<DelegateId>(0)];
        rank = std::max(rank, row.integer(1));
    }
    return ranks;
}

Ranks leastRanks(Statement &row)
{
    Ranks ranks;
    while (row.step()) {
        const auto id = row.id<DelegateId>(0);
        const auto known = ranks.find(id);
        if (known == ranks.end())
            ranks.insert(id, row.integer(1));
        else
            *known = std::min(*known, row.integer(1));
    }
    return ranks;
}

Ranks counts(Statement row)
{
    Ranks ranks;
    while (row.step())
        ++ranks[row.id<DelegateId>(0)];
    return ranks;
}

// Rows of a person and the record they belong to, ranked as `records` has the ids of those in turn.
Ranks ranksThrough(Statement records, Statement row)
{
    QHash<qint64, qint64> places;
    for (qint64 place = 0; records.step(); ++place)
        places.insert(records.integer(0), place);
    Ranks ranks;
    while (row.step())
        ranks.insert(row.id<DelegateId>(0), places.value(row.integer(1)));
    return ranks;
}

Ranks ranksOf(const Database &db, DelegateColumn column, QDate today)
{
    switch (column) {
    case DelegateColumn::Organisation:
        return ranksThrough(db.statement(u"SELECT id FROM organisation ORDER BY name_key, id"),
                            db.statement(u"SELECT id, organisation FROM delegate WHERE organisation IS NOT NULL"));
    case DelegateColumn::Area:
        return ranksThrough(db.statement(u"SELECT id FROM region ORDER BY name COLLATE NOCASE, id"),
                            db.statement(sql::delegates_regions));
    case DelegateColumn::Sector:
        return ranksThrough(db.statement(u"SELECT id FROM sector ORDER BY name_key, id"),
                            db.statement(sql::delegates_sectors));
    case DelegateColumn::Email:
        return ranksInTurn(db.statement(u"SELECT id FROM delegate WHERE email_key <> '' ORDER BY email_key, id"));
    case DelegateColumn::Phone:
        return ranksInTurn(db.statement(u"SELECT id FROM delegate WHERE phone <> '' ORDER BY phone, id"));
    case DelegateColumn::Role:
        return greatestRanks(db.statement(sql::delegates_roles));
    case DelegateColumn::NextBooking: {
        Statement row = db.statement(sql::delegates_bookedahead);
        row.bind(today, today.addDays(-LongestInDays));
        return leastRanks(row);
    }
    case DelegateColumn::Attended:
        return counts(db.statement(sql::delegates_timesattended));
    case DelegateColumn::LastSeen:
        return greatestRanks(db.statement(sql::delegates_yearsseen));
    case DelegateColumn::Name:
        break;
    }
    return {};
}

} // namespace

QList<DelegateId> DelegateListStore::inOrder(DelegateColumn column, Qt::SortOrder order, QDate today) const
{
    QList<DelegateId> ids;
    for (Statement row = m_db.statement(u"SELECT id FROM delegate ORDER BY sort_key, id"); row.step();)
        ids.append(row.id<DelegateId>(0));
    if (column == DelegateColumn::Name) {
        if (order == Qt::DescendingOrder)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    const Ranks ranks = ranksOf(m_db, column, today);
    const qint64 sign = order == Qt::AscendingOrder ? 1 : -1;
    std::vector<std::pair<qint64, DelegateId>> ranked;
    ranked.reserve(size_t(ids.size()));
    for (const DelegateId id : std::as_const(ids)) {
        const auto rank = ranks.constFind(id);
        ranked.emplace_back(rank == ranks.cend() ? std::numeric_limits<qint64>::max() : sign * *rank, id);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(ranked.begin(), ranked.end(), ids.begin(), [](const auto &entry) { return entry.second; });
    return ids;
}

} // namespace turnout
