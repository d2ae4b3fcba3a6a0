// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/rewriting.h"

#include "tests/storage/fulldisk.h"
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QFile>
#include <sqlite3.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;

Key keyOf(const QString &passphrase)
{
    return passphrase.isEmpty() ? Key() : Key::forNewFile(passphrase);
}

// A closed logbook with something in every kind of table: rows, an index of words, history.
struct Written {
    TestFolder folder;
    QString path = folder.path(u"a.turnout"_s);
    Key key;

    explicit Written(const QString &passphrase)
        : key(keyOf(passphrase))
    {
        const auto db = createLogbook(path, key);
        Transaction together(*db, Transaction::Kind::Write);
        for (qint64 id = 1000; id < 2000; ++id)
            add(*db, id, u"Team %1"_s.arg(id));
        add(*db, 101, u"Mountain rescue"_s);
        // More than the engine keeps in memory.
        db->execute(u"INSERT INTO history (at, device, actor, label, changeset) "
                    "VALUES ('2026-08-17T09:00:00Z', 1, 'Tess', 'Add', randomblob(4000000))");
        db->execute(u"INSERT INTO audit (at, device, actor, history, action, kind, record) "
                    "VALUES ('2026-08-17T09:00:00Z', 1, 'Tess', 1, 'edit', 'organisation', '101')");
        together.commit();
    }
    static void add(const Database &db, qint64 id, const QString &name)
    {
        OrganisationStore(db).add({OrganisationId(id), name, {}, {}, {}});
    }
    std::unique_ptr<Database> opened() const { return openLogbook(path, key); }
};

void rewrite(const QString &path, const Key &from, const Key &to)
{
    Rewriting rewriting(path, from, to);
    Progress progress;
    rewriting.writeCopy(progress);
    rewriting.takePlace();
}

