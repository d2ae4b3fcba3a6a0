// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/replyrate.h"

#include "core/base/tr.h"

#include <algorithm>

namespace turnout {

namespace {

bool isByPerson(Grouping by)
{
    return by == Grouping::Sector || by == Grouping::Workplace;
}

ReplyRate replyRate(const ReplyCount &count, FormsPlaced placed)
{
    return {.group = count.group, .responses = count.responses, .attended = count.attended, .formsPlaced = placed};
}

} // namespace

std::optional<double> ReplyRate::rate() const
{
    if (attended <= 0 || formsPlaced == FormsPlaced::NotAll)
        return std::nullopt;
    return double(responses) / attended;
}

Counts<ReplyRate> replyRates(const Counts<ReplyCount> &counts, Grouping by)
{
    const bool someUnplaced = isByPerson(by) && std::ranges::any_of(counts.groups, [](const ReplyCount &count) {
                                  return count.group.isEmpty() && count.responses > 0;
                              });
    const auto placed = someUnplaced ? FormsPlaced::NotAll : FormsPlaced::All;

    Counts<ReplyRate> rates{.groups = {}, .total = replyRate(counts.total, FormsPlaced::All)};
    for (const ReplyCount &count : counts.groups)
        rates.groups.append(replyRate(count, placed));
    return rates;
}

std::optional<QString> whyNoRates(const Counts<ReplyRate> &rates)
{
    for (const ReplyRate &rate : rates.groups) {
        if (!rate.group.isEmpty() || rate.formsPlaced != FormsPlaced::NotAll)
            continue;
        if (rate.responses == 1)
            return tr("1 form has no name, or a name with no group, so no group has a reply rate: it would be too "
                      "low.");
        return tr("%n forms have no name, or a name with no group, so no group has a reply rate: "
                      "it would be too low.",
                      nullptr, rate.responses);
    }
    return std::nullopt;
}

} // namespace turnout
