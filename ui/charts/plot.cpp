// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "core/insight/shareaxis.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QChart>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Qt Charts has no error bars and no words within the plot: this item asks the chart where values stand each time it is
// painted, so it can't lag behind the plot area.
class OwnItem : public QGraphicsItem {
public:
    OwnItem(QGraphicsItem *parent, const QRectF &rect, std::function<void(QPainter &)> paint)
        : QGraphicsItem(parent)
        , m_rect(rect)
        , m_paint(std::move(paint))
    {}

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        m_paint(*painter);
    }

private:
    QRectF m_rect;
    std::function<void(QPainter &)> m_paint;
};

// Qt Charts stacks axes up to 3 and series from 4.
constexpr double UnderSeries = 3.5;
constexpr double OverSeries = 100;

} // namespace

Plot::Plot(QSizeF size, const QRectF &area)
    : m_area(area)
    , m_chart(new QChart)
{
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    m_scene.addItem(m_chart);
    m_chart->setLayoutDirection(Qt::LeftToRight);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->resize(size);
    m_chart->setPlotArea(area);
}

Plot::~Plot() = default;

void Plot::setPlainAxis(Qt::Orientation orientation, double from, double to)
{
    QValueAxis *plain = axis(orientation);
    plain->setRange(from, to);
    plain->setVisible(false);
}

void Plot::setShareAxis(Qt::Orientation orientation, const ShareAxis &share, const Tokens &tokens)
{
    QValueAxis *axis = this->axis(orientation);
    axis->setRange(share.start, 100);
    axis->setTickCount(int(share.ticks().size()));
    axis->setLabelFormat(u"%.0f%%"_s);
    axis->setLabelsFont(screenFont(size::Tiny));
    axis->setLabelsBrush(tokens.secondary);
    axis->setTruncateLabels(false); // or Qt Charts writes "7..." where it thinks them too wide
    axis->setGridLinePen(QPen(tokens.line, 1));
    axis->setLineVisible(false);
}

void Plot::add(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    for (QAbstractAxis *axis : m_chart->axes())
        series->attachAxis(axis);
}

QPointF Plot::at(double x, double y) const
{
    return m_chart->mapToPosition({x, y}, m_chart->series().constFirst());
}

void Plot::addItem(Layer layer, std::function<void(QPainter &)> paint)
{
    auto *item = new OwnItem(m_chart, m_scene.sceneRect(), std::move(paint));
    item->setZValue(layer == Layer::UnderSeries ? UnderSeries : OverSeries);
}

void Plot::paint(QPainter &painter)
{
    m_chart->layout()->activate(); // axes would wait for the event loop to be laid out
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
}

QValueAxis *Plot::axis(Qt::Orientation orientation)
{
    auto *axis = new QValueAxis;
    m_chart->addAxis(axis, orientation == Qt::Horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    return axis;
}

} // namespace turnout
