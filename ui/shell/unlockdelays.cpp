// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/unlockdelays.h"

#include "ui/shell/truepath.h"

#include <algorithm>

namespace turnout {

void UnlockDelays::noteWrong(const QString &path)
{
    Tries &tries = m_tries[truePath(path)];
    ++tries.wrong;
    tries.last = m_clock.utc();
}

void UnlockDelays::noteRight(const QString &path)
{
    m_tries.remove(truePath(path));
}

int UnlockDelays::secondsLeft(const QString &path) const
{
    const auto tries = m_tries.find(truePath(path));
    if (tries == m_tries.end())
        return 0;
    constexpr int Doublings = 5; // 32 is more than the longest
    const int wait = std::min(Longest, 1 << std::min(tries->wrong - 1, Doublings));
    const QDateTime now = m_clock.utc();
    if (now < tries->last)
        tries->last = now; // the clock was set back: nobody waits until it has caught up
    const qint64 waited = tries->last.msecsTo(now);
    return int(std::max(qint64(0), (wait * qint64(1000) - waited + 999) / 1000));
}

} // namespace turnout
