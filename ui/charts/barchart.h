// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/marks.h"

namespace turnout {

struct BarRow {
    QString key;
    QString label;
    int count = 0;

    bool operator==(const BarRow &) const = default;
};

struct BarSeries {
    QString heading;      // over the labels in the table: "Sector"
    QString countHeading; // over the counts: "People"
    QList<BarRow> rows;
    int total = 0; // what the per cent are of

    bool operator==(const BarSeries &) const = default;
};

// Counts as bars from zero, each with its part of the total and its count. A painter of our own: with both numbers at
// every bar there is no axis to draw, and the bars of Qt Charts neither end round nor keep two columns of words.
class BarChart : public Marks {
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    // Rows in the order given.
    void setSeries(const BarSeries &series);
    const BarSeries &series() const { return m_series; }

    QList<QStringList> table() const override;
    QSize minimumSizeHint() const override;

protected:
    std::unique_ptr<Drawing> draw(QSizeF size, const Tokens &tokens) const override;

private:
    BarSeries m_series;
};

} // namespace turnout
