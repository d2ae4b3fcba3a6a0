// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/engine.h"

#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QThread>
#include <sqlite3.h>
#include <unistd.h>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the engine that runs is the one it was built with", "[engine]")
{
    startEngine();
    CHECK(engineVersions().sqlite == QLatin1StringView(SQLITE_VERSION));
    CHECK(QByteArray(sqlite3_sourceid()) == SQLITE_SOURCE_ID);
}

TEST_CASE("the engine can encrypt", "[engine]")
{
    CHECK(engineVersions().sqlcipher.startsWith(u"4."_s));
    const Database db(u":memory:"_s, Key(), Database::Access::Create);
    CHECK(db.pragma(u"cipher_version") == engineVersions().sqlcipher);
}

TEST_CASE("the engine has what the logbook needs", "[engine]")
{
    CHECK(sqlite3_threadsafe() != 0);
    CHECK(sqlite3_compileoption_used("ENABLE_FTS5"));
    CHECK(sqlite3_compileoption_used("ENABLE_SESSION"));
    CHECK(sqlite3_compileoption_used("ENABLE_PREUPDATE_HOOK"));
}

TEST_CASE("the engine may be started from several threads at once", "[engine]")
{
    QList<QThread *> threads;
    for (int i = 0; i < 8; ++i) {
        threads.append(QThread::create([] { startEngine(); }));
        threads.last()->start();
    }
    for (QThread *thread : threads) {
        CHECK(thread->wait());
        delete thread;
    }
    CHECK_FALSE(engineVersions().sqlcipher.isEmpty());
}

TEST_CASE("a double-quoted word that is no column is a fault, not a text", "[engine]")
{
    const Database db(u":memory:"_s, Key(), Database::Access::Create);
    CHECK_THROWS_AS(db.execute(u"SELECT \"not a column\""), Error);
}

TEST_CASE("the engine reports nothing on standard error, not even a wrong passphrase", "[engine]")
{
    const TestFolder folder;
    createLogbook(folder.path(u"a.turnout"_s), Key::forNewFile(u"right"_s));
    const QString caught = folder.path(u"stderr"_s);

    const int before = ::dup(STDERR_FILENO);
    REQUIRE(std::freopen(caught.toLocal8Bit().constData(), "w", stderr));
    const Error error = thrownBy([&] {
        const QString path = folder.path(u"a.turnout"_s);
        openLogbook(path, Key::forFile(path, u"wrong"_s));
    });
    std::fflush(stderr);
    ::dup2(before, STDERR_FILENO);
    ::close(before);

    CHECK(error.kind == Error::WrongPassphrase);
    CHECK(bytesOf(caught).isEmpty());
}
