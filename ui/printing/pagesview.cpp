// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/pagesview.h"

#include "core/documents/document.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <cmath>

namespace turnout {

namespace {
constexpr int Margin = 24; // around the pages, in pixels
constexpr int Gap = 16;    // between them
constexpr double Smallest = 0.25;
constexpr double Largest = 4;
constexpr double LargestFit = 1.25; // wider than that a page is no easier to read, and less of it is seen
constexpr double Step = 1.2;
constexpr double MillimetresPerInch = 25.4;
constexpr int ScrollStep = 48;
} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages as they are printed"));
    verticalScrollBar()->setSingleStep(ScrollStep);
    horizontalScrollBar()->setSingleStep(ScrollStep);
    setMinimumSize(240, 160);
}

void PagesView::show(std::shared_ptr<const Document> document)
{
    m_document = std::move(document);
    layOut();
    viewport()->update();
    tellPlace();
}

void PagesView::tellPlace()
{
    const std::tuple now(page(), pageCount(), m_scale);
    if (std::exchange(m_told, now) != now)
        Q_EMIT placeChanged();
}

// From right to left the bar begins at the right, and the paper does not.
int PagesView::scrolled() const
{
    const QScrollBar &bar = *horizontalScrollBar();
    return isRightToLeft() ? bar.maximum() - bar.value() : bar.value();
}

void PagesView::scrollAcross(int to)
{
    QScrollBar &bar = *horizontalScrollBar();
    bar.setValue(isRightToLeft() ? bar.maximum() - to : to);
}

int PagesView::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

QSizeF PagesView::paper() const
{
    const PageSize size = m_document ? m_document->pageSize() : PageSize();
    return QSizeF(size.width, size.height) / MillimetresPerInch * logicalDpiY() * m_scale;
}

QRectF PagesView::pageRect(int page) const
{
    const QSizeF size = paper();
    const double spare = std::max(0.0, viewport()->width() - 2 * Margin - size.width());
    const double left = Margin + spare / 2 - scrolled();
    return {QPointF(left, Margin + page * (size.height() + Gap) - verticalScrollBar()->value()), size};
}

int PagesView::page() const
{
    if (pageCount() == 0)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - Margin;
    return std::clamp(int(std::floor(middle / (paper().height() + Gap))), 0, pageCount() - 1);
}

void PagesView::goToPage(int page)
{
    verticalScrollBar()->setValue(int(std::clamp(page, 0, std::max(0, pageCount() - 1)) * (paper().height() + Gap)));
}

double PagesView::scaleFor(Zoom mode) const
{
    const QSizeF whole = paper() / m_scale;
    // The scroll bar's room is kept free even while there is none, else the two would chase each other.
    const double wide = width() - verticalScrollBar()->sizeHint().width() - 2 * Margin;
    const double byWidth = wide / whole.width();
    if (mode == Zoom::WholePage)
        return std::min(byWidth, (viewport()->height() - 2 * Margin) / whole.height());
    return std::min(byWidth, LargestFit);
}

void PagesView::fit(Zoom mode)
{
    m_mode = mode;
    if (mode != Zoom::Fixed)
        setScale(scaleFor(mode), viewport()->rect().center());
}

void PagesView::zoomTo(double scale)
{
    m_mode = Zoom::Fixed;
    setScale(scale, viewport()->rect().center());
}

void PagesView::zoomIn()
{
    zoomTo(m_scale * Step);
}

void PagesView::zoomOut()
{
    zoomTo(m_scale / Step);
}

void PagesView::setScale(double scale, const QPointF &fixed)
{
    const double before = m_scale;
    const QPointF spot(scrolled() + fixed.x() - Margin,
                       verticalScrollBar()->value() + fixed.y() - Margin);
    m_scale = std::clamp(scale, Smallest, Largest);
    layOut();
    const QPointF moved = spot * (m_scale / before);
    scrollAcross(qRound(moved.x() + Margin - fixed.x()));
    verticalScrollBar()->setValue(qRound(moved.y() + Margin - fixed.y()));
    viewport()->update();
    tellPlace();
}

void PagesView::layOut()
{
    const QSizeF size = paper();
    const int pages = pageCount();
    const double height = pages * size.height() + std::max(0, pages - 1) * Gap + 2 * Margin;
    const double width = size.width() + 2 * Margin;
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(height)) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(width)) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

void PagesView::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), mixed(t.control, t.window, 0.25));
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white); // paper is white in the dark theme too
        painter.save();
        painter.setClipRect(rect.intersected(event->rect()));
        painter.translate(rect.topLeft());
        scaleToDots(painter, logicalDpiY() * m_scale);
        m_document->paint(painter, page);
        painter.restore();
        painter.setPen(t.control);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    fit(m_mode);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr double Notch = 120;
    m_mode = Zoom::Fixed;
    setScale(m_scale * std::pow(Step, event->angleDelta().y() / Notch), event->position());
    event->accept();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        break;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::scrollContentsBy(int dx, int dy)
{
    QAbstractScrollArea::scrollContentsBy(dx, dy);
    tellPlace();
}

} // namespace turnout
