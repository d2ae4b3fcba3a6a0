// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace turnout {

struct Stores;

// Leave to read a logbook; handed to closures by Logbook::read() and by the background runner, each on its own thread
// and connection. The use cases by subject (workshops.h, delegates.h, …) take it. Screens cannot see the stores.
class Reader {
public:
    Reader(const Stores &stores, const Clock &clock)
        : m_stores(stores)
        , m_clock(clock)
    {}

    const Stores &stores() const { return m_stores; }
    const Clock &clock() const { return m_clock; }

private:
    const Stores &m_stores;
    const Clock &m_clock;
};

} // namespace turnout
