// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backupsmodel.h"

#include "tests/support/precompiled.h"
#include "tests/support/show.h"

#include <QAbstractItemModelTester>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the backups' model keeps the rules of models, and says when, why and how large", "[backupsmodel]")
{
    BackupsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    backups::Copy today, older;
    today.path = u"/stick/a"_s;
    today.at = QDateTime(QDate(2026, 8, 18), QTime(7, 15), Qt::UTC);
    today.reason = BackupReason::Asked;
    today.bytes = 4'600'000;
    older.path = u"/stick/b"_s;
    older.at = QDateTime(QDate(2026, 1, 5), QTime(16, 2), Qt::UTC);
    older.reason = BackupReason::Import;
    older.bytes = 900;
    model.show({today, older}, QDate(2026, 8, 18));

    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, BackupsModel::When).data().toString() == u"Today 08:15"_s); // summer time
    CHECK(model.index(0, BackupsModel::Why).data().toString() == u"asked for"_s);
    CHECK(model.index(0, BackupsModel::Size).data().toString() == u"4.6 MB"_s);
    CHECK(model.index(1, BackupsModel::When).data().toString() == u"Mon 5 Jan 2026 16:02"_s);
    CHECK(model.index(1, BackupsModel::Size).data().toString() == u"900 bytes"_s);
    CHECK(model.rowOf(u"/stick/b"_s) == 1);
    CHECK(model.rowOf(u"/stick/c"_s) == -1);
    CHECK(model.copyAt(model.index(1, 0))->path == u"/stick/b"_s);
    CHECK_FALSE(model.copyAt({}));

    model.show({}, QDate(2026, 8, 18));
    CHECK(model.rowCount() == 0);
}
