// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardstates.h"

#include "core/base/tr.h"

namespace turnout {

using Way = DashboardState::Way;

bool isEmpty(const TileFigures &figures)
{
    return figures.workshops.delivered == 0 && figures.replies.attended == 0 && figures.replies.responses == 0;
}

DashboardState readingState()
{
    return {Icon::Clock, tr("Reading the figures…"), {}};
}

DashboardState failedState(const Error &error)
{
    return {Icon::Warning, tr("The figures could not be read"), error.message, tr("Try again"), Way::Again};
}

DashboardState emptyState(const Scope &scope)
{
    if (scope.days != Days())
        return {Icon::Chart, tr("No workshops were delivered in this period"), scopeLine(scope), tr("All years"),
                Way::AllYears};
    if (!scope.type.isEmpty() || !scope.region.isEmpty())
        return {Icon::Chart, tr("No workshops of this kind were delivered"), scopeLine(scope),
                tr("All types and regions"), Way::Everything};
    return {Icon::Chart, tr("No workshops were delivered yet"),
            tr("Once workshops are marked as delivered and their forms are typed, the figures are here.")};
}

} // namespace turnout
