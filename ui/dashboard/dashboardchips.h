// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/domain/workshoptype.h"
#include "ui/dashboard/dashboardchoice.h"

#include <QWidget>

class QPushButton;

namespace turnout {

class DateField;
class FieldNote;
class FilterChip;

// The row over the dashboard that says what it is about: period, workshop type, region, and Reset. For a period of
// one's own two dates are typed.
class DashboardChips final : public QWidget {
    Q_OBJECT

public:
    explicit DashboardChips(const Clock &clock, QWidget *parent = nullptr);

    // What there is to choose from. A type or region that is gone is no longer chosen.
    void setOffers(const QList<WorkshopType> &types, const QList<Region> &regions);
    DashboardChoice choice() const;
    void choose(const DashboardChoice &choice); // no signal
    QString typeName() const;                   // empty for all
    QString regionName() const;

    FilterChip *firstChip() const { return m_period; }
    QWidget *lastControl() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void fillDates();
    void periodChosen();
    void setDays(const Days &days);
    void daysTyped();
    void changed();
    void showState();

    FilterChip *m_period;
    FilterChip *m_type;
    FilterChip *m_region;
    QPushButton *m_reset;
    QWidget *m_dates;
    DateField *m_from;
    DateField *m_to;
    FieldNote *m_said; // what a typed date means, or what is wrong with it
    QDate m_today;
    Days m_days; // the last that were typed and will do
};

} // namespace turnout
