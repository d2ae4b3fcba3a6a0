// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthview.h"

#include "ui/schedule/chippainter.h"
#include "ui/schedule/dropcallout.h"
#include "ui/schedule/monthpainter.h"
#include "ui/schedule/schedulewords.h"

#include <QHeaderView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace turnout {

MonthView::MonthView(QWidget *parent)
    : QTableView(parent)
{
    setModel(&m_model);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    // The card is painted here, corners and all; the page shows beside them.
    setStyleSheet(u"QTableView { background: transparent; border: none; }"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Month"));
}

QSize MonthView::sizeHint() const
{
    return minimumSizeHint(); // it takes what is left, and never from the rows above it
}

QSize MonthView::minimumSizeHint() const
{
    return {430, 380};
}

MonthLayout MonthView::layout() const
{
    return {viewport()->rect(), content().weeks(), layoutDirection()};
}

MonthLayout::Chips MonthView::chipsOn(const MonthDay &day) const
{
    return layout().chips(day.items.size(), content().placeOn(day, m_selected));
}

void MonthView::show(const MonthContent &content)
{
    stopDrag();
    m_model.show(content);
    QDate day = m_day;
    WorkshopId selected;
    if (const ScheduleItem *item = content.item(m_selected)) {
        selected = item->id;
        if (day < item->firstDay() || item->lastDay() < day)
            day = std::max(item->firstDay(), content.days.first().date);
    }
    if (!content.shows(day))
        day = content.shows(content.now.date()) ? content.now.date() : content.month;
    choose(day, selected);
    viewport()->update();
}

void MonthView::choose(QDate day, WorkshopId workshop)
{
    const bool changed = day != m_day || workshop != m_selected;
    m_day = day;
    m_selected = workshop;
    setCurrentIndex(m_model.indexOf(day));
    const ScheduleItem *item = content().item(workshop);
    setAccessibleDescription(item ? schedulewords::whole(*item, content().clashes.value(workshop).size()) : QString());
    viewport()->update();
    if (changed)
        Q_EMIT chosenChanged();
}

void MonthView::goToDay(QDate day)
{
    const MonthDay *shown = content().day(day);
    if (!shown)
        return;
    choose(day, shown->items.isEmpty() ? WorkshopId() : content().items[shown->items.first()].id);
}

void MonthView::select(WorkshopId id, QDate day)
{
    if (content().shows(day))
        choose(day, content().item(id) ? id : WorkshopId());
}

void MonthView::deselect()
{
    choose(m_day, {});
}

QRect MonthView::rectOf(QDate day) const
{
    return visualRect(m_model.indexOf(day));
}

QRect MonthView::rectOf(WorkshopId id) const
{
    const MonthLayout place = layout();
    for (const MonthDay &day : content().days) {
        const MonthLayout::Chips chips = chipsOn(day);
        for (int i = 0; i < chips.shown; ++i) {
            if (content().items[day.items[chips.first + i]].id == id)
                return place.chip(rectOf(day.date), i, chips.kind);
        }
    }
    return {};
}

QRect MonthView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? layout().cell(index.row(), index.column()) : QRect();
}

QModelIndex MonthView::indexAt(const QPoint &point) const
{
    const auto place = layout().placeAt(point);
    return place ? m_model.index(*place / MonthLayout::Columns, *place % MonthLayout::Columns) : QModelIndex();
}

std::optional<MonthView::Spot> MonthView::spotAt(const QPoint &point) const
{
    const MonthDay *day = m_model.dayAt(indexAt(point));
    if (!day)
        return std::nullopt;
    const MonthLayout place = layout();
    const QRect cell = rectOf(day->date);
    const MonthLayout::Chips chips = chipsOn(*day);
    for (int i = 0; i < chips.shown; ++i) {
        if (place.chip(cell, i, chips.kind).contains(point))
            return Spot{day->date, content().items[day->items[chips.first + i]].id};
    }
    const bool more = chips.shown < int(day->items.size()) && MonthLayout::strip(cell).contains(point);
    return Spot{day->date, {}, more};
}

QString MonthView::tipAt(const QPoint &point) const
{
    const auto spot = spotAt(point);
    if (!spot)
        return {};
    if (const ScheduleItem *item = content().item(spot->workshop))
        return schedulewords::whole(*item, content().clashes.value(item->id).size());
    const MonthDay *day = content().day(spot->day);
    if (!MonthLayout::strip(rectOf(spot->day)).contains(point) && day->away.isEmpty())
        return {};
    QStringList lines;
    if (!day->holiday.isEmpty())
        lines += day->holiday;
    if (!day->away.isEmpty())
        lines += tr("Away: %1").arg(day->away.join(u", "_s));
    if (spot->more) {
        for (const qsizetype i : day->items)
            lines += tr("%1 %2", "time, place")
                         .arg(schedulewords::timeOn(content().items[i], day->date),
                              schedulewords::wholePlace(content().items[i]));
    }
    return lines.join(u'\n');
}

void MonthView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Tokens &tokens = tokensOf(palette());
    const MonthLayout place = layout();
    MonthMarks marks{.selected = m_selected, .current = m_day};
    if (hasFocus())
        marks.keys = MonthMarks::Keys::Here;
    if (m_drag)
        marks.lifted = m_drag->workshop;
    MonthPainter(painter, content(), place, tokens).paint(marks);
    if (m_drag)
        paintDrag(painter, place);
}

void MonthView::paintDrag(QPainter &painter, const MonthLayout &place) const
{
    const ScheduleItem *item = content().item(m_drag->workshop);
    const QRect cell = rectOf(m_drag->to);
    if (!item || cell.isNull())
        return;
    const Tokens &tokens = tokensOf(palette());
    const bool clashes = !m_drag->lines.isEmpty();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(clashes ? tokens.bad : tokens.focus, 2));
    painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -1, -1), 4, 4);
    const QRect ghost = place.chip(cell, 0, MonthLayout::ChipKind::Whole);
    ChipPainter(painter, tokens, layoutDirection())
        .paint(ghost, {.item = *item,
                       .day = item->firstDay(),
                       .warning = clashes ? ChipLook::Warning::Shown : ChipLook::Warning::None,
                       .ring = ChipLook::Ring::Selected});
    const int days = int(m_drag->from.daysTo(m_drag->to));
    paintDropCallout(
        painter, place.card(), cell,
        {.title = schedulewords::day(item->firstDay().addDays(days), content().month.year()), .lines = m_drag->lines},
        tokens);
}

} // namespace turnout
