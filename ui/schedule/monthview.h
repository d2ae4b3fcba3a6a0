// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/monthlayout.h"
#include "ui/schedule/monthmodel.h"

#include <QTableView>
#include <functional>
#include <optional>

namespace turnout {

// The month: six weeks of days with their workshops, painted by MonthPainter over a MonthModel. One day is current, and
// one of its workshops may be selected. A table view for the sake of screen readers; all of its drawing and keys are
// our own.
//
// Keys: left and right step through the days, up and down through the workshops of a day and on to the weeks; Home and
// End go to the ends of the week, with Ctrl of the month. Enter opens the workshop, or makes one on a day without; a
// letter makes one on any day. Alt with the arrows moves the workshop by a day or a week.
class MonthView final : public QTableView {
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    // Keeps the current day, and the workshop while it is there, going with it to its new day.
    void show(const MonthContent &content);
    const MonthContent &content() const { return m_model.content(); }

    QDate currentDay() const { return m_day; }
    WorkshopId selected() const { return m_selected; }
    // A day that is shown; its first workshop is selected where there is one.
    void goToDay(QDate day);
    void select(WorkshopId id, QDate day);
    void deselect();

    // What would stand against a workshop so many days later, in words; asked while it is dragged.
    using Rehearsal = std::function<QStringList(WorkshopId id, int days)>;
    void setRehearsal(Rehearsal rehearsal) { m_rehearsal = std::move(rehearsal); }

    QRect rectOf(QDate day) const;
    QRect rectOf(WorkshopId id) const; // its first chip; null when none is shown
    bool isDragging() const { return m_drag.has_value(); }
    QStringList dropLines() const { return m_drag ? m_drag->lines : QStringList(); }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &, ScrollHint) override {} // all is shown
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();      // the current day or the workshop
    void dayWanted(QDate day); // one that is not shown
    void openRequested(turnout::WorkshopId id);
    void moreRequested(); // of the current day: not all its workshops fit
    void newRequested(QDate day);
    void newTyped(QDate day, const QString &letter); // by typing that letter on it
    void moveRequested(turnout::WorkshopId id, int days);
    void menuRequested(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Spot { // under the pointer
        QDate day;
        WorkshopId workshop;
        bool more = false; // the word of the workshops that are not shown
    };
    struct Pressed {
        WorkshopId workshop;
        QDate day;
        QPoint at;
    };
    struct Drag {
        WorkshopId workshop;
        QDate from;
        QDate to;
        QStringList lines;
    };

    MonthLayout layout() const;
    MonthLayout::Chips chipsOn(const MonthDay &day) const;
    std::optional<Spot> spotAt(const QPoint &point) const;
    void choose(QDate day, WorkshopId workshop);
    void stepDays(int days);
    void stepDown(int direction);
    bool handleMoveKey(int key);
    bool handleStepKey(int key);
    bool handleEndKey(int key, Qt::KeyboardModifiers modifiers);
    void dragTo(const QPoint &point);
    void stopDrag();
    void paintDrag(QPainter &painter, const MonthLayout &place) const;
    QString tipAt(const QPoint &point) const;

    MonthModel m_model;
    QDate m_day;
    WorkshopId m_selected;
    Rehearsal m_rehearsal;
    std::optional<Pressed> m_pressed;
    std::optional<Drag> m_drag;
};

} // namespace turnout
