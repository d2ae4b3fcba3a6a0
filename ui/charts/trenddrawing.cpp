// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trenddrawing.h"

#include "ui/charts/ink.h"
#include "ui/charts/sentences.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr double LineWidth = 2;
constexpr double DotRadius = 2.8;
constexpr double LastRadius = 4.5;
constexpr double RingSize = 22;
constexpr double LoneBandWidth = 8;

QFont tickFont()
{
    return screenFont(size::Tiny);
}

QFont lastFont()
{
    return screenFont(size::Body, Weight::Bold);
}

QColor bandColour(const Tokens &tokens)
{
    return mixed(tokens.accent, tokens.surface, tokens.appearance == Appearance::Light ? 0.14 : 0.2);
}

} // namespace

TrendDrawing::TrendDrawing(const TrendSeries &series, const ShareAxis &axis, QSizeF size, const Tokens &tokens)
    : m_series(series)
    , m_axis(axis)
    , m_tokens(tokens)
    , m_plot(size, plotArea(size))
{
    m_plot.setPlainAxis(Qt::Horizontal, 0, std::max(1, count() - 1));
    m_plot.setShareAxis(Qt::Vertical, axis, tokens);
    addRuns();
    m_plot.addItem(Plot::Layer::UnderSeries, [this](QPainter &painter) { paintLoneBands(painter); });
    m_plot.addItem(Plot::Layer::OverSeries, [this](QPainter &painter) { paintOverSeries(painter); });
}

QSize TrendDrawing::leastSize()
{
    const double line = heightOf(tickFont());
    return {int(line * 20), int(line * 9)};
}

void TrendDrawing::paint(QPainter &painter)
{
    m_plot.paint(painter);
}

QRectF TrendDrawing::area(int mark) const
{
    const QRectF &plot = m_plot.area();
    const double middle = point(mark).x();
    const double half = std::max(step() / 2, LastRadius);
    return {middle - half, plot.top(), 2 * half, plot.height()};
}

QRectF TrendDrawing::ring(int mark) const
{
    QRectF ring(0, 0, RingSize, RingSize);
    ring.moveCenter(point(mark));
    return ring;
}

QRectF TrendDrawing::plotArea(QSizeF size)
{
    const double left = widthOf(u"100%"_s, tickFont()) + 10;
    const double right = LastRadius + 6 + widthOf(u"100.0%"_s, lastFont());
    const double top = std::max(heightOf(tickFont()), RingSize) / 2;
    const double bottom = 2 * heightOf(tickFont()) + 6;
    return {left, top, std::max(1.0, size.width() - left - right), std::max(1.0, size.height() - top - bottom)};
}

// A month with too few forms has no share to stand at: its mark is on the ground, under the axis.
QPointF TrendDrawing::point(int mark) const
{
    if (!month(mark).hasEnoughForms())
        return {m_plot.at(mark, m_axis.start).x(), m_plot.area().bottom()};
    return m_plot.at(mark, *month(mark).share() * 100);
}

// The current month has often too few forms yet; the one before it is then the news.
int TrendDrawing::lastShown() const
{
    int last = count() - 1;
    while (last >= 0 && !month(last).hasEnoughForms())
        --last;
    return last;
}

double TrendDrawing::step() const
{
    return m_plot.area().width() / std::max(1, count() - 1);
}

// Each run of months between two gaps is a line and a band of its own.
void TrendDrawing::addRuns()
{
    m_plot.add(new QLineSeries); // so that there is one to place months by
    int first = -1;
    for (int mark = 0; mark <= count(); ++mark) {
        const bool shown = mark < count() && month(mark).hasEnoughForms();
        if (shown && first < 0)
            first = mark;
        if (!shown && first >= 0)
            addRun(std::exchange(first, -1), mark - 1);
    }
}

void TrendDrawing::addRun(int first, int last)
{
    auto *line = new QLineSeries;
    auto *low = new QLineSeries;
    auto *high = new QLineSeries;
    for (int mark = first; mark <= last; ++mark) {
        const Interval interval = *month(mark).interval();
        line->append(mark, *month(mark).share() * 100);
        low->append(mark, interval.low * 100);
        high->append(mark, interval.high * 100);
    }
    auto *band = new QAreaSeries(high, low);
    low->setParent(band);
    high->setParent(band);
    band->setBrush(bandColour(m_tokens));
    band->setPen(Qt::NoPen);
    line->setPen(QPen(m_tokens.accent, LineWidth));
    m_plot.add(band);
    m_plot.add(line);
}

