// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bookings.h"
#include "core/logbook/workshops.h"
#include "tests/screens/scene.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The first workshop, of those that are fit, with the most people on it.
template <class Fit>
WorkshopId busiest(Stage &stage, QDate from, QDate to, Fit fit)
{
    const auto rows = stage.read<QList<WorkshopRow>>(
        [&](const Reader &reader) { return workshops::list(reader, from, to); });
    WorkshopRow best;
    for (const WorkshopRow &row : rows) {
        if (fit(row) && (best.id.isNull() || row.booked + row.waiting > best.booked + best.waiting))
            best = row;
    }
    return best.id;
}

WorkshopId ahead(Stage &stage)
{
    return busiest(stage, stage.clock().today().addDays(1), {}, [](const WorkshopRow &row) { return row.booked > 0; });
}

void previewList(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Print, .workshop = ahead(stage)});
}

} // namespace

QList<Scene> bookingsScenes()
{
    return {
        {u"print-preview"_s, previewList},
        {u"print-nothing"_s,
         [](Stage &stage) {
             stage.open();
             stage.go({.section = Section::Print});
         }},
    };
}

} // namespace turnout
