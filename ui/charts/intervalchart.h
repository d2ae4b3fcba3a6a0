// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/shareaxis.h"
#include "core/insight/titles.h"
#include "ui/charts/marks.h"

namespace turnout {

struct IntervalRow {
    QString key;
    QString label;
    Satisfaction satisfaction;
    Claim claim = Claim::NoClearDifference;

    bool operator==(const IntervalRow &) const = default;
};

struct IntervalSeries {
    QString heading; // over the labels in the table: "Region"
    QList<IntervalRow> rows;
    QString allLabel; // "All regions", beside the reference line
    Satisfaction all;

    bool operator==(const IntervalSeries &) const = default;
};

// Shares of groups, each with its 95 % Wilson interval and the line of all groups to hold it against: dots on a stated
// axis, for bars that don't start at zero would lie. A row with too few forms says so in place of the mark.
class IntervalChart : public Marks {
    Q_OBJECT

public:
    explicit IntervalChart(QWidget *parent = nullptr);

    // Rows in the order given.
    void setSeries(const IntervalSeries &series);
    const IntervalSeries &series() const { return m_series; }
    // Chosen from the data; its startText() belongs into the subtitle.
    ShareAxis axis() const;

    QList<QStringList> table() const override;
    QSize minimumSizeHint() const override;

protected:
    std::unique_ptr<Drawing> draw(QSizeF size, const Tokens &tokens) const override;

private:
    IntervalSeries m_series;
};

} // namespace turnout
