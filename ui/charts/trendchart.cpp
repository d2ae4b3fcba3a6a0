// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"

#include "core/insight/groups.h"
#include "ui/charts/sentences.h"
#include "ui/charts/trenddrawing.h"

#include <algorithm>

namespace turnout {

TrendChart::TrendChart(QWidget *parent)
    : Marks(parent)
{}

void TrendChart::setSeries(const TrendSeries &series)
{
    m_series = series;
    QList<Mark> marks;
    for (const MonthSatisfaction &month : series.months)
        marks.append({month.satisfaction.group, shareSentence(monthAndYear(month.month), month.satisfaction)});
    setMarks(marks);
}

ShareAxis TrendChart::axis() const
{
    double least = m_series.target.value_or(1);
    for (const MonthSatisfaction &month : m_series.months) {
        if (month.satisfaction.hasEnoughForms())
            least = std::min(least, month.satisfaction.interval()->low);
    }
    return shareAxis(least);
}

QList<QStringList> TrendChart::table() const
{
    QList<QStringList> table{QStringList{heading(Grouping::Month)} + shareHeadings()};
    for (const MonthSatisfaction &month : m_series.months)
        table.append(QStringList{monthAndYear(month.month)} + shareCells(month.satisfaction));
    return table;
}

QSize TrendChart::minimumSizeHint() const
{
    return TrendDrawing::leastSize();
}

std::unique_ptr<Drawing> TrendChart::draw(QSizeF size, const Tokens &tokens) const
{
    return std::make_unique<TrendDrawing>(m_series, axis(), size, tokens);
}

} // namespace turnout
