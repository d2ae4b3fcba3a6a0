// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups/keepingold.h"

#include "core/storage/backups/backupfiles.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const FixedClock Nine(CivilTime(QDate(2026, 8, 17), QTime(9, 0)));

// As a disk would that takes what is written and gives back something else.
void spoilPartsIn(const QString &folder)
{
    for (const QFileInfo &part : QDir(folder).entryInfoList({u"*.part"_s}, QDir::Files | QDir::Hidden)) {
        QFile file(part.absoluteFilePath());
        REQUIRE(file.open(QIODevice::ReadWrite));
        constexpr qint64 FirstPages = 4096LL * 5;
        REQUIRE(file.seek(FirstPages));
        const QByteArray other(file.size() - FirstPages, 'x');
        REQUIRE(file.write(other) == other.size());
    }
}

} // namespace

TEST_CASE("a copy that does not come out whole says nothing against the logbook it was made of", "[restore]")
{
    const TestFolder folder;
    const QString path = folder.path(u"work.turnout"_s);
    createLogbook(path, Key());
    const QByteArray before = bytesOf(path);
    Progress progress([&](qint64, qint64) { spoilPartsIn(backupFolderOf(path)); });

    const Error error = thrownBy([&] { keepOld(path, {[] { return Key(); }}, Nine, progress); });

    CHECK(error.kind == Error::Damaged);
    CHECK(error.message.contains(u"did not come out whole"_s));
    CHECK(bytesOf(path) == before);
    CHECK(backupsIn(backupFolderOf(path)).isEmpty());
}

TEST_CASE("the key that opens a logbook is found among several", "[restore]")
{
    const TestFolder folder;
    const QString path = folder.path(u"work.turnout"_s);
    const Key key = Key::forNewFile(u"correct horse"_s);
    createLogbook(path, key);
    const KeyOf right = [&] { return key; };
    const KeyOf wrong = [] { return Key::forNewFile(u"wrong horse"_s); };
    const KeyOf none = [] { return Key(); };
    Progress progress;

    CHECK_FALSE(keepOld(path, {wrong, none, right}, Nine, progress).copy.isEmpty());
    CHECK_FALSE(keepOld(path, {right, wrong}, Nine, progress).copy.isEmpty());
    CHECK(keepOld(path, {wrong, none}, Nine, progress) == KeptOld{{}, AsideBecause::Replaced});
    CHECK(bytesOf(path).size() > 0);
}
