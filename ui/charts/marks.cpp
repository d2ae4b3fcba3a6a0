// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

#include "ui/charts/ink.h"
#include "ui/charts/markaccessible.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QPainter>
#include <algorithm>

namespace turnout {

namespace {

constexpr double Margin = 16; // around an exported picture

// How much of the picture is left for the chart.
double paintHeading(QPainter &painter, const QRectF &rect, const QString &title, const QString &subtitle,
                    const Tokens &tokens)
{
    double y = rect.top();
    const auto line = [&](const QString &text, const QFont &font, const QColor &colour) {
        if (text.isEmpty())
            return;
        const QRectF place(rect.left(), y, rect.width(), heightOf(font));
        paintText(painter, place, Qt::AlignLeft, text, {font, colour});
        y = place.bottom() + 4;
    };
    line(title, screenFont(size::CardTitle, Weight::SemiBold), tokens.text);
    line(subtitle, screenFont(size::Small), tokens.secondary);
    return y > rect.top() ? y + 4 : y;
}

} // namespace

Marks::Marks(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QAccessible::installFactory(marksAccessible); // Qt takes each factory once
}

Marks::~Marks() = default;

void Marks::setMarks(const QList<Mark> &marks)
{
    const auto before = m_current < 0 ? std::nullopt : std::optional(markKey(m_current));
    m_marks = marks;
    m_hovered = m_pressed = -1;
    m_current = marks.isEmpty() ? -1 : std::max(0, before ? markWithKey(*before) : 0);
    setFocusPolicy(marks.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    m_drawing.reset();
    updateGeometry();
    update();
    QAccessibleEvent reset(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reset);
}

void Marks::setCurrentMark(int mark)
{
    if (mark < 0 || mark >= markCount() || mark == m_current)
        return;
    m_current = mark;
    update();
    announce();
    Q_EMIT currentMarkChanged(mark);
}

QString Marks::markKey(int mark) const
{
    return m_marks.value(mark).key;
}

QString Marks::markSentence(int mark) const
{
    return m_marks.value(mark).sentence;
}

QRectF Marks::markArea(int mark) const
{
    return mark >= 0 && mark < markCount() ? drawing().area(mark) : QRectF();
}

void Marks::choose(const QString &key)
{
    m_chosen = key;
    setCurrentMark(chosenMark());
    update();
}

void Marks::clearChoice()
{
    m_chosen.reset();
    update();
}

int Marks::chosenMark() const
{
    return m_chosen ? markWithKey(*m_chosen) : -1;
}

void Marks::setHeading(const QString &title, const QString &subtitle)
{
    m_title = title;
    m_subtitle = subtitle;
}

QImage Marks::picture(QSize size, double scale) const
{
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, size);
    return image;
}

void Marks::paintPicture(QPainter &painter, QSizeF size) const
{
    const Tokens &light = tokens(Appearance::Light);
    const QRectF page(QPointF(0, 0), size);
    const QRectF inner = page.marginsRemoved({Margin, Margin, Margin, Margin});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(page, light.surface);
    const double top = paintHeading(painter, inner, m_title, m_subtitle, light);
    painter.translate(inner.left(), top);
    if (!m_marks.isEmpty())
        draw(QSizeF(inner.width(), inner.bottom() - top), light)->paint(painter);
    painter.restore();
}

QSize Marks::sizeHint() const
{
    return minimumSizeHint();
}

int Marks::neighbour(int mark, Qt::Key arrow) const
{
    const int step = arrow == Qt::Key_Up || arrow == Qt::Key_Left ? -1 : 1;
    return std::clamp(mark + step, 0, markCount() - 1);
}

Drawing &Marks::drawing() const
{
    if (!m_drawing)
        m_drawing = draw(size(), tokensOf(palette()));
    return *m_drawing;
}

int Marks::markAt(QPointF position) const
{
    for (int mark = 0; mark < markCount(); ++mark) {
        if (drawing().area(mark).contains(position))
            return mark;
    }
    return -1;
}

int Marks::markWithKey(const QString &key) const
{
    const auto found = std::ranges::find(m_marks, key, &Mark::key);
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

} // namespace turnout
