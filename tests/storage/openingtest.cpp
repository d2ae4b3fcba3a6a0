// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opening.h"

#include "core/storage/schema/migrations.h"
#include "tests/storage/statementwatch.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <sqlite3.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;

Key keyFor(const QString &kind)
{
    return kind == u"encrypted" ? Key::forNewFile(u"correct horse"_s) : Key();
}

void addSector(const Database &db, const QString &name)
{
    OrganisationStore(db).addSector({SectorId(100), name});
}

bool hasSector(const Database &db, const QString &name)
{
    return OrganisationStore(db).findSectorByName(name).has_value();
}

// A logbook as a power cut leaves it: what was written last is in the -wal beside it.
QString crashed(const TestFolder &folder, const Key &key, const QString &sql = {})
{
    const TestFolder elsewhere;
    const auto db = createLogbook(elsewhere.path(u"a.turnout"_s), key);
    addSector(*db, u"Fire service"_s);
    if (!sql.isEmpty())
        db->execute(sql);
    folder.write(u"a.turnout-wal"_s, bytesOf(elsewhere.path(u"a.turnout-wal"_s)));
    return folder.write(u"a.turnout"_s, bytesOf(elsewhere.path(u"a.turnout"_s)));
}

const QList<QPair<QString, QString>> SafeSettings = {
    {u"synchronous"_s, u"3"_s},     {u"journal_mode"_s, u"wal"_s}, {u"foreign_keys"_s, u"1"_s},
    {u"cache_size"_s, u"-65536"_s}, {u"temp_store"_s, u"2"_s},     {u"busy_timeout"_s, u"1500"_s},
    {u"secure_delete"_s, u"1"_s},
};

void checkSettings(const Database &db)
{
    for (const auto &[name, value] : SafeSettings) {
        CAPTURE(name);
        CHECK(db.pragma(name) == value);
    }
    CHECK(db.pragma(u"application_id").toInt() == LogbookApplicationId);
    CHECK(db.pragma(u"user_version").toInt() == schemaVersion());
}

} // namespace

TEST_CASE("every safety setting holds on every connection", "[opening]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    {
        const auto made = createLogbook(path, key);
        checkSettings(*made);
        checkSettings(*openAgain(made->path(), key, Database::Access::ReadWrite));
    }
    checkSettings(*openLogbook(path, key));
}

TEST_CASE("the settings are made in the order that survives a power cut, each read back at once", "[opening]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const StatementWatch watch;
    createLogbook(folder.path(u"a.turnout"_s), key);

    QStringList order;
    const QStringList &heard = watch.heard();
    for (qsizetype at = 0; at < heard.size(); ++at) {
        const QString name = heard[at].section(u' ', 1, 1);
        if (!heard[at].startsWith(u"PRAGMA "_s) || !heard[at].contains(u'=') || name == u"user_version"_s)
            continue;
        order.append(name);
        CHECK(heard.value(at + 1) == u"PRAGMA "_s + name);
    }
    const QStringList first = {u"synchronous"_s, u"journal_mode"_s, u"foreign_keys"_s,
                               u"cache_size"_s,  u"temp_store"_s,   u"busy_timeout"_s};
    CHECK(order.first(6) == first);
    CHECK(order.last() == u"application_id"_s);
}

TEST_CASE("a new logbook is whole or nothing: until its last commit it is no logbook", "[opening]")
{
    const TestFolder folder, copies;
    const StatementWatch watch([&](const QString &sql) {
        if (sql.startsWith(u"INSERT INTO device"_s)) {
            copies.write(u"a.turnout"_s, bytesOf(folder.path(u"a.turnout"_s)));
            copies.write(u"a.turnout-wal"_s, bytesOf(folder.path(u"a.turnout-wal"_s)));
        }
    });
    createLogbook(folder.path(u"a.turnout"_s), Key());

    REQUIRE(copies.files().contains(u"a.turnout"_s));
    CHECK(thrownBy([&] { openLogbook(copies.path(u"a.turnout"_s), Key()); }).kind == Error::NotALogbook);
}

TEST_CASE("a new logbook holds what is shipped and opens again", "[opening]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const QString path = folder.path(u"Zoë’s 100%2 list.turnout"_s);
    createLogbook(path, key);
    CHECK(folder.files() == QStringList{u"Zoë’s 100%2 list.turnout"_s}); // closed without leftovers

    const auto db = openLogbook(path, key);
    const Stores stores(*db);
    CHECK(stores.places.regions().size() == 12);
    CHECK(stores.organisations.sectors() == shippedSectors());
    CHECK(stores.feedback.findQuestionSet(shippedQuestionSet().id) == shippedQuestionSet());
    QString letters;
    for (const WorkshopType &type : stores.types.all())
        letters += type.letter;
    CHECK(letters == u"2HF"_s);
    CHECK(IdSource(*db).device() > 0);
    CHECK_FALSE(isNewerThanProgram(*db));
}

