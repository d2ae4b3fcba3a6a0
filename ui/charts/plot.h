// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <functional>

class QAbstractSeries;
class QChart;
class QPainter;
class QValueAxis;

namespace turnout {

struct ShareAxis;
struct Tokens;

// A Qt chart laid out by us: the plot area is where we say, labels keep their room, nothing is animated or mirrored. It
// is painted whole into any painter, without a view.
class Plot {
public:
    // `area` is the plot area within `size`.
    Plot(QSizeF size, const QRectF &area);
    ~Plot();

    const QRectF &area() const { return m_area; }
    // An axis without line or labels, for rows and for months.
    void setPlainAxis(Qt::Orientation orientation, double from, double to);
    // An axis of whole per cent, with a grid line and a label at each tick.
    void setShareAxis(Qt::Orientation orientation, const ShareAxis &axis, const Tokens &tokens);

    // The chart takes the series, and ties it to both axes, which are set before.
    void add(QAbstractSeries *series);
    // Where a value stands. At least one series was added.
    QPointF at(double x, double y) const;

    // Our own item among those of the chart, at each repaint: between the grid and the series, or above both.
    enum class Layer { UnderSeries, OverSeries };
    void addItem(Layer layer, std::function<void(QPainter &)> paint);

    void paint(QPainter &painter);

private:
    QValueAxis *axis(Qt::Orientation orientation);

    QGraphicsScene m_scene;
    QRectF m_area;
    QChart *m_chart; // owned by the scene
};

} // namespace turnout
