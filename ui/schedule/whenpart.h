// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/formpart.h"

class QCheckBox;

namespace turnout {

class DateField;
class TimeField;

// When a workshop is: its day, start and end, its last day where it has several, or whole days.
class WhenPart final : public FormPart {
    Q_OBJECT

public:
    explicit WhenPart(const Clock &clock, QWidget *parent = nullptr);

    void present(const WorkshopDraft &draft, const WorkshopFacts &facts) override;
    void commit() override;
    void setTypeMinutes(int minutes) { m_typeMinutes = minutes; }

private:
    void build();
    void listen();
    void tellLastDay(QDate day);

    DateField *m_day;
    TimeField *m_start;
    PlainLabel *m_to;
    TimeField *m_end;
    DateField *m_lastDay;
    QCheckBox *m_allDay;
    ElidedLabel *m_arrival;
    int m_typeMinutes = 0;
};

} // namespace turnout
