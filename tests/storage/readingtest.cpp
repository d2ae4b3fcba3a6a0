// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"
#include "core/storage/schema/migrations.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <sys/stat.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;

Key keyFor(const QString &kind)
{
    return kind == u"encrypted" ? Key::forNewFile(u"correct horse"_s) : Key();
}

bool hasSector(const Database &db, const QString &name)
{
    return OrganisationStore(db).findSectorByName(name).has_value();
}

void addSector(const Database &db, const QString &name)
{
    OrganisationStore(db).addSector({SectorId(100), name});
}

// A logbook that was closed properly.
QString closed(const TestFolder &folder, const Key &key, const QString &name = u"a.turnout"_s)
{
    addSector(*createLogbook(folder.path(name), key), u"Fire service"_s);
    return folder.path(name);
}

void forEveryone(const TestFolder &folder)
{
    for (const QString &name : folder.files())
        makeUnwritable(folder.path(name));
    makeUnwritable(folder.folder.path());
}

} // namespace

TEST_CASE("reading leaves the file and its folder as they were", "[reading]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const auto reason = GENERATE(ReadOnlyReason::Asked, ReadOnlyReason::Synchronised, ReadOnlyReason::NotWritable);
    const TestFolder folder;
    const QString path = closed(folder, key);
    const QByteArray before = bytesOf(path);
    {
        const auto db = openForReading(path, key, reason);
        CHECK(hasSector(*db, u"Fire service"_s));
        CHECK(thrownBy([&] { addSector(*db, u"More"_s); }).kind == Error::ReadOnly);
        const auto again = openAgain(path, key, db->access());
        CHECK(hasSector(*again, u"Fire service"_s));
        CHECK(thrownBy([&] { addSector(*again, u"More"_s); }).kind == Error::ReadOnly);
    }
    CHECK(folder.files() == QStringList{u"a.turnout"_s});
    CHECK(bytesOf(path) == before);
}

TEST_CASE("a reader beside a writer sees what is committed and nothing else", "[reading]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const auto writer = createLogbook(folder.path(u"a.turnout"_s), key);
    const auto reader = openForReading(writer->path(), key, ReadOnlyReason::InUse);
    {
        Transaction transaction(*writer, Transaction::Kind::Write);
        addSector(*writer, u"Fire service"_s);
        CHECK_FALSE(hasSector(*reader, u"Fire service"_s));
        transaction.commit();
    }
    CHECK(hasSector(*reader, u"Fire service"_s));
}

TEST_CASE("a reader that outlives the writer leaves one whole file", "[reading]")
{
    const TestFolder folder;
    auto writer = createLogbook(folder.path(u"a.turnout"_s), Key());
    auto reader = openForReading(writer->path(), Key(), ReadOnlyReason::InUse);
    addSector(*writer, u"Fire service"_s);
    writer.reset();
    reader.reset();
    CHECK(folder.files() == QStringList{u"a.turnout"_s});
    CHECK(hasSector(*openLogbook(folder.path(u"a.turnout"_s), Key()), u"Fire service"_s));
}

TEST_CASE("looking at a file that a connection has open takes none of its locks away", "[reading]")
{
    const Key key = keyFor(u"encrypted"_s);
    const TestFolder folder;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), key);
    isPlainFile(db->path());
    Key::forFile(db->path(), u"correct horse"_s);
    openForReading(db->path(), key, ReadOnlyReason::InUse);

    // Asked by another process, which would take itself for the last one and remove the -wal from under us.
    QProcess other;
    other.start(u"/bin/sh"_s, {u"-c"_s, u"cat /proc/locks"_s});
    REQUIRE(other.waitForFinished());
    struct stat file = {};
    REQUIRE(::stat(QFile::encodeName(db->path()).constData(), &file) == 0);
    CHECK(other.readAllStandardOutput().contains(':' + QByteArray::number(qulonglong(file.st_ino)) + ' '));
}

TEST_CASE("a logbook opens where nothing can be written, whatever its name", "[reading]")
{
    const QString name = GENERATE(u"a.turnout"_s, u"what? 100%2 #1.turnout"_s, u"it's \"q\" a&b=c;d.turnout"_s,
                                  u"Zoë’s 日誌 журнал.turnout"_s, u"%41?immutable=0.turnout"_s);
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const QString path = closed(folder, key, name);
    const QByteArray before = bytesOf(path);
    forEveryone(folder);
    const Unprivileged user;
    CAPTURE(name);
    REQUIRE_FALSE(QFile(folder.path(u"probe"_s)).open(QIODevice::WriteOnly));

    const auto db = openForReading(path, key, ReadOnlyReason::NotWritable);

    CHECK(hasSector(*db, u"Fire service"_s));
    CHECK(folder.files() == QStringList{name});
    CHECK(bytesOf(path) == before);
}

TEST_CASE("newest changes that cannot be read where nothing can be written are not passed over", "[reading]")
{
    const TestFolder elsewhere, folder;
    const auto db = createLogbook(elsewhere.path(u"a.turnout"_s), Key());
    addSector(*db, u"Fire service"_s);
    const QString path = folder.write(u"a.turnout"_s, bytesOf(db->path()));
    folder.write(u"a.turnout-wal"_s, bytesOf(db->path() + u"-wal"_s));
    forEveryone(folder);
    const Unprivileged user;

    const Error error = thrownBy([&] { openForReading(path, Key(), ReadOnlyReason::NotWritable); });

    CHECK(error.kind == Error::ReadOnly);
    CHECK(error.message.contains(path + u"-wal"_s));
}

TEST_CASE("a logbook of an older version is not read before it is brought up to date", "[reading]")
{
    const auto reason = GENERATE(ReadOnlyReason::Asked, ReadOnlyReason::NotWritable);
    const TestFolder folder;
    const QString path = closed(folder, Key());
    Database(path, Key(), Access::ReadWrite).execute(u"PRAGMA user_version = 1");
    const QByteArray before = bytesOf(path);

    const Error error = thrownBy([&] { openForReading(path, Key(), reason); });

    CHECK(error.kind == Error::ReadOnly);
    CHECK(error.message.contains(path));
    CHECK(bytesOf(path) == before);
    CHECK(folder.files() == QStringList{u"a.turnout"_s});
}

TEST_CASE("a logbook of a newer version is left untouched, and nothing beside it", "[reading]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const QString path = closed(folder, key);
    Database(path, key, Access::ReadWrite).execute(u"PRAGMA user_version = 99; CREATE TABLE later (a)");
    const QByteArray before = bytesOf(path);
    const QFileInfo file(path);
    const QDateTime written = file.lastModified();

    CHECK(isNewerThanProgram(*openLogbook(path, key)));
    CHECK(isNewerThanProgram(*openForReading(path, key, ReadOnlyReason::Asked)));

    CHECK(bytesOf(path) == before);
    CHECK(QFileInfo(path).lastModified() == written);
    CHECK(folder.files() == QStringList{u"a.turnout"_s});
}
