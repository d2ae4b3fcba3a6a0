// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentlogbooks.h"

#include "tests/support/uifixture.h"

#include <QAbstractItemModelTester>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const QDateTime Noon(QDate(2026, 8, 18), QTime(12, 0), Qt::UTC);
}

TEST_CASE("the logbooks opened last are listed newest first, each once", "[recent]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentLogbooks recent(settings);
    const QAbstractItemModelTester tester(&recent, QAbstractItemModelTester::FailureReportingMode::Fatal);

    recent.note(folder.filePath(u"a.turnout"_s), RecentLogbooks::Lock::None, Noon);
    recent.note(folder.filePath(u"b.turnout"_s), RecentLogbooks::Lock::Passphrase, Noon.addSecs(60));
    recent.note(folder.filePath(u"a.turnout"_s), RecentLogbooks::Lock::None, Noon.addSecs(120));

    REQUIRE(recent.rowCount() == 2);
    CHECK(recent.index(0).data().toString() == u"a"_s);
    CHECK(recent.index(1).data(RecentLogbooks::EncryptedRole).toBool());

    const RecentLogbooks again(settings);
    REQUIRE(again.rowCount() == 2);
    CHECK(again.index(0).data(RecentLogbooks::OpenedRole).toDateTime() == Noon.addSecs(120));
}

TEST_CASE("a logbook that is gone stays listed and says so", "[recent]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentLogbooks recent(settings);
    recent.note(folder.filePath(u"gone.turnout"_s), RecentLogbooks::Lock::None, Noon);
    CHECK(recent.index(0).data(RecentLogbooks::MissingRole).toBool());

    recent.remove(0);
    CHECK(recent.rowCount() == 0);
    CHECK(RecentLogbooks(settings).rowCount() == 0);
}

TEST_CASE("no more than a few logbooks are remembered", "[recent]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    RecentLogbooks recent(settings);
    for (int i = 0; i < RecentLogbooks::Most + 3; ++i)
        recent.note(folder.filePath(u"%1.turnout"_s.arg(i)), RecentLogbooks::Lock::None, Noon.addSecs(i));

    CHECK(recent.rowCount() == RecentLogbooks::Most);
    CHECK(recent.index(0).data().toString() == QString::number(RecentLogbooks::Most + 2));
}
