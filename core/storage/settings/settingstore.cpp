// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings/settingstore.h"

#include "core/storage/sqltexts.h"

namespace turnout {

QString SettingStore::value(const QString &name, const QString &otherwise) const
{
    Statement row = m_db.statement(u"SELECT value FROM setting WHERE name = ?1");
    return row.bind(name).step() ? row.text(0) : otherwise;
}

void SettingStore::set(const QString &name, const QString &value) const
{
    m_db.statement(sql::settings_set).run(name, value);
}

} // namespace turnout
