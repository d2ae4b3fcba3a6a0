// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups/restoring.h"

#include "core/storage/file/logbooklock.h"
#include "tests/storage/fulldisk.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const RestoredFile::Wording Restored{u"Restored"_s, u"2026-11-25T09:42:12Z"_s, u"Tess"_s};

void restoreInto(const TestFolder &folder, const QString &name)
{
    Progress progress;
    RestoredFile(folder.path(u"copy.turnout"_s), Key(), folder.path(name), Restored, progress).takePlace();
}

} // namespace

TEST_CASE("a backup whose last bytes find no room is not put in place without them", "[restore]")
{
    const TestFolder folder;
    createLogbook(folder.path(u"copy.turnout"_s), Key());
    folder.write(u"work.turnout"_s, "what is there");
    Error error;
    bool wasHit = false;
    {
        const FullDisk full(u".restoring"_s, 0);
        error = thrownBy([&] { restoreInto(folder, u"work.turnout"_s); });
        wasHit = full.wasHit();
    }
    CHECK(wasHit);
    CHECK(error.kind == Error::DiskFull);
    CHECK(error.message.contains(u"Nothing was changed"_s));
    CHECK(folder.files() == QStringList{u"copy.turnout"_s, u"work.turnout"_s});
    CHECK(bytesOf(folder.path(u"work.turnout"_s)) == "what is there");
}

TEST_CASE("a backup that is open for work is not restored", "[restore]")
{
    const TestFolder folder;
    createLogbook(folder.path(u"copy.turnout"_s), Key());
    {
        const LogbookLock open(folder.path(u"copy.turnout"_s));
        const Error error = thrownBy([&] { restoreInto(folder, u"work.turnout"_s); });
        CHECK(error.kind == Error::InUse);
        CHECK(error.message.contains(u"copy.turnout"_s));
    }
    CHECK(folder.files() == QStringList{u"copy.turnout"_s});
    restoreInto(folder, u"work.turnout"_s);
    CHECK(folder.files() == QStringList{u"copy.turnout"_s, u"work.turnout"_s});
}

TEST_CASE("what an interrupted restore left goes when the logbook is opened, and nothing else does", "[restore]")
{
    const TestFolder folder;
    const QString path = folder.path(u"work.turnout"_s);
    createLogbook(path, Key());
    folder.write(u"work.turnout.restoring"_s, "half");
    folder.write(u"work.turnout.restoring-wal"_s, "half");
    folder.write(u"work.turnout.restoring.txt"_s, "mine");
    folder.write(u"other.turnout.restoring"_s, "another's");
    openLogbook(path, Key());
    CHECK(folder.files() ==
          QStringList{u"other.turnout.restoring"_s, u"work.turnout"_s, u"work.turnout.restoring.txt"_s});
}
