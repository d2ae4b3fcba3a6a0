// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/theme/icons.h"

namespace turnout {

// What the dashboard says in the place of its cards, and where its button leads.
struct DashboardState {
    enum class Way { None, Again, AllYears, Everything };

    Icon icon = Icon::Chart;
    QString title;
    QString text;
    QString button = {};
    Way way = Way::None;
};

// Whether there is nothing to show: nothing delivered, nobody there, no form.
bool isEmpty(const TileFigures &figures);

DashboardState readingState();
DashboardState failedState(const Error &error);
// Says which: the period, the type or region, or all there is.
DashboardState emptyState(const Scope &scope);

} // namespace turnout
