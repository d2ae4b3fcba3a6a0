// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/seals.h"

namespace turnout {

QStringList brokenSeals(const Database &db, int most)
{
    QStringList lines;
    PreparedStatement prepared(db, u"PRAGMA cipher_integrity_check");
    for (Statement row(prepared); lines.size() < most && row.step();)
        lines.append(row.text(0));
    return lines;
}

} // namespace turnout
