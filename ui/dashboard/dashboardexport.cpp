// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardexport.h"

#include "core/base/tr.h"
#include "ui/charts/marks.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardboard.h"

namespace turnout {

namespace {

QList<QStringList> tileTable(const QList<TileText> &tiles)
{
    QList<QStringList> table;
    for (const TileText &tile : tiles) {
        const QString number = QString(tile.number).remove(QLatin1Char(',')); // one to count with
        table.append({tile.label, number, tile.change, tile.details});
    }
    return table;
}

} // namespace

DashboardPicture pictureOf(const DashboardBoard &board, const QString &subtitle)
{
    DashboardPicture picture{tr("Dashboard"), subtitle, board.tileTexts(), {}, {}};
    for (const ChartCard *card : board.cards()) {
        picture.charts.append(card->chart());
        picture.notes += card->text().notes;
    }
    return picture;
}

QList<QStringList> tablesOf(const DashboardBoard &board, const QString &subtitle)
{
    QList<QStringList> rows{{tr("Dashboard")}, {subtitle}, {}};
    rows += tileTable(board.tileTexts());
    for (const ChartCard *card : board.cards()) {
        rows += QList<QStringList>{{}, {card->text().title}, {card->text().subtitle}};
        rows += card->text().table;
        for (const QString &note : card->text().notes)
            rows.append({note});
    }
    return rows;
}

} // namespace turnout
