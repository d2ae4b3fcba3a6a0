// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the small sample has the shape of the real service", "[cli][sample]")
{
    const Program program;
    program.fine({u"new"_s, u"sample.turnout"_s, u"--sample"_s, u"small"_s, u"--today"_s, u"2026-11-23"_s,
                  u"--no-passphrase"_s});
    const auto stats = [&](const QStringList &more) {
        return program.fine(QStringList{u"stats"_s, u"sample.turnout"_s, u"--json"_s} + more).object();
    };

    const QJsonObject delivered =
        stats({u"--measure"_s, u"workshops"_s, u"--by"_s, u"region"_s, u"--to"_s, u"2026-11-23"_s});
    CHECK(delivered.value(u"total"_s).toObject().value(u"delivered"_s) == 74);
    QStringList regions;
    for (const QJsonValue row : delivered.value(u"rows"_s).toArray())
        regions.append(row.toObject().value(u"group"_s).toString());
    CHECK(regions == QStringList{u"East Midlands"_s, u"West Midlands"_s, u"South West"_s});

    const int people = stats({u"--measure"_s, u"reach"_s}).value(u"total"_s).toObject().value(u"people"_s).toInt();
    CHECK(people > 1000);
    CHECK(people < 1100);
    const QJsonObject year =
        stats({u"--measure"_s, u"satisfaction"_s, u"--from"_s, u"2025-11-24"_s}).value(u"total"_s).toObject();
    CHECK(year.value(u"rated"_s).toInt() > 300);
    CHECK(year.value(u"share"_s) == 1);
}

TEST_CASE("the same day gives the same sample", "[cli][sample]")
{
    const Program program;
    QByteArray lists[2];
    for (QByteArray &list : lists) {
        QFile::remove(program.path(u"sample.turnout"_s));
        program.fine({u"new"_s, u"sample.turnout"_s, u"--sample"_s, u"small"_s, u"--today"_s, u"2026-11-23"_s,
                      u"--no-passphrase"_s});
        for (const QJsonValue row :
             program.fine({u"list"_s, u"sample.turnout"_s, u"workshops"_s, u"--json"_s}).array()) {
            QJsonObject workshop = row.toObject();
            workshop.remove(u"id"_s); // the device's half of it differs
            list += QJsonDocument(workshop).toJson();
        }
    }
    CHECK_FALSE(lists[0].isEmpty());
    CHECK(lists[0] == lists[1]);
}
