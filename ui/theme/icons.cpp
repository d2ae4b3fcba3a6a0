// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/resources.h"
#include "ui/theme/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The files, in the order of the enumeration.
constexpr std::array Names = {
    "add",         "addperson",   "bars",         "calendar",  "calendaradd", "chart",     "check",  "checkcircle",
    "chevrondown", "chevronleft", "chevronright", "chevronup", "circle",      "clock",     "close",  "columns",
    "download",    "eye",         "feedback",     "file",      "fileadd",     "filter",    "flask",  "folder",
    "info",        "lock",        "mail",         "minus",     "more",        "nonetwork", "people", "phone",
    "pin",         "print",       "search",       "warning",   "arrowup",     "arrowdown", "trash",  "key",
    "cloud",       "shield",      "copy",
};
static_assert(Names.size() == size_t(Icon::Copy) + 1);

QByteArray tinted(Icon icon, const QColor &colour)
{
    const QString file = u"icons/%1.svg"_s.arg(QLatin1StringView(Names[size_t(icon)]));
    return resource(file).replace("currentColor", colour.name().toLatin1());
}

// Draws the icon anew in the theme's colour; what it has drawn is kept by Qt's cache, which applyTheme() empties.
class StrokeIcon final : public QIconEngine {
public:
    StrokeIcon(Icon icon, Tone tone)
        : m_icon(icon)
        , m_tone(tone)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, shown(), colour(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor tint = colour(mode);
        const QString key =
            u"turnout-icon %1 %2 %3x%4"_s.arg(int(shown())).arg(tint.name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintIcon(painter, QRect(QPoint(), size), shown(), tint);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeIcon(*this); }
    QString key() const override { return u"turnout"_s; }

private:
    Icon shown() const { return mirrored(m_icon, QGuiApplication::layoutDirection()); }
    QColor colour(QIcon::Mode mode) const
    {
        const Tokens &t = tokensOf(QGuiApplication::palette());
        const QColor full = colourOf(m_tone, t);
        return mode == QIcon::Disabled ? mixed(full, t.surface, 0.45) : full;
    }

    Icon m_icon;
    Tone m_tone;
};

} // namespace

QColor colourOf(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Text:
        return t.text;
    case Tone::Secondary:
        return t.secondary;
    case Tone::Accent:
        return t.accent;
    case Tone::OnAccent:
        return t.onAccent;
    case Tone::Good:
        return t.good;
    case Tone::Bad:
        return t.bad;
    }
    Q_UNREACHABLE();
}

Icon mirrored(Icon icon, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return icon;
    return icon == Icon::ChevronLeft ? Icon::ChevronRight : icon == Icon::ChevronRight ? Icon::ChevronLeft : icon;
}

QIcon icon(Icon icon, Tone tone)
{
    return QIcon(new StrokeIcon(icon, tone));
}

void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour)
{
    QSvgRenderer renderer(tinted(icon, colour));
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(&painter, square);
}

} // namespace turnout
