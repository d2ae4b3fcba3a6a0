// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/groups.h"

#include "core/base/tr.h"

namespace turnout {

QString heading(Grouping by)
{
    switch (by) {
    case Grouping::None:
        return tr("Total");
    case Grouping::Region:
        return tr("Region");
    case Grouping::Workplace:
        return tr("Workplace region");
    case Grouping::Type:
        return tr("Workshop type");
    case Grouping::Month:
        return tr("Month");
    case Grouping::Year:
        return tr("Year");
    case Grouping::FinancialYear:
        return tr("Financial year");
    case Grouping::Sector:
        return tr("Sector");
    case Grouping::Trainer:
        return tr("Trainer");
    }
    Q_UNREACHABLE();
}

QString noGroup(Grouping by, Counted counted)
{
    const bool forms = counted == Counted::Forms;
    switch (by) {
    case Grouping::None:
        return tr("Total");
    case Grouping::Region:
        return forms ? tr("No workshop or region") : tr("No region");
    case Grouping::Workplace:
        return forms ? tr("No name or workplace region") : tr("No workplace region");
    case Grouping::Type:
        return forms ? tr("No workshop") : tr("No type");
    case Grouping::Month:
    case Grouping::Year:
    case Grouping::FinancialYear:
        // A form that belongs to no workshop goes by the day it was received.
        return forms ? tr("No date") : tr("No workshop date");
    case Grouping::Sector:
        return forms ? tr("No name or sector") : tr("No sector");
    case Grouping::Trainer:
        return forms ? tr("No workshop or trainer") : tr("No trainer");
    }
    Q_UNREACHABLE();
}

QString groupLabel(const QString &group, Grouping by, Counted counted)
{
    return group.isEmpty() ? noGroup(by, counted) : group;
}

} // namespace turnout
