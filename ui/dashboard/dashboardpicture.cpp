// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardpicture.h"

#include "ui/charts/ink.h"
#include "ui/charts/marks.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace turnout {

namespace {

constexpr QSizeF Page(1216, 900);
constexpr double Scale = 2;
constexpr double Margin = 24, Gap = 12, TileHeight = 88, Inset = 16, Radius = 10;
constexpr double HeadHeight = 64, NotesHeight = 28;
constexpr double LeftPart = 13.0 / 22, UpperPart = 0.58; // as on the screen

class PicturePainter {
public:
    explicit PicturePainter(QPainter &painter)
        : m_painter(painter)
        , m_tokens(tokens(Appearance::Light))
    {}

    void paint(const DashboardPicture &picture)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setLayoutDirection(Qt::LeftToRight);
        m_painter.fillRect(QRectF({0, 0}, Page), m_tokens.window);
        line({Margin, 16, Page.width() - 2 * Margin, 28}, picture.title, screenFont(size::PageTitle, Weight::Bold),
             m_tokens.text);
        line({Margin, 44, Page.width() - 2 * Margin, 16}, picture.subtitle, screenFont(size::Small),
             m_tokens.secondary);
        paintTiles(picture.tiles);
        paintCharts(picture.charts);
        const QRectF notes(Margin, Page.height() - NotesHeight - 4, Page.width() - 2 * Margin, NotesHeight);
        line(notes, picture.notes.join(QLatin1Char(' ')), screenFont(size::Small), m_tokens.secondary);
    }

private:
    void line(const QRectF &rect, const QString &text, const QFont &font, const QColor &colour)
    {
        paintText(m_painter, rect, Qt::AlignLeft, text, {font, colour});
    }

    void card(const QRectF &rect)
    {
        m_painter.setPen(m_tokens.line);
        m_painter.setBrush(m_tokens.surface);
        m_painter.drawRoundedRect(rect, Radius, Radius);
    }

    void paintTiles(const QList<TileText> &tiles)
    {
        const double width = (Page.width() - 2 * Margin - Gap * double(tiles.size() - 1)) / double(tiles.size());
        double x = Margin;
        for (const TileText &tile : tiles) {
            const QRectF rect(x, HeadHeight + Gap, width, TileHeight);
            card(rect);
            const QRectF inner = rect.adjusted(Inset, 8, -Inset, -8);
            const auto part = [&](double y, double height) {
                return QRectF(inner.left(), inner.top() + y, inner.width(), height);
            };
            line(part(0, 18), tile.label, screenFont(size::Body), m_tokens.secondary);
            line(part(18, 36), tile.number, screenFont(size::Tile, Weight::Bold), m_tokens.text);
            line(part(54, 18), tile.change, screenFont(size::Small), m_tokens.secondary);
            x += width + Gap;
        }
    }

    void paintCharts(const QList<const Marks *> &charts)
    {
        const double top = HeadHeight + TileHeight + 2 * Gap;
        const double height = Page.height() - top - NotesHeight - 2 * Gap;
        const double width = Page.width() - 2 * Margin - Gap;
        double y = top;
        for (qsizetype i = 0; i < charts.size(); ++i) {
            const bool left = i % 2 == 0;
            const QSizeF size(width * (left ? LeftPart : 1 - LeftPart), height * (i < 2 ? UpperPart : 1 - UpperPart));
            const QRectF rect(QPointF(left ? Margin : Margin + Gap + width * LeftPart, y), size);
            card(rect);
            m_painter.save();
            QPainterPath inside; // a chart fills its ground to the corners
            inside.addRoundedRect(rect.adjusted(1, 1, -1, -1), Radius - 1, Radius - 1);
            m_painter.setClipPath(inside);
            m_painter.translate(rect.topLeft() + QPointF(1, 1));
            charts[i]->paintPicture(m_painter, size - QSizeF(2, 2));
            m_painter.restore();
            if (!left)
                y += size.height() + Gap;
        }
    }

    QPainter &m_painter;
    const Tokens &m_tokens;
};

} // namespace

QImage painted(const DashboardPicture &picture)
{
    QImage image((Page * Scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(Scale);
    QPainter painter(&image);
    PicturePainter(painter).paint(picture);
    return image;
}

} // namespace turnout
