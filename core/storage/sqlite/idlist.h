// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace turnout {

// Ids as a JSON list, which one prepared statement takes whatever its length, by json_each.
template <class Id>
QString listOf(const QList<Id> &ids)
{
    QString list;
    list.reserve(ids.size() * 20 + 2);
    list += u'[';
    for (const Id id : ids) {
        if (list.size() > 1)
            list += u',';
        list += id.toText();
    }
    return list += u']';
}

} // namespace turnout
