// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"

#include "core/storage/schema/migrations.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

backups::Copy backUp(TestLogbook &book, backups::Reason reason = backups::Reason::Asked)
{
    Progress progress;
    return good(backups::make(book.logbook(), reason, progress));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST_CASE("a backup lies in a folder beside the logbook, named by time and reason", "[backups]")
{
    TestLogbook book(OnFile{});
    CHECK(backups::list(book.path()).isEmpty());

    const backups::Copy copy = backUp(book, backups::Reason::Import);

    const QString folder = backups::folderOf(book.path());
    CHECK(folder == QFileInfo(book.path()).absolutePath() + u"/test backups"_s);
    CHECK(copy.path == folder + u"/test 2026-08-17 080000Z import.turnout"_s); // nine in London
    CHECK(copy.at == book.clock().utc());
    CHECK(copy.reason == backups::Reason::Import);
    CHECK(copy.bytes == QFileInfo(copy.path).size());
    CHECK(filesIn(folder) == QStringList{QFileInfo(copy.path).fileName()});
    CHECK(backups::list(book.path()) == QList<backups::Copy>{copy});
}

TEST_CASE("backups are for their owner alone", "[backups]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
                        QFile::ExeOther;
    CHECK((QFile::permissions(backups::folderOf(book.path())) & others) == 0);
    CHECK((QFile::permissions(copy.path) & others) == 0);
}

TEST_CASE("a second backup within one second replaces nothing and counts as the newer", "[backups]")
{
    TestLogbook book(OnFile{});
    const backups::Copy first = backUp(book);
    const backups::Copy second = backUp(book);
    CHECK(second.path.endsWith(u"Z asked 2.turnout"_s));
    CHECK(backups::list(book.path()) == QList<backups::Copy>{second, first});
}

TEST_CASE("files of other names are no backups, whatever they hold", "[backups]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    const QString folder = backups::folderOf(book.path()) + u'/';
    for (const auto &name :
         {u"notes.txt"_s, u"test.turnout"_s, u"test 2026-08-17 080000Z asked.turnout.part"_s,
          u"test 2026-13-45 080000Z asked.turnout"_s, u"test 2026-08-17 080000Z whim.turnout"_s,
          u"test 2026-08-17 08:00 asked.turnout"_s, u"test 2026-08-17 080000Z asked 0.turnout"_s,
          u"test 2026-08-17 250000Z asked.turnout"_s, u"2026-08-17 080000Z asked.turnout"_s})
        write(folder + name, "something");
    REQUIRE(QDir(folder).mkdir(u"test 2026-08-18 080000Z asked.turnout"_s));
    QFile::link(copy.path, folder + u"test 2026-08-19 080000Z asked.turnout"_s);
    CHECK(backups::list(book.path()) == QList<backups::Copy>{copy});
}

TEST_CASE("rotation removes the copies of this logbook alone", "[backups]")
{
    TestLogbook book(OnFile{});
    const QString folder = backups::folderOf(book.path()) + u'/';
    REQUIRE(QDir().mkpath(folder));
    for (int i = 0; i < 9; ++i) {
        write(folder + u"test 2026-08-1%1 080000Z import.turnout"_s.arg(i % 7), "mine");
        write(folder + u"other 2026-08-1%1 080000Z import.turnout"_s.arg(i % 7), "another's");
    }
    backUp(book, backups::Reason::Import);
    const QStringList left = filesIn(folder);
    CHECK(left.filter(u"test "_s).size() == rotation::OfReason);
    CHECK(left.filter(u"other "_s).size() == 7);
}

TEST_CASE("a backup that fails leaves the logbook, the copies and the folder as they were", "[backups]")
{
    TestLogbook book(OnFile{});
    backUp(book);
    const QString folder = backups::folderOf(book.path());
    const QStringList before = filesIn(folder);
    Progress progress([](qint64, qint64) { throw Error{Error::DiskFull, u"full"_s}; });

    const auto failed = backups::make(book.logbook(), backups::Reason::Hourly, progress);

    CHECK(refusal(failed).kind == Error::DiskFull);
    CHECK(filesIn(folder) == before);
    book.add(aDelegate());
}

TEST_CASE("where the folder for backups cannot be made, that is said", "[backups]")
{
    TestLogbook book(OnFile{});
    write(backups::folderOf(book.path()), "a file of that name");
    Progress progress;
    const Error error = refusal(backups::make(book.logbook(), backups::Reason::Asked, progress));
    CHECK(error.kind == Error::ReadOnly);
    CHECK(error.message.contains(u"test backups"_s));
}

TEST_CASE("a logbook in memory has no backups", "[backups]")
{
    TestLogbook book;
    Progress progress;
    CHECK(refusal(backups::make(book.logbook(), backups::Reason::Asked, progress)).kind == Error::Invalid);
    const QTemporaryDir folder;
    CHECK(refusal(backups::makeIn(folder.path(), book.logbook(), progress)).kind == Error::Invalid);
    std::optional<Result<backups::Copy>> made;
    backups::makeInBackground(folder.path(), book.logbook(), &book.logbook(),
                              [&](Result<backups::Copy> copy) { made = copy; });
    REQUIRE(QTest::qWaitFor([&] { return made.has_value(); }));
    CHECK_FALSE(made->has_value());
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("the backups of a hidden logbook are found", "[backups]")
{
    const QTemporaryDir folder;
    const FixedClock clock(CivilTime(QDate(2026, 8, 17), QTime(9, 0)));
    const QString path = folder.filePath(u".work.turnout"_s);
    const auto logbook = good(Logbook::create(path, std::nullopt, {clock, u"Tess"_s}));
    Progress progress;
    const backups::Copy copy = good(backups::make(*logbook, backups::Reason::Asked, progress));
    CHECK(backups::list(path) == QList<backups::Copy>{copy});
}

TEST_CASE("what a killed program left of a backup goes with a later one", "[backups]")
{
    TestLogbook book(OnFile{});
    const QString folder = backups::folderOf(book.path()) + u'/';
    REQUIRE(QDir().mkpath(folder));
    // Written now, which is long after the logbook's own clock.
    write(folder + u"test 2026-08-16 080000Z hourly.turnout.part"_s, "half");
    write(folder + u"test 2026-08-16 080000Z hourly.turnout.part-journal"_s, "half");
    const backups::Copy copy = backUp(book);
    CHECK(filesIn(folder) == QStringList{QFileInfo(copy.path).fileName()});
}

TEST_CASE("a backup in the background tells how far it is, and can be cancelled", "[backups]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    std::optional<Result<backups::Copy>> made, cancelled;
    qint64 last = 0;
    qint64 of = 0;
    backups::makeInBackground(
        book.logbook(), backups::Reason::Asked, &book.logbook(), [&](Result<backups::Copy> copy) { made = copy; },
        [&](qint64 done, qint64 total) {
            last = done;
            of = total;
        });
    REQUIRE(QTest::qWaitFor([&] { return made.has_value(); }));
    CHECK(QFileInfo::exists(good(*made).path));
    CHECK(last == of);
    CHECK(of > 0);

    const auto job = backups::makeInBackground(book.logbook(), backups::Reason::Asked, &book.logbook(),
                                               [&](Result<backups::Copy> copy) { cancelled = copy; });
    job->cancel();
    REQUIRE(QTest::qWaitFor([&] { return cancelled.has_value(); }));
    CHECK(refusal(*cancelled).kind == Error::Cancelled);
    CHECK(backups::list(book.path()).size() == 1);
}

TEST_CASE("a look into a copy tells what it holds and leaves it as it is", "[backups]")
{
    const std::optional<QString> passphrase = GENERATE(std::optional<QString>(), std::optional<QString>(u"correct horse"_s));
    TestLogbook book(OnFile{passphrase});
    book.book(book.add(aWorkshop()), aDelegate());
    const backups::Copy copy = backUp(book);
    book.add(aDelegate().named(u"Sam Reid"_s)); // is in no copy
    const QByteArray before = bytesOf(copy.path);
    const QString folder = backups::folderOf(book.path());
    const QStringList files = filesIn(folder);

    const backups::Contents contents = good(backups::look(copy.path, passphrase));

    CHECK(contents.totals.workshops == 1);
    CHECK(contents.totals.delegates == 1);
    CHECK(contents.totals.bookings == 1);
    CHECK(contents.changedBy == u"Tess Tester"_s);
    CHECK(contents.changedAt == utcStamp(book.clock()));
    CHECK(contents.schema == schemaVersion());
    CHECK(contents.isEncrypted == passphrase.has_value());
    CHECK(contents.bytes == before.size());
    CHECK(bytesOf(copy.path) == before);
    CHECK(filesIn(folder) == files);
}

TEST_CASE("a look at what is no copy, or with another passphrase, says so", "[backups]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    const backups::Copy copy = backUp(book);
    CHECK(refusal(backups::look(copy.path, u"wrong horse"_s)).kind == Error::WrongPassphrase);
    CHECK(refusal(backups::look(copy.path, std::nullopt)).kind == Error::WrongPassphrase);
    CHECK(refusal(backups::look(copy.path + u"?"_s, u"correct horse"_s)).kind == Error::NotFound);
    write(copy.path + u".txt"_s, QByteArray(5000, 'x'));
    CHECK(refusal(backups::look(copy.path + u".txt"_s, u"p"_s)).kind == Error::NotALogbook);
}

TEST_CASE("a copy of an earlier schema can be looked into", "[backups]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    backdoor(copy.path)->execute(u"DROP INDEX booking_by_status; PRAGMA user_version = 1");
    CHECK(good(backups::look(copy.path, std::nullopt)).schema == 1);
}

TEST_CASE("a logbook whose name has signs of every kind is backed up and looked into", "[backups]")
{
    QTemporaryDir folder;
    const FixedClock clock(CivilTime(QDate(2026, 8, 17), QTime(9, 0)));
    const QString path = folder.filePath(u"Zoë’s 100%2 #1 list?a=b\n(*).turnout"_s);
    const auto logbook = good(Logbook::create(path, std::nullopt, {clock, u"Tess"_s}));
    Progress progress;
    const backups::Copy copy = good(backups::make(*logbook, backups::Reason::Asked, progress));
    CHECK(backups::list(path) == QList<backups::Copy>{copy});
    CHECK(good(backups::look(copy.path, std::nullopt)).totals.workshops == 0);
}
