// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/monthcontent.h"

#include <QWidget>

class QVBoxLayout;

namespace turnout {

class IconLine;
class PlainLabel;

// A day without a selected workshop: all that is on, who is away, and what comes next.
class DayPanel final : public QWidget {
    Q_OBJECT

public:
    explicit DayPanel(QWidget *parent = nullptr);

    void show(const MonthContent &content, QDate day);
    QWidget *firstButton() const;

    void hideNew(); // where nothing can be changed

Q_SIGNALS:
    void newRequested();
    void workshopRequested(turnout::WorkshopId id, QDate day);

private:
    void addWorkshop(const ScheduleItem &item, QDate day, const QString &text);
    void showNext(const MonthContent &content, QDate day);

    PlainLabel *m_title;
    PlainLabel *m_distance;
    IconLine *m_holiday;
    IconLine *m_away;
    PlainLabel *m_nothing;
    QVBoxLayout *m_workshops;
    PlainLabel *m_nextTitle;
    class QPushButton *m_new;
};

} // namespace turnout