// Everything a file says: its schema, and every row of every table.
QString contentOf(const Database &db)
{
    QString content = rowsOf(db, u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
    for (const QString &table :
         rowsOf(db, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name"_s)
             .split(u" | "_s))
        content += u"\n%1: "_s.arg(table) + rowsOf(db, u"SELECT * FROM \"%1\" ORDER BY 1"_s.arg(table));
    return content + db.pragma(u"user_version"_s) + u' ' + db.pragma(u"application_id"_s);
}

} // namespace

TEST_CASE("a logbook under another key, or none, holds what it held, and nothing lies beside it", "[rewriting]")
{
    const auto [before, after] = GENERATE(table<QString, QString>({
        {u"correct horse"_s, u"naïve passphrase £"_s},
        {u"correct horse"_s, u"correct horse"_s},
        {QString(), u"correct horse"_s},
        {u"correct horse"_s, QString()},
    }));
    const Written book(before);
    const QString content = contentOf(*book.opened());
    const Key key = keyOf(after);

    rewrite(book.path, book.key, key);

    CHECK(book.folder.files() == QStringList{u"a.turnout"_s});
    CHECK(isPlainFile(book.path) == after.isEmpty());
    if (!before.isEmpty())
        CHECK(thrownBy([&] { openLogbook(book.path, book.key); }).kind == Error::WrongPassphrase);
    const auto db = openLogbook(book.path, key);
    CHECK(contentOf(*db) == content);
    // The index of words goes on being kept, by triggers that came along.
    CHECK(valueOf(*db, u"SELECT count(*) FROM organisation_search('mountain')"_s) == u"1"_s);
    Written::add(*db, 102, u"Mountain school"_s);
    CHECK(valueOf(*db, u"SELECT count(*) FROM organisation_search('mountain')"_s) == u"2"_s);
    CHECK(thrownBy([&] { // STRICT as before
              db->execute(u"INSERT INTO sector (name, name_key, position) VALUES ('X', 'x', 'last')");
          })
              .kind == Error::Conflict);
}

TEST_CASE("any SQLCipher tool opens a rewritten logbook with its new passphrase alone", "[rewriting]")
{
    const Written book(GENERATE(QString(), u"before"_s));
    rewrite(book.path, book.key, Key::forNewFile(u"naïve passphrase £"_s));

    sqlite3 *tool = nullptr;
    REQUIRE(sqlite3_open(book.path.toUtf8().constData(), &tool) == SQLITE_OK);
    CHECK(sqlite3_exec(tool, "PRAGMA key = 'naïve passphrase £'", nullptr, nullptr, nullptr) == SQLITE_OK);
    CHECK(sqlite3_exec(tool, "SELECT count(*) FROM delegate", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(tool);
    CHECK_NOTHROW(openLogbook(book.path, Key::forFile(book.path, u"naïve passphrase £"_s)));
}

TEST_CASE("the new file is for whoever the old one was for", "[rewriting]")
{
    const Written book(u"before"_s);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    CHECK(QFile::permissions(book.path) == owner);
    const auto more = GENERATE(QFile::Permissions(), QFile::Permissions(QFile::ReadGroup));
    const QFile::Permissions wanted = owner | more;
    REQUIRE(QFile::setPermissions(book.path, wanted));
    rewrite(book.path, book.key, Key());
    CHECK(QFile::permissions(book.path) == wanted);
}

TEST_CASE("behind a link it is the file itself that is replaced", "[rewriting]")
{
    const Written book{QString()};
    const TestFolder elsewhere;
    const QString link = elsewhere.path(u"shortcut.turnout"_s);
    REQUIRE(QFile::link(book.path, link));
    const Key key = Key::forNewFile(u"after"_s);
    rewrite(link, Key(), key);
    CHECK(QFile::symLinkTarget(link) == book.path);
    CHECK_NOTHROW(openLogbook(book.path, key));
    CHECK(book.folder.files() == QStringList{u"a.turnout"_s});
    CHECK(elsewhere.files() == QStringList{u"shortcut.turnout"_s});
}

TEST_CASE("what was plain is overwritten once the encrypted file is in its place", "[rewriting]")
{
    const Written book{QString()};
    QFile before(book.path); // keeps hold of the bytes when they lose their name
    REQUIRE(before.open(QIODevice::ReadOnly));
    REQUIRE(before.readAll().contains("Mountain rescue"));

    rewrite(book.path, Key(), Key::forNewFile(u"correct horse"_s));

    REQUIRE(before.seek(0));
    const QByteArray left = before.readAll();
    CHECK(left.size() > 10'000);
    CHECK(left == QByteArray(left.size(), '\0'));
}

TEST_CASE("until the copy takes its place the logbook is as it was, whoever reads it", "[rewriting]")
{
    const Written book(u"before"_s);
    const auto db = book.opened();
    const QString content = contentOf(*db);
    {
        Rewriting rewriting(book.path, book.key, Key::forNewFile(u"after"_s));
        Progress progress;
        rewriting.writeCopy(progress);
        CHECK(contentOf(*db) == content);
    } // given up
    CHECK(contentOf(*db) == content);
    CHECK_FALSE(book.folder.files().contains(u"a.turnout.rewriting"_s));
}

TEST_CASE("while another connection is open, the copy does not take the logbook's place", "[rewriting]")
{
    const Written book(u"before"_s);
    const Key after = Key::forNewFile(u"after"_s);
    const auto other = book.opened();
    const QString content = contentOf(*other);
    {
        Rewriting rewriting(book.path, book.key, after);
        Progress progress;
        rewriting.writeCopy(progress);
        CHECK(thrownBy([&] { rewriting.takePlace(); }).kind == Error::Busy);
    }
    CHECK(contentOf(*other) == content);
    Written::add(*other, 102, u"Later"_s); // as before, and so on
}

TEST_CASE("what another program wrote since the copy is not lost", "[rewriting]")
{
    const Written book(u"before"_s);
    Rewriting rewriting(book.path, book.key, Key::forNewFile(u"after"_s));
    Progress progress;
    rewriting.writeCopy(progress);
    Written::add(*book.opened(), 102, u"Written meanwhile"_s);

    const Error error = thrownBy([&] { rewriting.takePlace(); });

    CHECK(error.kind == Error::Conflict);
    CHECK(error.message.contains(u"Try again"));
}

TEST_CASE("nobody writes while the copy is made", "[rewriting]")
{
    const Written book(u"before"_s);
    const auto other = book.opened();
    Rewriting rewriting(book.path, book.key, Key());
    bool tried = false;
    Progress progress([&](qint64, qint64 total) {
        if (tried || total == 0)
            return;
        tried = true;
        CHECK(thrownBy([&] { Transaction(*other, Transaction::Kind::Write); }).kind == Error::Busy);
    });
    rewriting.writeCopy(progress);
    CHECK(tried);
}

TEST_CASE("a rewriting that is cancelled leaves everything as it was", "[rewriting]")
{
    const bool early = GENERATE(true, false); // in the copying, or in the verifying
    const Written book(u"before"_s);
    const QByteArray bytes = bytesOf(book.path);
    {
        Rewriting rewriting(book.path, book.key, Key::forNewFile(u"after"_s));
        Progress *itself = nullptr;
        Progress progress([&](qint64, qint64 total) {
            if (early || total == 0)
                itself->cancel();
        });
        itself = &progress;
        CHECK(thrownBy([&] { rewriting.writeCopy(progress); }).kind == Error::Cancelled);
    }
    CHECK(bytesOf(book.path) == bytes);
    CHECK(book.folder.files() == QStringList{u"a.turnout"_s});
}

TEST_CASE("a disk that fills up on the way leaves everything as it was, and is said so", "[rewriting]")
{
    const Written book(u"before"_s);
    const QString content = contentOf(*book.opened());
    {
        const FullDisk full(u".rewriting"_s, 40'000);
        const Error error = thrownBy([&] { rewrite(book.path, book.key, Key::forNewFile(u"after"_s)); });
        CHECK(full.wasHit());
        CHECK(error.kind == Error::DiskFull);
        CHECK(error.message.contains(book.path));
    }
    CHECK(book.folder.files() == QStringList{u"a.turnout"_s});
    CHECK(contentOf(*book.opened()) == content);
}

TEST_CASE("what an interrupted rewriting left is gone at the next opening", "[rewriting]")
{
    const Written book(u"before"_s);
    const auto left = GENERATE(QByteArray("half of a page"), QByteArray("SQLite format 3\0 and some names", 32));
    const QString path = book.folder.write(u"a.turnout.rewriting"_s, left);
    book.folder.write(u"a.turnout.rewriting-journal"_s, left);
    QFile held(path);
    REQUIRE(held.open(QIODevice::ReadOnly));

    book.opened();

    CHECK(book.folder.files() == QStringList{u"a.turnout"_s});
    CHECK(held.readAll().contains("names") == false); // plain ones are overwritten
}

TEST_CASE("a wrong passphrase leaves even what an interrupted rewriting left", "[rewriting]")
{
    const Written book(u"before"_s);
    book.folder.write(u"a.turnout.rewriting"_s, "half");
    CHECK_THROWS_AS(openLogbook(book.path, Key::forFile(book.path, u"wrong"_s)), Error);
    CHECK(book.folder.files().contains(u"a.turnout.rewriting"_s));
}

TEST_CASE("a rewriting begins over what an earlier one left", "[rewriting]")
{
    const Written book(u"before"_s);
    book.folder.write(u"a.turnout.rewriting"_s, "half of a page");
    const Key after = Key::forNewFile(u"after"_s);
    rewrite(book.path, book.key, after);
    CHECK_NOTHROW(openLogbook(book.path, after));
}
