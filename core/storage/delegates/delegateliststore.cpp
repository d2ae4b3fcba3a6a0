// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/delegates/delegateliststore.h"

#include "core/base/text.h"
#include "core/storage/search/searchquery.h"
#include "core/storage/sqlite/idlist.h"
#include "core/storage/sqltexts.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QList<DelegateId> inTurn(Statement &row)
{
    QList<DelegateId> ids;
    while (row.step())
        ids.append(row.id<DelegateId>(0));
    return ids;
}

QList<DelegateId> asSet(Statement &row)
{
    QList<DelegateId> ids = inTurn(row);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool isOpen(BookingStatus status)
{
    return status == BookingStatus::Invited || status == BookingStatus::Waiting || status == BookingStatus::Booked;
}

// A next booking in the columns from `c` on.
NextBooking nextBooking(const Statement &row, int c)
{
    return {row.id<WorkshopId>(c),
            {row.text(c + 1), row.text(c + 2), row.number(c + 3)},
            row.time(c + 4),
            row.word<BookingStatus>(c + 5),
            row.number(c + 6)};
}

} // namespace

int DelegateListStore::count() const
{
    Statement row = m_db.statement(u"SELECT count(*) FROM delegate");
    row.step();
    return row.number(0);
}

QList<DelegateId> DelegateListStore::byName(const QList<DelegateId> &people) const
{
    Statement row = m_db.statement(sql::delegates_byname_of);
    return inTurn(row.bind(listOf(people)));
}

QList<DelegateId> DelegateListStore::withWord(const QString &word) const
{
    const QString query = searchQuery(word);
    if (query.isEmpty())
        return {};
    Statement row = m_db.statement(sql::delegates_withword);
    return asSet(row.bind(query));
}

QList<DelegateId> DelegateListStore::ofOrganisationsNamed(const QString &words) const
{
    const QString query = searchQuery(words);
    if (query.isEmpty())
        return {};
    Statement row = m_db.statement(sql::delegates_oforganisations);
    return asSet(row.bind(query));
}

QList<DelegateId> DelegateListStore::inRegions(const QList<RegionId> &regions) const
{
    Statement row = m_db.statement(sql::delegates_inregions);
    return asSet(row.bind(listOf(regions)));
}

QList<DelegateId> DelegateListStore::inSectors(const QList<SectorId> &sectors) const
{
    Statement row = m_db.statement(sql::delegates_insectors);
    return asSet(row.bind(listOf(sectors)));
}

QList<DelegateId> DelegateListStore::withStatus(BookingStatus status, QDate today) const
{
    if (isOpen(status)) {
        Statement row = m_db.statement(sql::delegates_withopenstatus);
        return asSet(row.bind(status, today, today.addDays(-LongestInDays)));
    }
    Statement row = m_db.statement(u"SELECT DISTINCT delegate FROM booking WHERE status = ?1");
    return asSet(row.bind(status));
}

QList<DelegateId> DelegateListStore::filedUnder(const QString &beginning) const
{
    const QString key = sortKey(beginning);
    if (key.isEmpty())
        return {};
    Statement row = m_db.statement(u"SELECT id FROM delegate WHERE sort_key >= ?1 AND sort_key < ?2");
    return asSet(row.bind(key, key + QChar(0xffff)));
}

QList<DelegateId> DelegateListStore::withEmail(const QString &email) const
{
    Statement row = m_db.statement(u"SELECT id FROM delegate WHERE email_key = ?1 AND email_key <> ''");
    return asSet(row.bind(emailKey(email)));
}

QList<DelegateId> DelegateListStore::namedAlike(const PersonName &name) const
{
    Statement row = m_db.statement(u"SELECT id FROM delegate WHERE name_key = ?1 AND name_key <> ''");
    return asSet(row.bind(matchKey(name.display())));
}

QList<ListedDelegate> DelegateListStore::rows(const QList<DelegateId> &people, QDate today) const
{
    const QString list = listOf(people);
    QHash<DelegateId, NextBooking> next;
    Statement booking = m_db.statement(sql::delegates_nextbookings);
    for (booking.bind(list, today); booking.step();) {
        const auto id = booking.id<DelegateId>(0);
        if (!next.contains(id)) // they come by start, so the first is the next
            next.insert(id, nextBooking(booking, 1));
    }
    QList<ListedDelegate> rows;
    Statement row = m_db.statement(sql::delegates_listed);
    for (row.bind(list); row.step();) {
        const auto id = row.id<DelegateId>(0);
        const auto ahead = next.constFind(id);
        rows.append({id,
                     {row.text(1), row.text(2)},
                     row.text(3),
                     row.text(4),
                     row.text(5),
                     row.text(6),
                     row.text(7),
                     row.text(8),
                     ahead == next.cend() ? std::nullopt : std::optional(*ahead),
                     row.number(9),
                     row.number(10)});
    }
    return rows;
}

QList<PersonBooking> DelegateListStore::bookingsOf(DelegateId delegate) const
{
    QList<PersonBooking> bookings;
    Statement row = m_db.statement(sql::delegates_bookingsof);
    for (row.bind(delegate); row.step();) {
        bookings.append({row.id<WorkshopId>(0),
                         row.text(1),
                         {row.text(2), row.text(3), row.number(4)},
                         row.time(5),
                         row.time(6),
                         row.text(7),
                         row.number(8) != 0,
                         row.word<WorkshopStatus>(9),
                         row.word<BookingStatus>(10),
                         row.text(11),
                         row.number(12),
                         row.number(13)});
    }
    return bookings;
}

} // namespace turnout
