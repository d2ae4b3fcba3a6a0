// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardchoice.h"

#include "core/base/civiltime.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const auto Period = u"dashboard/period"_s, From = u"dashboard/from"_s, To = u"dashboard/to"_s;

QDate savedDay(const QSettings &settings, const QString &name)
{
    return dateFromIso(settings.value(name).toString()).value_or(QDate());
}

} // namespace

DashboardQuery DashboardChoice::query(QDate today) const
{
    const Days asked = days(today);
    return {asked.from, asked.to, type, region};
}

DashboardChoice savedChoice(const QSettings &settings)
{
    DashboardChoice choice;
    choice.period = fromWord<ReportPeriod>(settings.value(Period).toString()).value_or(choice.period);
    choice.custom = {savedDay(settings, From), savedDay(settings, To)};
    return choice;
}

void save(const DashboardChoice &choice, QSettings &settings)
{
    settings.setValue(Period, word(choice.period));
    settings.setValue(From, isoDate(choice.custom.from));
    settings.setValue(To, isoDate(choice.custom.to));
}

} // namespace turnout
