// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/chippainter.h"

#include "ui/schedule/schedulewords.h"
#include "ui/schedule/workshopwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/typemark.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Radius = 6;
constexpr int BadgeSide = 16;
constexpr int BadgeLeft = 4;
constexpr int PlaceLeft = 25;
constexpr int LeftEdge = 5; // of the second line
constexpr int SecondTop = 20;
constexpr int LineHeight = 16;
constexpr int BarsSide = 13;
constexpr int WarningSide = 14;
constexpr int Gap = 5;
constexpr double PastShare = 0.45; // of the tint; the rest is the surface

// What a chip's second line may say, narrowest first when room is short.
struct Words {
    QString time;
    QString filled;
    QString waiting;
};

Words wordsOf(const ChipLook &look)
{
    const ScheduleItem &item = look.item;
    if (item.status == WorkshopStatus::Cancelled)
        return {workshopwords::status(item.status), {}, {}};
    const bool draft = item.status == WorkshopStatus::Draft;
    return {draft ? workshopwords::status(item.status) : schedulewords::timeOn(item, look.day),
            schedulewords::filled(item.booked, item.places), item.waiting > 0 ? u"+%1"_s.arg(item.waiting) : QString()};
}

QFont timeFont()
{
    return screenFont(size::Tiny);
}

QFont filledFont()
{
    return screenFont(size::Tiny, Weight::SemiBold);
}

int widthOf(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1 + Gap; // as ChipPainter::text() takes
}

} // namespace

// A place in the chip given from its left edge, turned where the language reads from the right.
QRect ChipPainter::at(const QRect &chip, int left, int top, int width, int height) const
{
    return QStyle::visualRect(m_direction, chip, {chip.left() + left, chip.top() + top, width, height});
}

// Writes in the painter's font, with … where the room is too small; gives where it ends.
int ChipPainter::text(const QRect &chip, int left, int top, int height, int room, const QString &text) const
{
    if (text.isEmpty() || room <= 0)
        return left;
    const QFontMetrics metrics = m_painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const int width = std::min(room, metrics.horizontalAdvance(shown) + 1);
    m_painter.drawText(at(chip, left, top, width, height),
                       int(QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
                       shown);
    return left + width;
}

QColor ChipPainter::inkOf(const ChipLook &look) const
{
    const bool pale = look.state == ChipLook::State::Past || look.item.status == WorkshopStatus::Cancelled ||
                      look.item.status == WorkshopStatus::Draft;
    return pale ? m_tokens.secondary : m_tokens.text;
}

void ChipPainter::paint(const QRect &rect, const ChipLook &look) const
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintFrame(rect, look);
    paintFirstLine(rect, look);
    if (look.kind == MonthLayout::ChipKind::Whole)
        paintSecondLine(rect, look);
    if (look.ring == ChipLook::Ring::Selected)
        paintRing(rect);
    m_painter.restore();
}

void ChipPainter::paintRing(const QRect &rect) const
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_tokens.focus, 2));
    m_painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), Radius + 1, Radius + 1);
}

