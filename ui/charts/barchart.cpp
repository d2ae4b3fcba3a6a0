// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include "core/insight/percent.h"
#include "core/insight/sentences.h"
#include "ui/charts/bardrawing.h"

namespace turnout {

BarChart::BarChart(QWidget *parent)
    : Marks(parent)
{}

void BarChart::setSeries(const BarSeries &series)
{
    m_series = series;
    QList<Mark> marks;
    for (const BarRow &row : series.rows) {
        const QString part = partText(row.count, series.total);
        marks.append({row.key, part.isEmpty()
                                   ? tr("%1: %2", "label, count").arg(row.label, countText(row.count))
                                   : tr("%1: %2 of %3, %4", "label, count, total, per cent")
                                         .arg(row.label, countText(row.count), countText(series.total), part)});
    }
    setMarks(marks);
}

QList<QStringList> BarChart::table() const
{
    QList<QStringList> table{{m_series.heading, m_series.countHeading, tr("Part of all")}};
    for (const BarRow &row : m_series.rows)
        table.append({row.label, QString::number(row.count), partText(row.count, m_series.total)});
    return table;
}

QSize BarChart::minimumSizeHint() const
{
    return BarDrawing::leastSize(markCount());
}

std::unique_ptr<Drawing> BarChart::draw(QSizeF size, const Tokens &tokens) const
{
    return std::make_unique<BarDrawing>(m_series, size, tokens);
}

} // namespace turnout
