// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organisations/organisationstore.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/storage/search/searchquery.h"
#include "core/storage/sqltexts.h"

namespace turnout {

namespace {
std::optional<Organisation> first(Statement &row)
{
    if (!row.step())
        return std::nullopt;
    return Organisation{row.id<OrganisationId>(0), row.text(1), row.id<SectorId>(2), row.text(3), row.id<RegionId>(4)};
}
} // namespace

QList<Sector> OrganisationStore::sectors() const
{
    QList<Sector> sectors;
    for (Statement row = m_db.statement(u"SELECT id, name FROM sector ORDER BY position, id"); row.step();)
        sectors.append({row.id<SectorId>(0), row.text(1)});
    return sectors;
}

std::optional<Sector> OrganisationStore::findSectorByName(const QString &name) const
{
    Statement row = m_db.statement(u"SELECT id, name FROM sector WHERE name_key = ?1 ORDER BY id");
    if (!row.bind(matchKey(name)).step())
        return std::nullopt;
    return Sector{row.id<SectorId>(0), row.text(1)};
}

void OrganisationStore::addSector(const Sector &sector) const
{
    m_db.statement(sql::organisations_addsector).run(sector.id, sector.name, matchKey(sector.name));
}

void OrganisationStore::add(const Organisation &organisation) const
{
    m_db.statement(sql::organisations_add)
        .run(organisation.id, organisation.name, matchKey(organisation.name), organisation.sector,
             organisation.postcode, organisation.region);
}

void OrganisationStore::update(const Organisation &organisation) const
{
    m_db.statement(sql::organisations_update)
        .run(organisation.id, organisation.name, matchKey(organisation.name), organisation.sector,
             organisation.postcode, organisation.region);
    if (m_db.rowsChanged() == 0)
        throw Error{Error::NotFound, tr("That organisation no longer exists.")};
}

std::optional<Organisation> OrganisationStore::find(OrganisationId id) const
{
    Statement row = m_db.statement(u"SELECT id, name, sector, postcode, region FROM organisation WHERE id = ?1");
    return first(row.bind(id));
}

std::optional<Organisation> OrganisationStore::findByName(const QString &name) const
{
    Statement row =
        m_db.statement(u"SELECT id, name, sector, postcode, region FROM organisation WHERE name_key = ?1 ORDER BY id");
    return first(row.bind(matchKey(name)));
}

QList<OrganisationRow> OrganisationStore::rows() const
{
    QList<OrganisationRow> rows;
    for (Statement row = m_db.statement(sql::organisations_rows); row.step();)
        rows.append({row.id<OrganisationId>(0), row.text(1), row.text(2), row.text(3), row.number(4)});
    return rows;
}

QList<OrganisationRow> OrganisationStore::search(const QString &typed, int limit) const
{
    QList<OrganisationRow> rows;
    const QString query = searchQuery(typed);
    if (query.isEmpty())
        return rows;
    Statement row = m_db.statement(sql::organisations_search);
    row.bind(query, matchKey(typed), limit);
    while (row.step())
        rows.append({row.id<OrganisationId>(0), row.text(1), row.text(2), row.text(3), row.number(4)});
    return rows;
}

QStringList OrganisationStore::completing(const QString &typed, int limit) const
{
    const QString key = matchKey(typed);
    QStringList names;
    if (key.isEmpty())
        return names;
    Statement row = m_db.statement(sql::organisations_completing);
    for (row.bind(key, key + QChar(0xffff), limit); row.step();)
        names.append(row.text(0));
    return names;
}

} // namespace turnout
