// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/dashboard.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/rows.h"

using namespace Qt::StringLiterals;

namespace turnout::bench {

QList<Line> measureDashboard(Material &material, int rounds)
{
    const RawDatabase db(material.plainPath());
    const QDate today = material.today();
    const QByteArray from = isoDate(today.addYears(-2).addDays(1)).toUtf8();
    const RawStatement scan(db, "SELECT count(*), count(DISTINCT b.delegate) FROM workshop w CROSS JOIN booking b ON "
                                "b.workshop = w.id WHERE w.starts_at >= '" + from +
                                "' AND b.status IN ('attended', 'part attended')");
    const DashboardQuery query{today.addYears(-1).addDays(1), today};
    const Times times = inTurn(
        rounds + 1,
        [&] {
            while (scan.step()) {
            }
            scan.reset();
        },
        [&] {
            valueOrThrow(
                material.logbook().read([&](const Reader &reader) { return figures::dashboard(reader, query); }));
        });
    return {{u"dashboard of 12 months"_s, median(times.floor), median(times.program), u"M ≤ 8 ms, L ≤ 33 ms"_s,
             u"no roll-ups yet; floor: count those who came in 24 months, plain"_s}};
}

} // namespace turnout::bench
