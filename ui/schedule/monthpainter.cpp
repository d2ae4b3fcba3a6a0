// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/monthpainter.h"

#include "core/base/datenames.h"
#include "core/base/tr.h"
#include "ui/schedule/chippainter.h"
#include "ui/schedule/monthlegend.h"
#include "ui/schedule/schedulewords.h"
#include "ui/theme/fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace turnout {

namespace {

constexpr int CardRadius = 9;
constexpr int NumberLeft = 10;
constexpr int TodayDisc = 22;
constexpr int HatchStep = 7;
constexpr double HatchWidth = 1.2;
constexpr int Saturday = 5;

} // namespace

void MonthPainter::say(const QRect &rect, Qt::Alignment alignment, const QString &text) const
{
    m_painter.drawText(rect, int(QStyle::visualAlignment(m_layout.direction(), alignment)) | Qt::TextSingleLine, text);
}

// Without the margin before the first letter.
QRect MonthPainter::inset(const QRect &rect) const
{
    return QStyle::visualRect(m_layout.direction(), rect, rect.adjusted(NumberLeft, 0, 0, 0));
}

void MonthPainter::paint(const MonthMarks &marks) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by itself: "+2" is never "2+"
    QPainterPath card;
    card.addRoundedRect(QRectF(m_layout.card()).adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
    m_painter.fillPath(card, m_tokens.surface);
    m_painter.setClipPath(card);
    paintGround();
    paintLines();
    paintHead();
    for (int place = 0; place < int(m_content.days.size()); ++place)
        paintDay(m_content.days[place], m_layout.cell(place / MonthLayout::Columns, place % MonthLayout::Columns),
                 marks);
    paintMonthLegend(m_painter, m_layout.legend(), m_content.types, m_tokens, m_layout.direction());
    m_painter.setClipping(false);
    m_painter.strokePath(card, QPen(m_tokens.line, 1));
    m_painter.restore();
}

void MonthPainter::paintHead() const
{
    m_painter.setFont(screenFont(size::Tiny));
    m_painter.setPen(m_tokens.secondary);
    say(m_layout.headOfWeeks(), Qt::AlignCenter, tr("Wk", "week, over a column of their numbers"));
    for (int week = 0; week < m_content.weeks(); ++week) {
        const QRect cell = m_layout.weekNumber(week);
        const QDate monday = m_content.days[week * MonthLayout::Columns].date;
        say(MonthLayout::strip(cell), Qt::AlignCenter, QString::number(monday.weekNumber()));
    }
    m_painter.setFont(screenFont(size::Small, Weight::SemiBold));
    for (int column = 0; column < MonthLayout::Columns; ++column)
        say(inset(m_layout.head(column)), Qt::AlignLeft | Qt::AlignVCenter, shortWeekdayName(column + 1));
}

void MonthPainter::paintGround() const
{
    for (int place = 0; place < int(m_content.days.size()); ++place) {
        const MonthDay &day = m_content.days[place];
        const int column = place % MonthLayout::Columns;
        const QRect cell = m_layout.cell(place / MonthLayout::Columns, column);
        if (!day.holiday.isEmpty())
            m_painter.fillRect(cell, m_tokens.bankHoliday);
        else if (column >= Saturday)
            m_painter.fillRect(cell, m_tokens.weekend);
        if (!day.away.isEmpty())
            paintHatch(cell.adjusted(0, MonthLayout::strip(cell).height(), 0, 0));
    }
}

// Lines at 45 degrees, anchored to the card so that those of neighbouring days join up.
void MonthPainter::paintHatch(const QRect &rect) const
{
    m_painter.save();
    m_painter.setClipRect(rect, Qt::IntersectClip);
    m_painter.setPen(QPen(m_tokens.hatch, HatchWidth));
    QList<QLineF> lines;
    const int first = (rect.left() + rect.top()) / HatchStep * HatchStep;
    for (int sum = first; sum <= rect.right() + rect.bottom() + HatchStep; sum += HatchStep)
        lines.append(QLineF(sum - rect.top(), rect.top(), sum - rect.bottom() - 1, rect.bottom() + 1));
    m_painter.drawLines(lines);
    m_painter.restore();
}

void MonthPainter::paintLines() const
{
    m_painter.setPen(QPen(m_tokens.line, 1));
    QList<QLineF> lines;
    const QRect card = m_layout.card();
    for (int week = 0; week < m_content.weeks(); ++week) {
        const double y = m_layout.cell(week, 0).top() + 0.5;
        lines.append(QLineF(card.left(), y, card.right(), y));
    }
    const double bottom = m_layout.legend().top() + 0.5;
    lines.append(QLineF(card.left(), bottom, card.right(), bottom));
    const bool fromLeft = m_layout.direction() == Qt::LeftToRight;
    for (int column = 0; column < MonthLayout::Columns; ++column) {
        const QRect head = m_layout.head(column);
        const double x = fromLeft ? head.left() + 0.5 : head.right() + 0.5;
        lines.append(QLineF(x, head.bottom() + 1, x, bottom));
    }
    m_painter.drawLines(lines);
}