void ChipPainter::paintFrame(const QRect &rect, const ChipLook &look) const
{
    const TypeHue hue = typeHue(look.item.hue, m_tokens);
    const bool past = look.state == ChipLook::State::Past;
    QPen pen(past ? mixed(hue.solid, m_tokens.surface, PastShare) : mixed(hue.solid, m_tokens.surface, 0.6), 1);
    QColor fill = past ? mixed(hue.tint, m_tokens.surface, PastShare) : hue.tint;
    switch (look.item.status) {
    case WorkshopStatus::Draft:
        pen = QPen(m_tokens.control, 1.2, Qt::DotLine);
        fill = m_tokens.surface;
        break;
    case WorkshopStatus::Planned:
        if (!past) {
            pen = QPen(hue.solid, 1.2, Qt::CustomDashLine);
            pen.setDashPattern({3.2, 2.6});
            fill = m_tokens.surface;
        }
        break;
    case WorkshopStatus::Cancelled:
        pen = QPen(m_tokens.line, 1);
        fill = m_tokens.surface;
        break;
    case WorkshopStatus::Confirmed:
    case WorkshopStatus::Delivered:
        break;
    }
    m_painter.setPen(pen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
}

void ChipPainter::paintFirstLine(const QRect &rect, const ChipLook &look) const
{
    const bool line = look.kind == MonthLayout::ChipKind::Line;
    const int side = line ? BadgeSide - 2 : BadgeSide;
    const int top = line ? (rect.height() - side) / 2 : BadgeLeft;
    TypeHue hue = typeHue(look.item.hue, m_tokens);
    if (look.item.status == WorkshopStatus::Cancelled)
        hue.solid = mixed(hue.solid, m_tokens.surface, 0.7);
    if (!look.item.letter.isEmpty())
        paintTypeBadge(m_painter, at(rect, BadgeLeft, top, side, side), look.item.letter, hue);
    const int left = look.item.letter.isEmpty() ? LeftEdge + 1 : PlaceLeft;
    int room = rect.width() - left - Gap;
    if (line && look.warning == ChipLook::Warning::Shown) { // there is no second line to stand on
        room -= WarningSide + 2;
        paintWarning(
            at(rect, rect.width() - WarningSide - 3, (rect.height() - WarningSide) / 2, WarningSide, WarningSide));
    }
    QFont font = screenFont(size::Small, Weight::SemiBold);
    font.setStrikeOut(look.item.status == WorkshopStatus::Cancelled);
    m_painter.setFont(font);
    m_painter.setPen(inkOf(look));
    text(rect, left, top, side, room, schedulewords::place(look.item));
}

void ChipPainter::paintSecondLine(const QRect &rect, const ChipLook &look) const
{
    const ScheduleItem &item = look.item;
    Words words = wordsOf(look);
    const bool bars = item.secure && !item.online;
    const int warned = look.warning == ChipLook::Warning::Shown ? WarningSide + 2 : 0;
    const int end = rect.width() - Gap - warned;
    const auto needed = [&] {
        return LeftEdge + widthOf(timeFont(), words.time) + (bars ? BarsSide + Gap : 0) +
               widthOf(filledFont(), words.filled) + widthOf(filledFont(), words.waiting) - Gap;
    };
    if (!words.filled.isEmpty() && needed() > end)
        words.time.clear(); // the panel and the tool tip have it
    if (needed() > end)
        words.waiting.clear();
    if (needed() > end && bars)
        words.filled.clear(); // that it is in a prison is said by nothing else here

    int left = LeftEdge;
    m_painter.setPen(m_tokens.secondary);
    m_painter.setFont(timeFont());
    if (!words.time.isEmpty())
        left = text(rect, left, SecondTop, LineHeight, end - left, words.time) + Gap;
    if (bars) {
        paintBars(m_painter, at(rect, left, SecondTop + 2, BarsSide, BarsSide), inkOf(look));
        left += BarsSide + Gap;
    }
    m_painter.setFont(filledFont());
    m_painter.setPen(inkOf(look));
    left = text(rect, left, SecondTop, LineHeight, end - left, words.filled) + Gap;
    m_painter.setPen(m_tokens.accent);
    text(rect, left, SecondTop, LineHeight, end - left, words.waiting);
    if (warned > 0)
        paintWarning(at(rect, rect.width() - WarningSide - 4, SecondTop + 1, WarningSide, WarningSide));
}

void ChipPainter::paintWarning(const QRect &rect) const
{
    // As a pixmap it comes from a cache: drawing the stroke anew for each chip would be seen in a full month.
    const double ratio = m_painter.device()->devicePixelRatioF();
    m_painter.drawPixmap(rect, icon(Icon::Warning, Tone::Bad).pixmap(rect.size(), ratio));
}

} // namespace turnout
