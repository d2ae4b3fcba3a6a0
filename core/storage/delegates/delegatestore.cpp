// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/delegates/delegatestore.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/storage/search/searchquery.h"
#include "core/storage/sqltexts.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

std::optional<Delegate> first(Statement &row)
{
    if (!row.step())
        return std::nullopt;
    return Delegate{row.id<DelegateId>(0),     row.text(1), {row.text(2), row.text(3)}, row.text(4),        row.text(5),
                    row.id<OrganisationId>(6), row.text(7), row.id<SectorId>(8),        row.id<RegionId>(9)};
}

// One key for "Ada Okafor" however its parts were split.
QString nameKey(const PersonName &name)
{
    return matchKey(name.display());
}

void write(Statement statement, const Delegate &d)
{
    statement.run(d.id, d.reference, d.name.given, d.name.family, nameKey(d.name), sortKey(d.name.filed()), d.email,
                  emailKey(d.email), d.phone, d.organisation, d.role, d.sector, d.region);
}

} // namespace

void DelegateStore::add(const Delegate &delegate) const
{
    write(m_db.statement(sql::delegates_add), delegate);
}

void DelegateStore::update(const Delegate &delegate) const
{
    write(m_db.statement(sql::delegates_update), delegate);
    if (m_db.rowsChanged() == 0)
        throw Error{Error::NotFound, tr("That person is no longer in the logbook.")};
}

std::optional<Delegate> DelegateStore::find(DelegateId id) const
{
    Statement row = m_db.statement(sql::delegates_byid);
    return first(row.bind(id));
}

std::optional<Delegate> DelegateStore::findByReference(const QString &reference) const
{
    if (reference.isEmpty())
        return std::nullopt;
    Statement row = m_db.statement(sql::delegates_byreference);
    return first(row.bind(reference));
}

std::optional<Delegate> DelegateStore::findByEmail(const QString &email) const
{
    const QString key = emailKey(email);
    if (key.isEmpty())
        return std::nullopt;
    Statement row = m_db.statement(sql::delegates_byemail);
    return first(row.bind(key));
}

std::optional<Delegate> DelegateStore::findByName(const PersonName &name, OrganisationId organisation) const
{
    Statement row = m_db.statement(sql::delegates_byname);
    return first(row.bind(nameKey(name), organisation));
}

QList<DelegateRow> DelegateStore::rows() const
{
    QList<DelegateRow> rows;
    for (Statement row = m_db.statement(sql::delegates_rows); row.step();)
        rows.append({row.id<DelegateId>(0), PersonName{row.text(1), row.text(2)}.display(), row.text(3), row.text(4),
                     row.text(5), row.number(6)});
    return rows;
}

QList<DelegateId> DelegateStore::search(const QString &typed, int limit) const
{
    const QString query = searchQuery(typed);
    QList<DelegateId> found;
    if (query.isEmpty())
        return found;
    Statement row =
        m_db.statement(u"SELECT rowid FROM delegate_search WHERE delegate_search MATCH ?1 ORDER BY rowid LIMIT ?2");
    row.bind(query, limit);
    while (row.step())
        found.append(row.id<DelegateId>(0));
    return found;
}

} // namespace turnout
