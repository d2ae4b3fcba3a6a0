// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"

#include "ui/charts/ink.h"
#include "ui/charts/markaccessible.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr double Radius = 6;
constexpr double RingWidth = 2;
constexpr double Margin = 16; // around an exported picture

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

bool activates(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

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
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(page, light.surface);
    const double top = paintHeading(painter, inner, m_title, m_subtitle, light);
    painter.translate(inner.left(), top);
    if (!m_marks.isEmpty())
        draw(QSizeF(inner.width(), inner.bottom() - top), light)->paint(painter);
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

void Marks::setHovered(int mark)
{
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

// Screen readers follow the focus, so the current mark is told as the focused child.
void Marks::announce()
{
    if (m_current < 0)
        return;
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (!hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(m_current);
    QAccessible::updateAccessibility(&focused);
}

bool Marks::showToolTip(const QHelpEvent &event)
{
    const int mark = markAt(event.pos());
    if (mark < 0)
        return false;
    // As rich text it breaks long lines; escaped, for labels are what users typed.
    QToolTip::showText(event.globalPos(), u"<p>"_s + markSentence(mark).toHtmlEscaped() + u"</p>"_s, this,
                       drawing().area(mark).toAlignedRect());
    return true;
}

bool Marks::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    if (!showToolTip(static_cast<const QHelpEvent &>(*event))) {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

void Marks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange) {
        m_drawing.reset();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void Marks::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announce();
    update();
}

void Marks::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Marks::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier); // Alt+Left goes back, Ctrl+Home elsewhere
    if (m_current < 0 || !plain)
        QWidget::keyPressEvent(event);
    else if (isArrow(event->key()))
        setCurrentMark(neighbour(m_current, Qt::Key(event->key())));
    else if (event->key() == Qt::Key_Home)
        setCurrentMark(0);
    else if (event->key() == Qt::Key_End)
        setCurrentMark(markCount() - 1);
    else if (activates(event->key()))
        Q_EMIT markActivated(markKey(m_current));
    else
        QWidget::keyPressEvent(event);
}

void Marks::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

void Marks::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(markAt(event->position()));
}

void Marks::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = markAt(event->position());
    setCurrentMark(m_pressed);
}

void Marks::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const int mark = markAt(event->position());
    if (mark >= 0 && mark == std::exchange(m_pressed, -1))
        Q_EMIT markActivated(markKey(mark));
}

void Marks::paintEvent(QPaintEvent *)
{
    if (m_marks.isEmpty())
        return; // the page says why in words
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintLights(painter);
    drawing().paint(painter);
    paintRings(painter);
}

void Marks::resizeEvent(QResizeEvent *event)
{
    m_drawing.reset();
    QWidget::resizeEvent(event);
}

void Marks::paintLights(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    painter.setPen(Qt::NoPen);
    const auto light = [&](int mark, const QColor &colour) {
        if (mark < 0)
            return;
        painter.setBrush(colour);
        painter.drawRoundedRect(drawing().ring(mark), Radius, Radius);
    };
    light(m_hovered, mixed(tokens.soft, tokens.surface, 0.5));
    light(chosenMark(), tokens.soft);
    if (hasFocus())
        light(m_current, tokens.soft);
}

void Marks::paintRings(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](int mark, const QColor &colour, double width) {
        if (mark < 0)
            return;
        const double inset = width / 2;
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(drawing().ring(mark).marginsRemoved({inset, inset, inset, inset}), Radius, Radius);
    };
    ring(m_hovered, tokens.control, 1);
    ring(chosenMark(), tokens.focus, RingWidth);
    if (hasFocus())
        ring(m_current, tokens.focus, RingWidth);
}

} // namespace turnout
