// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reportperiod.h"
#include "core/logbook/dashboard.h"

class QSettings;

namespace turnout {

// What the chips of the dashboard are set to.
struct DashboardChoice {
    ReportPeriod period = ReportPeriod::LastTwelveMonths;
    Days custom; // typed; only for the custom period
    WorkshopTypeId type;
    RegionId region;

    Days days(QDate today) const { return period == ReportPeriod::Custom ? custom : daysOf(period, today); }
    DashboardQuery query(QDate today) const;

    bool operator==(const DashboardChoice &) const = default;
};

// Only the period is kept: what a type or a region is goes by the logbook, and settings are of the computer.
DashboardChoice savedChoice(const QSettings &settings);
void save(const DashboardChoice &choice, QSettings &settings);

} // namespace turnout
