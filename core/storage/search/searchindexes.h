// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace turnout {

// The tables that have a search index, which is named as its table with _search behind.
inline const QStringList &searchedTables()
{
    static const QStringList tables = {QStringLiteral("delegate"), QStringLiteral("organisation"),
                                       QStringLiteral("venue")};
    return tables;
}

} // namespace turnout