TEST_CASE("an encrypted logbook shows nothing of itself", "[opening]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    {
        const auto db = createLogbook(path, keyFor(u"encrypted"_s));
        addSector(*db, u"Mountain rescue"_s);
        CHECK_FALSE(bytesOf(path + u"-wal"_s).contains("Mountain rescue"));
    }
    const QByteArray bytes = bytesOf(path);
    CHECK_FALSE(isPlainFile(path));
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    CHECK_FALSE(bytes.contains("Mountain rescue"));
    CHECK_FALSE(bytes.contains("CREATE TABLE"));
}

TEST_CASE("a plain logbook is known by its first bytes", "[opening]")
{
    const TestFolder folder;
    createLogbook(folder.path(u"a.turnout"_s), Key());
    CHECK(isPlainFile(folder.path(u"a.turnout"_s)));
    CHECK_FALSE(isPlainFile(folder.write(u"empty"_s, {})));
    CHECK(thrownBy([&] { isPlainFile(folder.path(u"absent"_s)); }).kind == Error::NotFound);
}

TEST_CASE("two logbooks with one passphrase have different salts", "[opening]")
{
    const TestFolder folder;
    createLogbook(folder.path(u"a.turnout"_s), Key::forNewFile(u"same"_s));
    createLogbook(folder.path(u"b.turnout"_s), Key::forNewFile(u"same"_s));
    CHECK(bytesOf(folder.path(u"a.turnout"_s)).first(16) != bytesOf(folder.path(u"b.turnout"_s)).first(16));
}

