// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation.h"
#include "core/domain/reportrows.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <optional>

namespace turnout {

// Organisations and the sectors they belong to.
class OrganisationStore {
public:
    explicit OrganisationStore(const Database &db)
        : m_db(db)
    {}

    QList<Sector> sectors() const;                                     // in their own order
    std::optional<Sector> findSectorByName(const QString &name) const; // by matchKey
    void addSector(const Sector &sector) const;                        // after the last

    void add(const Organisation &organisation) const;
    void update(const Organisation &organisation) const; // throws Error::NotFound
    std::optional<Organisation> find(OrganisationId id) const;
    std::optional<Organisation> findByName(const QString &name) const; // by matchKey, the oldest
    QList<OrganisationRow> rows() const;                               // by name
    // Words that the name begins with: names that begin so first, then those with most delegates. Nothing typed finds
    // nothing.
    QList<OrganisationRow> search(const QString &typed, int limit) const;
    // Names whose matchKey begins with that of the text typed; the first `limit` by name.
    QStringList completing(const QString &typed, int limit) const;

private:
    const Database &m_db;
};

} // namespace turnout
