// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bookingrow.h"

#include "core/documents/dates.h"
#include "ui/models/delegatewords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/typemark.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace turnout {

namespace {

constexpr int Badge = 20;
constexpr int Gap = 8;
constexpr int StatusIcon = 14;

// "9 Sep 2026"
QString dayOf(QDate date)
{
    const QString whole = shortDate(date);
    return whole.mid(whole.indexOf(u' ') + 1);
}

Icon iconOf(BookingStatus status)
{
    switch (status) {
    case BookingStatus::Attended:
    case BookingStatus::PartAttended:
        return Icon::CheckCircle;
    case BookingStatus::Waiting:
        return Icon::Clock;
    case BookingStatus::Cancelled:
    case BookingStatus::DidNotAttend:
        return Icon::Close;
    case BookingStatus::Invited:
        return Icon::Mail;
    case BookingStatus::Booked:
        return Icon::Circle;
    }
    Q_UNREACHABLE();
}

QColor colourOf(BookingStatus status, const Tokens &colours)
{
    switch (status) {
    case BookingStatus::Attended:
    case BookingStatus::PartAttended:
        return colours.goodText;
    case BookingStatus::Waiting:
        return colours.bad;
    case BookingStatus::Booked:
        return colours.accent;
    default:
        return colours.secondary;
    }
}

} // namespace

BookingRow::BookingRow(const PersonBooking &booking, QWidget *parent)
    : QAbstractButton(parent)
    , m_booking(booking)
    , m_status(booking.workshopStatus == WorkshopStatus::Cancelled ? tr("workshop cancelled")
                                                                   : statusWords(booking.status, booking.waitingPlace))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(u"%1, %2, %3"_s.arg(dayOf(m_booking.start.date()), where(), m_status));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// The badge tells the type, so the place comes first.
QString BookingRow::shortly() const
{
    if (!m_booking.online && !m_booking.place.isEmpty())
        return m_booking.place;
    return where();
}

QString BookingRow::where() const
{
    const QString place = m_booking.online ? tr("online") : m_booking.place;
    const QString what = m_booking.type.name.isEmpty() ? m_booking.number : m_booking.type.name;
    return place.isEmpty() ? what : tr("%1, %2", "what and where").arg(what, place);
}

QSize BookingRow::sizeHint() const
{
    return {240, std::max(Badge + 8, QFontMetrics(screenFont(size::Body)).height() + 10)};
}

QSize BookingRow::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void BookingRow::paintGround(QPainter &painter, const Tokens &colours) const
{
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(colours.soft, colours.surface, 0.5));
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void BookingRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokensOf(palette());
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const auto leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    paintGround(painter, colours);
    int left = 2;
    if (!m_booking.type.letter.isEmpty())
        paintTypeBadge(painter, placed({left, (height() - Badge) / 2, Badge, Badge}), m_booking.type.letter,
                       typeHue(m_booking.type.hue, colours));
    left += Badge + Gap;

    painter.setFont(screenFont(size::Small));
    const int statusWidth = painter.fontMetrics().horizontalAdvance(m_status);
    painter.setPen(colourOf(m_booking.status, colours));
    painter.drawText(placed({width() - statusWidth - 2, 0, statusWidth, height()}), Qt::AlignCenter, m_status);
    const int iconLeft = width() - statusWidth - 2 - 5 - StatusIcon;
    paintIcon(painter, placed({iconLeft, (height() - StatusIcon) / 2, StatusIcon, StatusIcon}),
              iconOf(m_booking.status), colourOf(m_booking.status, colours));

    painter.setFont(screenFont(size::Body));
    painter.setPen(colours.text);
    const QString day = dayOf(m_booking.start.date());
    // One width for all, so that the places stand in a column.
    const int dayWidth = std::max(painter.fontMetrics().horizontalAdvance(u"28 May 2028"_s),
                                  painter.fontMetrics().horizontalAdvance(day));
    painter.drawText(placed({left, 0, dayWidth, height()}), leading, day);
    left += dayWidth + Gap;
    const int room = iconLeft - Gap - left;
    if (room > 0)
        painter.drawText(placed({left, 0, room, height()}), leading,
                         painter.fontMetrics().elidedText(shortly(), Qt::ElideRight, room));
}

bool BookingRow::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(plainToolTip(where()));
    return QAbstractButton::event(event);
}

void BookingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace turnout
