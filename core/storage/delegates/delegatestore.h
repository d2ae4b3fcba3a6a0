// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegate.h"
#include "core/domain/reportrows.h"
#include "core/storage/sqlite/database.h"

#include <QList>
#include <optional>

namespace turnout {

class DelegateStore {
public:
    explicit DelegateStore(const Database &db)
        : m_db(db)
    {}

    void add(const Delegate &delegate) const;
    void update(const Delegate &delegate) const; // throws Error::NotFound
    std::optional<Delegate> find(DelegateId id) const;
    std::optional<Delegate> findByReference(const QString &reference) const;
    std::optional<Delegate> findByEmail(const QString &email) const;
    // Same name (by matchKey) at the same organisation; a null organisation means "none stated" and matches only that.
    std::optional<Delegate> findByName(const PersonName &name, OrganisationId organisation) const;

    QList<DelegateRow> rows() const; // by family name
    // People with a word that begins with each of the words typed, in name or e-mail; the first `limit` by id.
    QList<DelegateId> search(const QString &typed, int limit) const;

private:
    const Database &m_db;
};

} // namespace turnout
