// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/reader.h"

#include <QString>

namespace turnout {

class IdSource;

// Leave to change a logbook, within one recorded change; handed to closures by Logbook::perform() and the background
// runner. What it reads includes what it has changed so far.
class Edit : public Reader {
public:
    Edit(const Stores &stores, const Clock &clock, IdSource &ids, const QString &actor)
        : Reader(stores, clock)
        , m_ids(ids)
        , m_actor(actor)
    {}
    Edit(const Edit &) = delete;
    Edit &operator=(const Edit &) = delete;

    IdSource &ids() { return m_ids; }
    const QString &actor() const { return m_actor; }

private:
    IdSource &m_ids;
    QString m_actor;
};

} // namespace turnout
