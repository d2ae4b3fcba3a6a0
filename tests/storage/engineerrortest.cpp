// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/engineerror.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <cerrno>
#include <sqlite3.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a full disk, a lost one, one that may not be written, and damage are told apart", "[engineerror]")
{
    const TestFolder folder;
    const QString path = folder.write(u"a.turnout"_s, "x");
    const auto [code, systemError, kind] = GENERATE(table<int, int, Error::Kind>({
        {SQLITE_FULL, 0, Error::DiskFull},
        {SQLITE_IOERR_WRITE, ENOSPC, Error::DiskFull},
        {SQLITE_IOERR_WRITE, EDQUOT, Error::DiskFull},
        {SQLITE_IOERR_WRITE, EFBIG, Error::DiskFull},
        {SQLITE_IOERR_SHMSIZE, 0, Error::DiskFull},
        {SQLITE_CANTOPEN, ENOSPC, Error::DiskFull},
        {SQLITE_IOERR_READ, EIO, Error::Unreachable},
        {SQLITE_IOERR_FSYNC, EIO, Error::Unreachable},
        {SQLITE_IOERR_FSTAT, 0, Error::Unreachable},
        {SQLITE_IOERR_WRITE, EROFS, Error::ReadOnly},
        {SQLITE_READONLY, 0, Error::ReadOnly},
        {SQLITE_READONLY_DBMOVED, 0, Error::Moved},
        {SQLITE_CANTOPEN, EACCES, Error::ReadOnly},
        {SQLITE_IOERR_CORRUPTFS, 0, Error::Damaged},
        {SQLITE_IOERR_DATA, 0, Error::Damaged},
        {SQLITE_CORRUPT_VTAB, 0, Error::Damaged},
        {SQLITE_BUSY_SNAPSHOT, 0, Error::Busy},
        {SQLITE_PROTOCOL, 0, Error::Busy},
    }));
    CAPTURE(code, systemError);
    const Error error = errorFor({code, systemError, path, u"the engine's words"_s});
    CHECK(error.kind == kind);
    CHECK(error.message.contains(path));
    CHECK_FALSE(error.message.contains(u"the engine's words"_s));
}

TEST_CASE("what cannot be deciphered is damage once the key has opened the file", "[engineerror]")
{
    CHECK(errorFor({SQLITE_NOTADB, 0, u"a"_s, {}, KeyProof::None}).kind == Error::NotALogbook);
    CHECK(errorFor({SQLITE_NOTADB, 0, u"a"_s, {}, KeyProof::Opened}).kind == Error::Damaged);
    CHECK(errorFor({SQLITE_NOMEM, 0, u"a"_s, {}, KeyProof::None}).kind == Error::Internal);
    CHECK(errorFor({SQLITE_NOMEM, 0, u"a"_s, {}, KeyProof::Opened}).kind == Error::Damaged);
}

TEST_CASE("a disk that answers no more and a file that is gone are two things", "[engineerror]")
{
    const TestFolder folder;
    CHECK(errorFor({SQLITE_IOERR_READ, EIO, folder.path(u"gone"_s), {}}).kind == Error::Moved);
    CHECK(errorFor({SQLITE_CANTOPEN, ENOENT, folder.path(u"gone"_s), {}}).kind == Error::NotFound);
}

TEST_CASE("what kept a file from being looked at says nothing against it", "[error]")
{
    const auto hindered = [](Error::Kind kind) { return hinderedLooking({kind, {}}); };
    for (const Error::Kind kind : {Error::Busy, Error::Cancelled, Error::DiskFull, Error::Moved, Error::NotFound,
                                   Error::ReadOnly, Error::Unreachable})
        CHECK(hindered(kind));
    for (const Error::Kind kind : {Error::Damaged, Error::Internal, Error::NotALogbook})
        CHECK_FALSE(hindered(kind));
}
