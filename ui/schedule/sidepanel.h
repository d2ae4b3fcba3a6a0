// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

class QStackedLayout;

namespace turnout {

class DayPanel;
class WorkshopPanel;

// The card beside the month: the selected workshop, else the current day, or why there is nothing.
class SidePanel final : public Card {
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    WorkshopPanel &workshop(); // made when it is first asked for
    bool isCancelling() const;
    void stopCancelling(); // nothing where it is not
    DayPanel &day() { return *m_day; }
    EmptyState &empty() { return *m_empty; }
    enum class Shown { Workshop, Day, Empty };
    void bringUp(Shown shown);
    Shown shown() const { return m_shown; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void workshopMade(turnout::WorkshopPanel *panel);

private:
    Shown m_shown = Shown::Day;
    QStackedLayout *m_stack;
    WorkshopPanel *m_workshop = nullptr; // until a workshop is selected: a start shows the day
    DayPanel *m_day;
    EmptyState *m_empty;
};

} // namespace turnout
