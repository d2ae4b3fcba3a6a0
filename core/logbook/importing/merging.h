// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// What a row says replaces what was there; what it leaves empty stays.
inline void takeText(QString &to, const QString &from)
{
    if (!from.isEmpty())
        to = from;
}

template <class IdType>
void takeId(IdType &to, IdType from)
{
    if (!from.isNull())
        to = from;
}

} // namespace turnout
