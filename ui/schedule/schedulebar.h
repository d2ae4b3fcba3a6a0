// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduleitem.h"
#include "core/logbook/reader.h"

#include <QHash>
#include <QVariant>
#include <QWidget>
#include <optional>

class QBoxLayout;
class QLineEdit;
class QSettings;

namespace turnout {

class FilterChip;
class PlainLabel;

// The row above the month: earlier, later, today, what is shown, going to a date, and the filters. On a narrow page the
// filters have a row of their own.
class ScheduleBar final : public QWidget {
    Q_OBJECT

public:
    ScheduleBar(const Clock &clock, QSettings &settings, QWidget *parent = nullptr);

    void setPeriod(const QString &period);
    // The choices of the chips, as they are now in the logbook.
    void readChoices(const Reader &reader);
    ScheduleFilter filter() const;
    std::optional<TrainerId> away() const;
    void clearFilters();

    void askForDate();
    bool isAskingForDate() const;
    void stopAsking(); // gives the focus back by datesClosed()

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void todayRequested();
    void dateChosen(QDate date);
    void datesClosed();
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QBoxLayout *makeSteps();
    void arrange();
    void offer(FilterChip *chip, const QList<std::pair<QString, QVariant>> &choices);
    void restore();
    void keep();
    void echoDate();

    const Clock &m_clock;
    QSettings &m_settings;
    QBoxLayout *m_rows;
    QWidget *m_steps;
    QWidget *m_chips;
    PlainLabel *m_period;
    QWidget *m_asking;
    QLineEdit *m_date;
    PlainLabel *m_echo;
    FilterChip *m_type;
    FilterChip *m_region;
    FilterChip *m_status;
    FilterChip *m_away;
    QHash<FilterChip *, QList<std::pair<QString, QVariant>>> m_offered;
};

} // namespace turnout
