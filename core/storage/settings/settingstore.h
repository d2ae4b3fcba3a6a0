// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqlite/database.h"

namespace turnout {

// The logbook's own settings, by name. Recorded like every other change.
class SettingStore {
public:
    explicit SettingStore(const Database &db)
        : m_db(db)
    {}

    QString value(const QString &name, const QString &otherwise) const;
    void set(const QString &name, const QString &value) const;

private:
    const Database &m_db;
};

} // namespace turnout
