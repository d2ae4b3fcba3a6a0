// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"
#include "core/logbook/workshops.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/setclock.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a clock set ahead and back stops no backup, and takes none away", "[faults][clock]")
{
    const FaultFolder folder;
    SetClock clock(u"2026-08-17T08:00:00Z"_s);
    const auto logbook = good(Logbook::create(folder.path(u"a.turnout"_s), std::nullopt, {clock, u"Tess"_s}));
    Progress progress;
    FaultLine &line = faultLine(u"clock set between backups"_s);
    // By the hour; then the battery of the clock runs out, somebody sets it wrongly, and it is set right.
    for (const QString &time :
         {u"2026-08-17T08:00:00Z"_s, u"2026-08-17T09:00:00Z"_s, u"2026-08-17T10:00:00Z"_s, u"1970-01-01T00:00:00Z"_s,
          u"2051-03-01T00:00:00Z"_s, u"2051-03-01T01:00:00Z"_s, u"2026-08-17T11:00:00Z"_s, u"2026-08-17T12:00:00Z"_s}) {
        clock.set(time);
        good(logbook->perform(time, [](Edit &edit) { workshops::create(edit, aWorkshop().value()); }));
        CAPTURE(time);
        QList<BackupAge> copies;
        for (const auto &copy : backups::list(logbook->path()))
            copies.append({copy.at, copy.reason});
        CHECK(backupDue(copies, clock.utc(), SinceNewest::Changed).has_value());
        good(backups::make(*logbook, backups::Reason::Hourly, progress));
        ++line.runs;
        CHECK(backups::list(logbook->path()).size() == line.runs);
    }
    line.losses += line.runs - int(backups::list(logbook->path()).size());
}
