// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/tr.h"

#include <atomic>
#include <functional>
#include <utility>

namespace turnout {

// Handed to long work: it reports how far it is and learns that the user cancelled. The work calls from its own
// thread; cancel() may be called from any. The listener is called on the work's thread.
class Progress {
public:
    using Listener = std::function<void(qint64 done, qint64 total)>; // total 0 = not known

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener))
    {}

    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    const std::atomic<bool> &cancelFlag() const { return m_cancelled; } // for loops that poll

    // Throws Error::Cancelled when the user has cancelled; the transaction around the work rolls back.
    void report(qint64 done, qint64 total)
    {
        if (m_cancelled)
            throw Error{Error::Cancelled, tr("Cancelled. Nothing was changed.")};
        if (m_listener)
            m_listener(done, total);
    }

private:
    std::atomic<bool> m_cancelled = false;
    Listener m_listener;
};

} // namespace turnout
