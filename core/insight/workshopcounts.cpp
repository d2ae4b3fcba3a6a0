// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/workshopcounts.h"

#include "core/base/tr.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

int cancelledWithoutWord(const WorkshopCount &count)
{
    const int stated = count.cancelledByUs + count.cancelledByVenue + count.cancelledByCommissioner;
    return std::max(0, count.cancelled - stated);
}

std::optional<QString> whoCancelled(const WorkshopCount &count)
{
    if (count.cancelled <= 0)
        return std::nullopt;
    QStringList parts;
    if (count.cancelledByUs > 0)
        parts.append(tr("%1 by us").arg(count.cancelledByUs));
    if (count.cancelledByVenue > 0)
        parts.append(tr("%1 by the venue").arg(count.cancelledByVenue));
    if (count.cancelledByCommissioner > 0)
        parts.append(tr("%1 by the commissioner").arg(count.cancelledByCommissioner));
    if (const int silent = cancelledWithoutWord(count); silent > 0)
        parts.append(tr("%1 not stated").arg(silent));
    return tr("%1 cancelled: %2").arg(QString::number(count.cancelled), parts.join(u", "_s));
}

std::optional<QString> workshopsNote(const Counts<WorkshopCount> &counts)
{
    int sum = 0;
    for (const WorkshopCount &group : counts.groups)
        sum += group.planned;
    if (sum <= counts.total.planned)
        return std::nullopt;
    return tr("The groups add up to more than the total: a workshop that belongs to two groups counts in each.");
}

} // namespace turnout
