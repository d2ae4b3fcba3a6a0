// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/satisfaction.h"

#include "core/base/tr.h"

namespace turnout {

std::optional<double> Satisfaction::share() const
{
    return rated > 0 ? std::optional(double(goodOrExcellent) / rated) : std::nullopt;
}

std::optional<Interval> Satisfaction::interval() const
{
    return wilsonInterval(goodOrExcellent, rated);
}

Satisfaction satisfaction(const RatingCount &count)
{
    return {.group = count.group, .rated = count.rated, .goodOrExcellent = count.goodOrExcellent};
}

Counts<Satisfaction> satisfaction(const Counts<RatingCount> &counts)
{
    Counts<Satisfaction> result{.groups = {}, .total = satisfaction(counts.total)};
    for (const RatingCount &count : counts.groups)
        result.groups.append(satisfaction(count));
    return result;
}

QString shareText(const Satisfaction &satisfaction, Decimals decimals)
{
    if (!satisfaction.hasEnoughForms())
        return tr("too few forms (%1)").arg(satisfaction.rated);
    return percent(*satisfaction.share(), decimals);
}

} // namespace turnout
