// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/shareaxis.h"
#include "core/insight/trend.h"
#include "ui/charts/marks.h"

namespace turnout {

struct TrendSeries {
    QList<MonthSatisfaction> months; // as monthlyTrend() gives them; the key of a mark is its group, "2026-08"
    std::optional<double> target;    // a fraction in [0, 1]

    bool operator==(const TrendSeries &) const = default;
};

// The share month by month in the band of its 95 % Wilson intervals. Months with too few forms are gaps in line and
// band, with a hollow mark on the ground.
class TrendChart : public Marks {
    Q_OBJECT

public:
    explicit TrendChart(QWidget *parent = nullptr);

    void setSeries(const TrendSeries &series);
    const TrendSeries &series() const { return m_series; }
    // Chosen from the data; its startText() belongs into the subtitle.
    ShareAxis axis() const;

    QList<QStringList> table() const override;
    QSize minimumSizeHint() const override;

protected:
    std::unique_ptr<Drawing> draw(QSizeF size, const Tokens &tokens) const override;

private:
    TrendSeries m_series;
};

} // namespace turnout
