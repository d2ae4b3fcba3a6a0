// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardchoice.h"

#include "core/base/civiltime.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const auto Period = u"dashboard/period"_s, From = u"dashboard/from"_s, To = u"dashboard/to"_s,
           Type = u"dashboard/type"_s, Region = u"dashboard/region"_s;

QDate savedDay(const QSettings &settings, const QString &name)
{
    return dateFromIso(settings.value(name).toString()).value_or(QDate());
}

template <class AnyId>
AnyId savedId(const QSettings &settings, const QString &name)
{
    return AnyId::fromText(settings.value(name).toString()).value_or(AnyId());
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
    choice.type = savedId<WorkshopTypeId>(settings, Type);
    choice.region = savedId<RegionId>(settings, Region);
    return choice;
}

void save(const DashboardChoice &choice, QSettings &settings)
{
    settings.setValue(Period, word(choice.period));
    settings.setValue(From, isoDate(choice.custom.from));
    settings.setValue(To, isoDate(choice.custom.to));
    settings.setValue(Type, choice.type.toText());
    settings.setValue(Region, choice.region.toText());
}

} // namespace turnout
