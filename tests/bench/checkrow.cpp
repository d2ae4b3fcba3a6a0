// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/check.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/rows.h"

using namespace Qt::StringLiterals;

namespace turnout::bench {

QList<Line> measureCheck(Material &material, int rounds)
{
    const RawDatabase raw(material.path(), material.key());
    qsizetype findings = 0;
    const Times times = inTurn(
        rounds, [&] { raw.text("PRAGMA integrity_check"); },
        [&] {
            Progress progress;
            findings = valueOrThrow(material.logbook().read([&](const Reader &reader) {
                           return check::of(reader, progress);
                       })).size();
        });
    return {{u"check"_s, median(times.floor), median(times.program), {},
             u"%1 findings; floor: integrity_check of the same file"_s.arg(findings)}};
}

} // namespace turnout::bench