TEST_CASE("any SQLCipher tool opens a logbook with its passphrase alone, and may change it", "[opening]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    createLogbook(path, Key::forNewFile(u"naïve passphrase £"_s));

    sqlite3 *tool = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &tool) == SQLITE_OK);
    CHECK(sqlite3_exec(tool, "PRAGMA key = 'naïve passphrase £'", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(sqlite3_exec(tool, "SELECT count(*) FROM delegate", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(sqlite3_exec(tool, "PRAGMA rekey = 'another'", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(tool);

    CHECK_NOTHROW(openLogbook(path, Key::forFile(path, u"another"_s)));
    CHECK(thrownBy([&] { openLogbook(path, Key::forFile(path, u"naïve passphrase £"_s)); }).kind ==
          Error::WrongPassphrase);
}

TEST_CASE("a wrong passphrase, or none, changes no byte", "[opening]")
{
    const TestFolder folder;
    const Key key = keyFor(u"encrypted"_s);
    const QString path = crashed(folder, key);
    const QByteArray file = bytesOf(path), wal = bytesOf(path + u"-wal"_s);
    REQUIRE_FALSE(wal.isEmpty());

    const Error wrong = thrownBy([&] { openLogbook(path, Key::forFile(path, u"wrong horse"_s)); });
    CHECK(wrong.kind == Error::WrongPassphrase);
    CHECK(wrong.message.contains(path));
    CHECK(thrownBy([&] { openLogbook(path, Key()); }).kind == Error::WrongPassphrase);

    CHECK(bytesOf(path) == file);
    CHECK(bytesOf(path + u"-wal"_s) == wal);
    CHECK(hasSector(*openLogbook(path, Key::forFile(path, u"correct horse"_s)), u"Fire service"_s));
}

TEST_CASE("what was committed before a power cut is there again", "[opening]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const QString path = crashed(folder, key);
    CHECK(hasSector(*openLogbook(path, key), u"Fire service"_s));
    CHECK(folder.files() == QStringList{u"a.turnout"_s}); // the -wal went into the file
}

TEST_CASE("a passphrase for a plain logbook opens nothing and changes nothing", "[opening]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    createLogbook(path, Key());
    const QByteArray before = bytesOf(path);
    CHECK(thrownBy([&] { openLogbook(path, Key::forFile(path, u"correct horse"_s)); }).kind == Error::WrongPassphrase);
    CHECK(bytesOf(path) == before);
    CHECK(folder.files() == QStringList{u"a.turnout"_s});
}

TEST_CASE("a file that is something else is no logbook and stays as it is", "[opening]")
{
    const TestFolder folder;
    const QByteArray contents =
        GENERATE(QByteArray(), QByteArray("Dear all,\n"), QByteArray(20'000, 'x') + "x",
                 QByteArray("SQLite format 3\0", 16) + QByteArray(5000, 'x'), QByteArray("SQLite format 3\0", 16));
    const QString path = folder.write(u"letter"_s, contents);
    CHECK(thrownBy([&] { openLogbook(path, Key()); }).kind == Error::NotALogbook);
    if (contents.size() > 16 && !contents.startsWith("SQLite"))
        CHECK(thrownBy([&] { openLogbook(path, Key::forFile(path, u"p"_s)); }).kind == Error::NotALogbook);
    CHECK(bytesOf(path) == contents);
    CHECK(folder.files() == QStringList{u"letter"_s});
}

TEST_CASE("another program's database is refused and left untouched", "[opening]")
{
    const TestFolder folder, elsewhere;
    const QString mode = GENERATE(u"DELETE"_s, u"WAL"_s);
    const Database other(elsewhere.path(u"other.db"_s), Key(), Access::Create);
    other.execute(u"PRAGMA journal_mode = %1; CREATE TABLE t (a); INSERT INTO t VALUES (1)"_s.arg(mode));
    const QString path = folder.write(u"other.db"_s, bytesOf(other.path()));
    if (mode == u"WAL")
        folder.write(u"other.db-wal"_s, bytesOf(other.path() + u"-wal"_s));
    const QByteArray file = bytesOf(path);

    const Error error = thrownBy([&] { openLogbook(path, Key()); });

    CHECK(error.kind == Error::NotALogbook);
    CHECK(error.message.contains(path));
    CHECK(bytesOf(path) == file);
    if (mode == u"WAL")
        CHECK(bytesOf(path + u"-wal"_s) == bytesOf(other.path() + u"-wal"_s));
}

TEST_CASE("what another program left half done in its database is not brought to an end by looking", "[opening]")
{
    const TestFolder folder;
    Database(folder.path(u"other.db"_s), Key(), Access::Create).execute(u"CREATE TABLE t (a)");
    const QByteArray file = bytesOf(folder.path(u"other.db"_s));
    folder.write(u"other.db-journal"_s, "half done");
    CHECK(thrownBy([&] { openLogbook(folder.path(u"other.db"_s), Key()); }).kind == Error::NotALogbook);
    CHECK(bytesOf(folder.path(u"other.db"_s)) == file);
    CHECK(bytesOf(folder.path(u"other.db-journal"_s)) == "half done");
}

TEST_CASE("a file that another program keeps to itself says so within two seconds", "[opening]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    createLogbook(path, key);
    const Database other(path, key, Access::ReadWrite);
    other.execute(u"PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    const bool toRead = GENERATE(false, true);
    QElapsedTimer clock;
    clock.start();

    const Error error =
        thrownBy([&] { toRead ? openForReading(path, key, ReadOnlyReason::Asked) : openLogbook(path, key); });

    CHECK(error.kind == Error::Busy);
    CHECK(error.message.contains(path));
    CHECK(clock.elapsed() < 2000);
}

TEST_CASE("what is not there, or is a folder, is not found", "[opening]")
{
    const TestFolder folder;
    CHECK(thrownBy([&] { openLogbook(folder.path(u"absent.turnout"_s), Key()); }).kind == Error::NotFound);
    CHECK(thrownBy([&] { openLogbook(folder.folder.path(), Key()); }).kind == Error::NotFound);
    CHECK(thrownBy([&] { openLogbook(QString(), Key()); }).kind == Error::NotFound);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("a truncated logbook is refused and stays as it is", "[opening]")
{
    const QString kind = GENERATE(u"plain"_s, u"encrypted"_s);
    const TestFolder folder;
    const Key key = keyFor(kind);
    createLogbook(folder.path(u"whole"_s), key);
    const QByteArray half = bytesOf(folder.path(u"whole"_s)).first(3000);
    const QString path = folder.write(u"a.turnout"_s, half);
    const Error error = thrownBy([&] { openLogbook(path, key); });
    CAPTURE(error);
    CHECK((error.kind == Error::NotALogbook || error.kind == Error::Damaged));
    CHECK(bytesOf(path) == half);
}

TEST_CASE("a logbook of a newer program opens for reading and is left untouched", "[opening]")
{
    const QString kind = GENERATE(u"plain"_s, u"encrypted"_s);
    const TestFolder folder;
    const Key key = keyFor(kind);
    const QString path = crashed(folder, key, u"PRAGMA user_version = 99; CREATE TABLE later (a)"_s);
    const QByteArray file = bytesOf(path), wal = bytesOf(path + u"-wal"_s);
    {
        const auto db = openLogbook(path, key);
        CHECK(isNewerThanProgram(*db));
        CHECK(hasSector(*db, u"Fire service"_s));
        CHECK(thrownBy([&] { addSector(*db, u"More"_s); }).kind == Error::ReadOnly);

        const auto again = openAgain(db->path(), key, Database::Access::ReadOnly);
        CHECK(hasSector(*again, u"Fire service"_s));
        CHECK(thrownBy([&] { addSector(*again, u"More"_s); }).kind == Error::ReadOnly);
    }
    CHECK(bytesOf(path) == file);
    CHECK(bytesOf(path + u"-wal"_s) == wal);
}

TEST_CASE("a new logbook never writes over what is there", "[opening]")
{
    const TestFolder folder;
    const QByteArray contents = GENERATE(QByteArray(), QByteArray("mine"));
    const QString path = folder.write(u"a.turnout"_s, contents);
    const Error error = thrownBy([&] { createLogbook(path, Key()); });
    CHECK(error.kind == Error::Conflict);
    CHECK(error.message.contains(path));
    CHECK(bytesOf(path) == contents);
    CHECK(thrownBy([&] { createLogbook(folder.folder.path(), Key()); }).kind == Error::Conflict);
}

TEST_CASE("where no file can be made, none is left half made", "[opening]")
{
    const TestFolder folder;
    CHECK(thrownBy([&] { createLogbook(folder.path(u"no/such/folder/a.turnout"_s), Key()); }).kind == Error::ReadOnly);
    {
        // Another program takes hold of the file in the middle.
        std::unique_ptr<Database> other;
        const StatementWatch watch([&](const QString &sql) {
            if (!other && sql == u"PRAGMA journal_mode"_s) {
                other = std::make_unique<Database>(folder.path(u"a.turnout"_s), Key(), Access::ReadWrite);
                other->execute(u"BEGIN IMMEDIATE");
            }
        });
        CHECK(thrownBy([&] { createLogbook(folder.path(u"a.turnout"_s), Key()); }).kind == Error::Busy);
    }
    CHECK(folder.files().isEmpty());
}

TEST_CASE("a further connection sees what the first one writes", "[opening]")
{
    const Key key = keyFor(GENERATE(u"plain"_s, u"encrypted"_s));
    const TestFolder folder;
    const auto first = createLogbook(folder.path(u"a.turnout"_s), key);
    const auto second = openAgain(first->path(), key, Database::Access::ReadWrite);
    addSector(*first, u"Fire service"_s);
    CHECK(hasSector(*second, u"Fire service"_s));
}

TEST_CASE("a logbook in memory is like one in a file, and each is its own", "[opening]")
{
    const auto one = createInMemory(), other = createInMemory();
    CHECK(one->pragma(u"user_version").toInt() == schemaVersion());
    CHECK(one->pragma(u"foreign_keys") == u"1"_s);
    addSector(*one, u"Fire service"_s);
    CHECK_FALSE(hasSector(*other, u"Fire service"_s));
    CHECK(IdSource(*one).device() != IdSource(*other).device());
}

TEST_CASE("a logbook that is filled while it is made has the settings and indexes of any other", "[opening]")
{
    const QString kind = GENERATE(u"plain"_s, u"encrypted"_s);
    CAPTURE(kind);
    const TestFolder folder;
    const Key key = keyFor(kind);
    const QString schema = u"SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)"_s;
    const auto usual = createLogbook(folder.path(u"usual.turnout"_s), key);
    const auto filled = createLogbook(folder.path(u"filled.turnout"_s), key, [](const Database &db) {
        DelegateStore(db).add({.id = DelegateId(7), .name = {u"Ada"_s, u"Okafor"_s}});
    });
    checkSettings(*filled);
    CHECK(valueOf(*filled, schema) == valueOf(*usual, schema));
    CHECK(DelegateStore(*filled).search(u"oka"_s, 5) == QList<DelegateId>{DelegateId(7)});
    CHECK(valueOf(*filled, u"PRAGMA integrity_check"_s) == u"ok");
}

TEST_CASE("a logbook whose filling fails leaves no file", "[opening]")
{
    const TestFolder folder;
    const Error error = thrownBy([&] {
        createLogbook(folder.path(u"a.turnout"_s), Key(), [](const Database &db) {
            addSector(db, u"Fire service"_s);
            throw Error{Error::Cancelled, u"Enough"_s};
        });
    });
    CHECK(error.kind == Error::Cancelled);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("while a logbook is filled its file is not one yet", "[opening]")
{
    const TestFolder folder;
    const QString path = folder.path(u"a.turnout"_s);
    createLogbook(path, Key(), [&](const Database &db) {
        addSector(db, u"Fire service"_s);
        folder.write(u"cut.turnout"_s, bytesOf(path)); // what a power cut would leave at best
    });
    CHECK(thrownBy([&] { openLogbook(folder.path(u"cut.turnout"_s), Key()); }).kind == Error::NotALogbook);
}