void MonthPainter::paintDay(const MonthDay &day, const QRect &cell, const MonthMarks &marks) const
{
    const QRect strip = MonthLayout::strip(cell);
    const MonthLayout::Chips chips = m_layout.chips(day.items.size(), m_content.placeOn(day, marks.selected));
    paintWord(day, strip, paintNumber(day, strip), int(day.items.size()) - chips.shown);
    paintChips(day, cell, chips, marks);
    const bool keys = marks.keys == MonthMarks::Keys::Here && day.date == marks.current;
    if (!keys)
        return;
    m_painter.setBrush(Qt::NoBrush);
    // The ring of a selected workshop is the louder one.
    m_painter.setPen(QPen(m_tokens.focus, marks.selected.isNull() ? 2 : 1));
    m_painter.drawRoundedRect(QRectF(cell).adjusted(2, 2, -1, -1), 4, 4);
}

// Gives how much of the strip the number and the word "Today" take.
int MonthPainter::paintNumber(const MonthDay &day, const QRect &strip) const
{
    const bool ofMonth = m_content.isOfMonth(day.date);
    QString number = QString::number(day.date.day());
    if (day.date.day() == 1)
        number = tr("%1 %2", "day, month").arg(number, shortMonthName(day.date.month()));
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(m_layout.direction(), strip,
                                  {strip.left() + left, strip.top(), width, strip.height()});
    };
    if (day.date == m_content.now.date()) {
        QRect disc(0, 0, TodayDisc, TodayDisc);
        disc.moveCenter(place(NumberLeft - 4, TodayDisc).center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.accent);
        m_painter.drawEllipse(disc);
        m_painter.setPen(m_tokens.onAccent);
        m_painter.setFont(screenFont(size::Body, Weight::Bold));
        m_painter.drawText(disc, Qt::AlignCenter, QString::number(day.date.day()));
        m_painter.setPen(m_tokens.accent);
        m_painter.setFont(screenFont(size::Tiny, Weight::Bold));
        const int left = NumberLeft + TodayDisc;
        const QString today = tr("Today");
        const int width = m_painter.fontMetrics().horizontalAdvance(today) + 2;
        if (left + width > strip.width())
            return left;
        say(place(left, width), Qt::AlignLeft | Qt::AlignVCenter, today);
        return left + width;
    }
    m_painter.setFont(screenFont(size::Body, ofMonth ? Weight::SemiBold : Weight::Regular));
    m_painter.setPen(ofMonth ? m_tokens.text : m_tokens.secondary);
    if (m_painter.fontMetrics().horizontalAdvance(number) + NumberLeft > strip.width())
        number = QString::number(day.date.day());
    const int width = m_painter.fontMetrics().horizontalAdvance(number) + 2;
    say(place(NumberLeft, width), Qt::AlignLeft | Qt::AlignVCenter, number);
    return NumberLeft + width;
}

// One word at the end of the strip: what is hidden, else why the day is special.
void MonthPainter::paintWord(const MonthDay &day, const QRect &strip, int left, int more) const
{
    constexpr int End = 8;
    const int room = strip.width() - left - End - 4;
    m_painter.setFont(screenFont(size::Tiny, more > 0 ? Weight::SemiBold : Weight::Regular));
    m_painter.setPen(more > 0 ? m_tokens.accent : m_tokens.secondary);
    const QFontMetrics metrics = m_painter.fontMetrics();
    QStringList choices; // the first that fits
    if (more > 0)
        choices = {tr("+%1 more").arg(more), tr("+%1").arg(more)};
    else if (!day.holiday.isEmpty())
        choices = {tr("Bank holiday"), tr("Holiday")};
    else if (!day.away.isEmpty())
        choices = {schedulewords::away(day.away), schedulewords::awayShort(day.away)};
    for (const QString &choice : choices) {
        if (metrics.horizontalAdvance(choice) > room)
            continue;
        const QRect place =
            QStyle::visualRect(m_layout.direction(), strip, strip.adjusted(strip.width() - End - room, 0, -End, 0));
        say(place, Qt::AlignRight | Qt::AlignVCenter, choice);
        return;
    }
}

void MonthPainter::paintChips(const MonthDay &day, const QRect &cell, const MonthLayout::Chips &chips,
                              const MonthMarks &marks) const
{
    const ChipPainter chip(m_painter, m_tokens, m_layout.direction());
    for (int i = 0; i < chips.shown; ++i) {
        const ScheduleItem &item = m_content.items[day.items[chips.first + i]];
        const QRect rect = m_layout.chip(cell, i, chips.kind);
        if (item.id == marks.lifted) {
            m_painter.setPen(QPen(m_tokens.control, 1, Qt::DashLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(rect, 6, 6);
            continue;
        }
        using enum ChipLook::State;
        chip.paint(rect,
                   {.item = item,
                    .day = day.date,
                    .state = item.isPast(m_content.now) ? Past : Ahead,
                    .warning = m_content.clashes.contains(item.id) ? ChipLook::Warning::Shown : ChipLook::Warning::None,
                    .ring = item.id == marks.selected ? ChipLook::Ring::Selected : ChipLook::Ring::None,
                    .kind = chips.kind});
    }
}

} // namespace turnout
