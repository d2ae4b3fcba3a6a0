// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"

#include "core/logbook/people.h"
#include "core/storage/schema/migrations.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Before = backups::Restored::Before;

const std::optional<QString> Horse = u"correct horse"_s;

backups::Copy backUp(TestLogbook &book)
{
    Progress progress;
    return good(backups::make(book.logbook(), backups::Reason::Asked, progress));
}

Result<backups::Restored> restore(TestLogbook &book, const QString &copy, const std::optional<QString> &passphrase = {})
{
    Progress progress;
    return backups::restore(copy, passphrase, book.path(), book.surrounding(), progress);
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
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray flipped(QByteArray bytes)
{
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 0x10);
    return bytes;
}

int peopleIn(TestLogbook &book)
{
    return book.read([](const Reader &reader) { return int(people::delegates(reader).size()); });
}

QStringList filesBeside(TestLogbook &book)
{
    return QFileInfo(book.path()).absoluteDir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

TEST_CASE("a restored logbook holds what the copy held, and what was there is kept as a verified backup", "[restore]")
{
    const std::optional<QString> passphrase = GENERATE(std::optional<QString>(), Horse);
    TestLogbook book(OnFile{passphrase});
    book.add(aDelegate());
    const backups::Copy copy = backUp(book);
    const QByteArray before = bytesOf(copy.path);
    book.add(aDelegate().named(u"Sam Reid"_s));
    book.close();

    const backups::Restored restored = good(restore(book, copy.path, passphrase));

    CHECK(bytesOf(copy.path) == before);
    CHECK(filesBeside(book) == QStringList{u"test.turnout"_s});
    book.reopen();
    CHECK(peopleIn(book) == 1);
    CHECK(restored.before == Before::Copied);
    CHECK(good(backups::look(restored.kept, passphrase)).totals.delegates == 2);
    const auto copies = backups::list(book.path());
    CHECK(std::any_of(copies.begin(), copies.end(), [&](const backups::Copy &listed) {
        return listed.path == restored.kept && listed.reason == backups::Reason::Restore;
    }));
}

TEST_CASE("a restored logbook gives ids of another device number", "[restore]")
{
    TestLogbook book(OnFile{});
    const DelegateId ada = book.add(aDelegate());
    const backups::Copy copy = backUp(book);
    const DelegateId lost = book.add(aDelegate());
    book.close();
    good(restore(book, copy.path));
    book.reopen();
    const DelegateId next = book.add(aDelegate());
    CHECK((next.value() >> 32) != (ada.value() >> 32));
    CHECK(next != lost);
    CHECK((next.value() & 0xffffffff) == 1);
}

TEST_CASE("the history tells of the restore, and undo goes past it", "[restore]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate());
    const backups::Copy copy = backUp(book);
    book.close();
    good(restore(book, copy.path));
    book.reopen();

    const QList<HistoryEntry> history = good(book->history());
    CHECK(history.first().label == u"Restored from the backup of 17 August 2026, 09:00"_s);
    CHECK(history.first().actor == u"Tess Tester"_s);
    CHECK_FALSE(history.first().undone);
    CHECK(book->undoLabel() == u"Add delegate"_s);
    book.undo();
    CHECK(peopleIn(book) == 0);
    CHECK(book->undoLabel().isEmpty());
    book.redo();
    CHECK(peopleIn(book) == 1);
}

TEST_CASE("a backup is restored to where nothing is", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    book.close();
    REQUIRE(QFile::remove(book.path()));
    const backups::Restored restored = good(restore(book, copy.path));
    CHECK(restored.before == Before::Nothing);
    CHECK(restored.kept.isEmpty());
    book.reopen();
}

TEST_CASE("a restored logbook is for its owner alone", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    book.close();
    good(restore(book, copy.path));
    CHECK((QFile::permissions(book.path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
}

TEST_CASE("a damaged logbook is kept aside untouched, with what belongs to it", "[restore]")
{
    const std::optional<QString> passphrase = GENERATE(std::optional<QString>(), Horse);
    TestLogbook book(OnFile{passphrase});
    book.add(aDelegate());
    const backups::Copy copy = backUp(book);
    book.close();
    const QByteArray torn = bytesOf(book.path()).left(6000);
    write(book.path(), torn);
    write(book.path() + u"-wal"_s, "what a crash left");

    const backups::Restored restored = good(restore(book, copy.path, passphrase));

    CHECK(restored.before == Before::Aside);
    CHECK(QFileInfo(restored.kept).fileName() == u"test damaged 2026-08-17 0900.turnout"_s);
    CHECK(bytesOf(restored.kept) == torn);
    CHECK(bytesOf(restored.kept + u"-wal"_s) == "what a crash left");
    book.reopen();
    CHECK(peopleIn(book) == 1);
}

TEST_CASE("a copy opens with its own passphrase; a logbook under another one is kept aside", "[restore]")
{
    TestLogbook book(OnFile{Horse});
    TestLogbook other(OnFile{u"another horse"_s});
    other.add(aDelegate());
    const backups::Copy copy = backUp(other);
    book.close();
    const QByteArray before = bytesOf(book.path());

    const backups::Restored restored = good(restore(book, copy.path, u"another horse"_s));

    CHECK(restored.before == Before::Aside);
    CHECK(bytesOf(restored.kept) == before);
    const auto opened = good(Logbook::open(book.path(), u"another horse"_s, book.surrounding()));
    CHECK(opened->isEncrypted());
}

TEST_CASE("what a crash left beside a logbook that is gone does not mix with the one restored", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    book.close();
    REQUIRE(QFile::remove(book.path()));
    write(book.path() + u"-wal"_s, "what a crash left");
    const backups::Restored restored = good(restore(book, copy.path));
    CHECK(restored.before == Before::Aside);
    CHECK(bytesOf(restored.kept + u"-wal"_s) == "what a crash left");
    CHECK_FALSE(QFileInfo::exists(book.path() + u"-wal"_s));
    book.reopen();
}

TEST_CASE("a copy that cannot be trusted is not restored, and nothing changes", "[restore]")
{
    TestLogbook book(OnFile{Horse});
    book.add(aDelegate());
    const backups::Copy copy = backUp(book);
    book.close();
    const QByteArray before = bytesOf(book.path());
    const QString bad = copy.path + u".bad"_s;

    SECTION("a bit is flipped")
    {
        write(bad, flipped(bytesOf(copy.path)));
        CHECK(refusal(restore(book, bad, Horse)).kind == Error::Damaged);
    }
    SECTION("it is cut short")
    {
        write(bad, bytesOf(copy.path).left(8192));
        CHECK(refusal(restore(book, bad, Horse)).kind == Error::Damaged);
    }
    SECTION("it is something else")
    {
        write(bad, QByteArray(8192, 'x'));
        CHECK(refusal(restore(book, bad, std::nullopt)).kind == Error::WrongPassphrase);
    }
    SECTION("the passphrase is another")
    {
        CHECK(refusal(restore(book, copy.path, u"wrong horse"_s)).kind == Error::WrongPassphrase);
    }
    SECTION("it is not there")
    {
        CHECK(refusal(restore(book, bad, Horse)).kind == Error::NotFound);
    }
    SECTION("it is the logbook itself")
    {
        CHECK(refusal(restore(book, book.path(), Horse)).kind == Error::Invalid);
    }
    CHECK(bytesOf(book.path()) == before);
    CHECK(filesBeside(book) == QStringList{u"test.turnout"_s});
    CHECK(backups::list(book.path()).size() == 1);
}

TEST_CASE("a copy of a newer program is not restored, one of an earlier schema is and migrates when opened", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy newer = backUp(book);
    const backups::Copy older = backUp(book);
    book.close();
    backdoor(newer.path)->execute(u"PRAGMA user_version = 99");
    backdoor(older.path)->execute(u"DROP INDEX booking_by_status; DROP INDEX delegate_by_region; "
                                  "DROP INDEX delegate_by_sector; DROP TABLE draft; PRAGMA user_version = 1");
    CHECK(refusal(restore(book, newer.path)).kind == Error::NewerSchema);

    good(restore(book, older.path));
    book.reopen();
    CHECK(book->schemaVersion() == schemaVersion());
    const auto copies = backups::list(book.path());
    CHECK(std::any_of(copies.begin(), copies.end(), [](const backups::Copy &copy) {
        return copy.reason == backups::Reason::Migration;
    }));
}

TEST_CASE("a restore that is cancelled leaves everything as it was", "[restore]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate());
    const backups::Copy copy = backUp(book);
    book.close();
    const QByteArray before = bytesOf(book.path());
    const int reports = GENERATE(1, 2, 3);
    int seen = 0;
    Progress *running = nullptr;
    Progress progress([&](qint64, qint64) {
        if (++seen == reports)
            running->cancel();
    });
    running = &progress;
    const auto cancelled = backups::restore(copy.path, {}, book.path(), book.surrounding(), progress);
    CHECK(refusal(cancelled).kind == Error::Cancelled);
    CHECK(bytesOf(book.path()) == before);
    CHECK(filesBeside(book) == QStringList{u"test.turnout"_s});
}

TEST_CASE("a logbook that is open is not replaced", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    book.add(aDelegate());
    CHECK(refusal(restore(book, copy.path)).kind == Error::InUse);
    CHECK(peopleIn(book) == 1);
    book.add(aDelegate());
}

TEST_CASE("copies that were there at a restore do not rotate away", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    for (int i = 0; i < 4; ++i)
        backUp(book);
    CHECK(backups::list(book.path()).size() == rotation::OfReason);
    book.close();
    good(restore(book, copy.path));
    book.reopen();
    for (int i = 0; i < 8; ++i)
        backUp(book);
    const auto copies = backups::list(book.path());
    CHECK(copies.size() == 2 * rotation::OfReason + 1); // and the one that the restore made
    CHECK(QFileInfo::exists(copy.path));
    CHECK(copies.last().isFrozen);
    CHECK_FALSE(copies.first().isFrozen);
}
