// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bookingwords.h"

#include "core/base/tr.h"
#include "core/domain/booking.h"

using namespace Qt::StringLiterals;

namespace turnout {

QString occasionName(const WorkshopOccasion &occasion)
{
    QStringList parts{occasion.type.isEmpty() ? tr("Workshop %1").arg(occasion.number) : occasion.type};
    if (!occasion.place.isEmpty())
        parts.append(occasion.place);
    if (occasion.online)
        parts.append(tr("online"));
    return parts.join(tr(", ", "between the type and the place of a workshop"));
}

QString placesWords(const WorkshopOccasion &occasion)
{
    const auto free = placesFree(occasion.holding, occasion.places);
    if (!free)
        return tr("no limit of places");
    if (*free > 0) // the source texts are shown where there is no translation, so one has a text of its own
        return *free == 1 ? tr("1 place free") : tr("%n places free", nullptr, *free);
    return occasion.waiting == 0 ? tr("full") : tr("full, %n waiting", nullptr, occasion.waiting);
}

} // namespace turnout
