// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marks.h"
#include "ui/theme/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr double Radius = 6;
constexpr double RingWidth = 2;

bool isArrow(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
}

bool activates(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

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
        return QWidget::keyPressEvent(event);
    if (isArrow(event->key()))
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
    const int pressed = std::exchange(m_pressed, -1);
    const int mark = markAt(event->position());
    if (mark >= 0 && mark == pressed)
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
    ring(hasFocus() ? m_current : chosenMark(), tokens.focus, RingWidth); // one ring: it tells where keys act
}

} // namespace turnout
