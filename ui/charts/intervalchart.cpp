// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/intervalchart.h"

#include "ui/charts/intervaldrawing.h"
#include "ui/charts/sentences.h"

#include <algorithm>

namespace turnout {

namespace {

QString claimWords(Claim claim)
{
    switch (claim) {
    case Claim::NoClearDifference:
        return IntervalChart::tr("no clear difference");
    case Claim::Above:
        return IntervalChart::tr("above average");
    case Claim::Below:
        return IntervalChart::tr("below average");
    }
    Q_UNREACHABLE();
}

QString sentence(const IntervalRow &row)
{
    const QString share = shareSentence(row.label, row.satisfaction);
    return row.claim == Claim::NoClearDifference ? share
                                                 : IntervalChart::tr("%1; %2").arg(share, claimWords(row.claim));
}

} // namespace

IntervalChart::IntervalChart(QWidget *parent)
    : Marks(parent)
{}

void IntervalChart::setSeries(const IntervalSeries &series)
{
    m_series = series;
    QList<Mark> marks;
    for (const IntervalRow &row : series.rows)
        marks.append({row.key, sentence(row)});
    setMarks(marks);
}

ShareAxis IntervalChart::axis() const
{
    double least = m_series.all.share().value_or(1);
    for (const IntervalRow &row : m_series.rows) {
        if (row.satisfaction.hasEnoughForms())
            least = std::min(least, row.satisfaction.interval()->low);
    }
    return shareAxis(least);
}

QList<QStringList> IntervalChart::table() const
{
    QList<QStringList> table{QStringList{m_series.heading} + shareHeadings() + QStringList{tr("Compared with all")}};
    for (const IntervalRow &row : m_series.rows)
        table.append(QStringList{row.label} + shareCells(row.satisfaction) +
                     QStringList{row.satisfaction.hasEnoughForms() ? claimWords(row.claim) : QString()});
    if (!m_series.rows.isEmpty())
        table.append(QStringList{m_series.allLabel} + shareCells(m_series.all) + QStringList{QString()});
    return table;
}

QSize IntervalChart::minimumSizeHint() const
{
    return IntervalDrawing::leastSize(markCount());
}

std::unique_ptr<Drawing> IntervalChart::draw(QSizeF size, const Tokens &tokens) const
{
    return std::make_unique<IntervalDrawing>(m_series, axis(), size, tokens);
}

} // namespace turnout