// A month between two gaps has no neighbour to stretch a band to.
void TrendDrawing::paintLoneBands(QPainter &painter) const
{
    const auto shown = [this](int mark) { return mark >= 0 && mark < count() && month(mark).hasEnoughForms(); };
    for (int mark = 0; mark < count(); ++mark) {
        if (!shown(mark) || shown(mark - 1) || shown(mark + 1))
            continue;
        const Interval interval = *month(mark).interval();
        painter.setPen(QPen(bandColour(m_tokens), LoneBandWidth, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(m_plot.at(mark, interval.low * 100), m_plot.at(mark, interval.high * 100));
    }
}

void TrendDrawing::paintTarget(QPainter &painter) const
{
    if (!m_series.target)
        return;
    const double y = m_plot.at(0, *m_series.target * 100).y();
    painter.setPen(QPen(m_tokens.secondary, 1.2, Qt::DashLine));
    painter.drawLine(QPointF(m_plot.area().left(), y), QPointF(m_plot.area().right(), y));
    const QString words = TrendChart::tr("Target %1").arg(percent(*m_series.target, Decimals::None));
    paintText(painter, QRectF(m_plot.area().left() + 6, y + 2, m_plot.area().width(), heightOf(tickFont())),
              Qt::AlignLeft, words, {tickFont(), m_tokens.secondary});
}

void TrendDrawing::paintMarks(QPainter &painter) const
{
    for (int mark = 0; mark < count(); ++mark) {
        const bool shown = month(mark).hasEnoughForms();
        const double radius = mark == lastShown() ? LastRadius : DotRadius;
        painter.setPen(shown ? QPen(m_tokens.surface, 1.2) : QPen(m_tokens.control, 1.4));
        painter.setBrush(shown ? m_tokens.accent : m_tokens.surface);
        painter.drawEllipse(point(mark), radius, radius);
    }
}

void TrendDrawing::paintLastLabel(QPainter &painter) const
{
    const int last = lastShown();
    if (last < 0)
        return;
    const QPointF end = point(last);
    const double height = heightOf(lastFont());
    const QString words = shareText(month(last), Decimals::One);
    const QRectF label(end.x() + LastRadius + 4, end.y() - height / 2, widthOf(words, lastFont()) + 2, height);
    painter.fillRect(label, m_tokens.surface); // where months without a share follow, the target runs on behind it
    paintText(painter, label, Qt::AlignLeft, words, {lastFont(), m_tokens.text});
}

// As many months as have room, counted back from the last; the year under the first and under each January.
void TrendDrawing::paintMonths(QPainter &painter) const
{
    const double height = heightOf(tickFont());
    const double room = widthOf(u"MMM"_s, tickFont()) + 8;
    int every = 1;
    for (const int candidate : {1, 2, 3, 4, 6, 12}) {
        every = candidate;
        if (step() * every >= room)
            break;
    }
    const double yearRoom = widthOf(u"2026 "_s, tickFont());
    double yearsEnd = 0;
    for (int mark = 0; mark < count(); ++mark) {
        const QDate date = m_series.months.at(mark).month;
        const QPointF foot(point(mark).x(), m_plot.area().bottom() + 5);
        const auto centred = [&](double y) { return QRectF(foot.x() - room, y, 2 * room, height); };
        if ((count() - 1 - mark) % every == 0)
            paintText(painter, centred(foot.y()), Qt::AlignHCenter, shortMonth(date), {tickFont(), m_tokens.secondary});
        if ((mark == 0 || date.month() == 1) && foot.x() - yearRoom / 2 >= yearsEnd) {
            paintText(painter, centred(foot.y() + height), Qt::AlignHCenter, QString::number(date.year()),
                      {tickFont(), m_tokens.secondary});
            yearsEnd = foot.x() + yearRoom / 2;
        }
    }
}

void TrendDrawing::paintOverSeries(QPainter &painter) const
{
    if (m_series.months.isEmpty())
        return;
    paintMonths(painter);
    paintTarget(painter);
    paintMarks(painter);
    paintLastLabel(painter);
}

} // namespace turnout
