// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with the month: keys, mouse, drag.
#include "ui/schedule/monthview.h"

#include "ui/schedule/monthlayout.h"
#include "ui/theme/plaintooltip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace turnout {

namespace {

constexpr int Week = MonthContent::DaysInWeek;

} // namespace

void MonthView::stepDays(int days)
{
    const QDate day = m_day.addDays(days);
    if (content().shows(day))
        goToDay(day);
    else
        Q_EMIT dayWanted(day);
}

// Through the workshops of the day, then to the same day of the next week; upwards likewise, to the last one there.
void MonthView::stepDown(int direction)
{
    const MonthDay *day = content().day(m_day);
    if (!day)
        return;
    const qsizetype place = content().placeOn(*day, m_selected);
    const qsizetype next = place < 0 && direction < 0 ? -1 : place + direction;
    if (next >= 0 && next < day->items.size()) {
        choose(m_day, content().items[day->items[next]].id);
        return;
    }
    stepDays(direction * Week);
    const MonthDay *there = content().day(m_day);
    if (direction < 0 && there && !there->items.isEmpty())
        choose(m_day, content().items[there->items.last()].id);
}

// Left and right as they are seen: in a language from the right, the next day is at the left.
static int forward(Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? 1 : -1;
}

bool MonthView::handleMoveKey(int key)
{
    int days = 0;
    switch (key) {
    case Qt::Key_Left:
        days = -forward(layoutDirection());
        break;
    case Qt::Key_Right:
        days = forward(layoutDirection());
        break;
    case Qt::Key_Up:
        days = -Week;
        break;
    case Qt::Key_Down:
        days = Week;
        break;
    default:
        return false;
    }
    if (!m_selected.isNull())
        Q_EMIT moveRequested(m_selected, days);
    return true;
}

bool MonthView::handleStepKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        stepDays(-forward(layoutDirection()));
        return true;
    case Qt::Key_Right:
        stepDays(forward(layoutDirection()));
        return true;
    case Qt::Key_Up:
        stepDown(-1);
        return true;
    case Qt::Key_Down:
        stepDown(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected.isNull())
            Q_EMIT newRequested(m_day);
        else
            Q_EMIT openRequested(m_selected);
        return true;
    default:
        return false;
    }
}

bool MonthView::handleEndKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Home && key != Qt::Key_End)
        return false;
    const bool home = key == Qt::Key_Home;
    if (modifiers == Qt::ControlModifier) {
        const QDate month = content().month;
        goToDay(home ? month : QDate(month.year(), month.month(), month.daysInMonth()));
    } else {
        goToDay(m_day.addDays(home ? 1 - m_day.dayOfWeek() : Week - m_day.dayOfWeek()));
    }
    return true;
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (m_drag && event->key() == Qt::Key_Escape) {
        stopDrag();
        return;
    }
    if (modifiers == Qt::AltModifier && handleMoveKey(event->key()))
        return;
    if ((plain || modifiers == Qt::ControlModifier) && handleEndKey(event->key(), modifiers))
        return;
    if (plain && handleStepKey(event->key()))
        return;
    const QString text = event->text();
    if ((plain || modifiers == Qt::ShiftModifier) && !text.isEmpty() && text.front().isLetterOrNumber()) {
        Q_EMIT newTyped(m_day, text);
        return;
    }
    event->ignore(); // the page or the window may know it
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position().toPoint());
    if (!spot)
        return;
    if (event->button() == Qt::LeftButton && !spot->workshop.isNull())
        m_pressed = Pressed{spot->workshop, spot->day, event->position().toPoint()};
    choose(spot->day, spot->workshop);
    if (event->button() == Qt::LeftButton && spot->more)
        Q_EMIT moreRequested();
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !m_rehearsal || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint point = event->position().toPoint();
    if (!m_drag && (point - m_pressed->at).manhattanLength() < QApplication::startDragDistance())
        return;
    dragTo(point);
}

void MonthView::dragTo(const QPoint &point)
{
    const auto spot = spotAt(point);
    if (!m_drag) {
        m_drag = Drag{m_pressed->workshop, m_pressed->day, m_pressed->day, {}};
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    const QDate target = spot ? spot->day : m_drag->from; // beside the days it goes back
    if (target != m_drag->to) {
        m_drag->to = target;
        const int days = int(m_drag->from.daysTo(target));
        m_drag->lines = days != 0 && m_rehearsal ? m_rehearsal(m_drag->workshop, days) : QStringList();
    }
    viewport()->update();
}

void MonthView::stopDrag()
{
    m_pressed.reset();
    if (!m_drag)
        return;
    m_drag.reset();
    viewport()->unsetCursor();
    viewport()->update();
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto drag = m_drag;
    stopDrag();
    if (drag && drag->to != drag->from)
        Q_EMIT moveRequested(drag->workshop, int(drag->from.daysTo(drag->to)));
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto spot = spotAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !spot || spot->more)
        return;
    choose(spot->day, spot->workshop);
    if (spot->workshop.isNull())
        Q_EMIT newRequested(spot->day);
    else
        Q_EMIT openRequested(spot->workshop);
}

void MonthView::contextMenuEvent(QContextMenuEvent *event)
{
    const QRect chosen = m_selected.isNull() ? rectOf(m_day) : rectOf(m_selected);
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuRequested(byMouse ? event->globalPos() : viewport()->mapToGlobal(chosen.center()));
}

void MonthView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void MonthView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

bool MonthView::event(QEvent *event)
{
    // While something is dragged, Esc is ours and not the window's.
    if (event->type() == QEvent::ShortcutOverride && m_drag &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool MonthView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), plainToolTip(tip), viewport());
    return true;
}

} // namespace turnout
