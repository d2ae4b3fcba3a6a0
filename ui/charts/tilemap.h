// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "ui/charts/marks.h"

namespace turnout {

struct TileRow {
    QString key;
    QString label;
    std::optional<UkRegion> region; // none for an area that users added, and for no region
    int count = 0;

    bool operator==(const TileRow &) const = default;
};

struct TileSeries {
    QString heading;      // over the labels in the table: "Region"
    QString countHeading; // over the counts: "People"
    QList<TileRow> rows;

    bool operator==(const TileSeries &) const = default;
};

// Counts of the UK's regions as a map of equal tiles, the number on each and its colour one of four steps. A painter of
// our own: Qt Charts has no maps. All twelve regions are marks; one without a row counts 0 and has its name as key.
// Rows that are none of the twelve are said in a line below and stand in the table.
class TileMap : public Marks {
    Q_OBJECT

public:
    explicit TileMap(QWidget *parent = nullptr);

    // Nothing at all is drawn for a series without rows.
    void setSeries(const TileSeries &series);
    const TileSeries &series() const { return m_series; }
    // "Not on the map: Kent 12, No region 8"; empty where all are.
    QString outsideText() const;

    QList<QStringList> table() const override;
    QSize minimumSizeHint() const override;

protected:
    std::unique_ptr<Drawing> draw(QSizeF size, const Tokens &tokens) const override;
    int neighbour(int mark, Qt::Key arrow) const override;

private:
    TileSeries m_series;
};

} // namespace turnout
