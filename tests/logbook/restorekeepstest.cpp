// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the logbook that a backup replaces, and of the other backups.
#include "core/logbook/backups.h"
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

const QString Horse = u"correct horse"_s;
const QString NewHorse = u"another horse"_s;

backups::Copy backUp(TestLogbook &book, backups::Reason reason = backups::Reason::Asked)
{
    Progress progress;
    return good(backups::make(book.logbook(), reason, progress));
}

Result<backups::Restored> restore(TestLogbook &book, const QString &copy, const QString &to,
                                  const Secret &secret = {}, const std::optional<Secret> &present = {})
{
    Progress progress;
    return backups::restore(copy, secret, to, book.surrounding(), progress, present);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a copy under an earlier passphrase leaves a backup of the logbook under the present one", "[restore]")
{
    TestLogbook book(OnFile{Horse});
    const backups::Copy copy = backUp(book);
    good(book->setPassphrase(NewHorse));
    book.add(aDelegate());
    book.close();

    const auto restored = good(restore(book, copy.path, book.path(), Secret::passphrase(Horse), Secret::passphrase(NewHorse)));

    CHECK(restored.before == Before::Copied);
    CHECK(good(backups::look(restored.kept, NewHorse)).totals.delegates == 1);
    book.reopen();
    CHECK(good(backups::look(book.path(), Horse)).totals.delegates == 0);
}

TEST_CASE("where both open with one secret, a wrong guess at the present one does no harm", "[restore]")
{
    TestLogbook book(OnFile{Horse});
    const backups::Copy copy = backUp(book);
    book.close();
    const Secret present = GENERATE(Secret::passphrase(u"wrong horse"_s), Secret());
    CHECK(good(restore(book, copy.path, book.path(), Secret::passphrase(Horse), present)).before == Before::Copied);
}

TEST_CASE("where the backups cannot be kept from rotating, the logbook stays where it is", "[restore]")
{
    TestLogbook other(OnFile{NewHorse});
    const backups::Copy copy = backUp(other);
    TestLogbook book(OnFile{Horse});
    backUp(book);
    REQUIRE(QDir(backups::folderOf(book.path())).mkdir(u"kept since a restore.txt"_s));
    book.close();
    const QByteArray before = bytesOf(book.path());

    CHECK(refusal(restore(book, copy.path, book.path(), Secret::passphrase(NewHorse))).kind == Error::ReadOnly);

    CHECK(bytesOf(book.path()) == before);
    CHECK(QFileInfo(book.path()).absoluteDir().entryList(QDir::Files) == QStringList{u"test.turnout"_s});
}

TEST_CASE("the backup that a restore makes rotates none of those there are", "[restore]")
{
    TestLogbook book(OnFile{});
    QStringList copies;
    for (int i = 0; i < rotation::OfReason; ++i)
        copies.append(backUp(book, backups::Reason::Restore).path);
    book.close();
    good(restore(book, copies.first(), book.path()));
    for (const QString &copy : copies)
        CHECK(QFileInfo::exists(copy));
    CHECK(backups::list(book.path()).size() == rotation::OfReason + 1);
}

TEST_CASE("behind a link the logbook itself is replaced, and its backups are in one place", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    book.add(aDelegate());
    book.close();
    const QTemporaryDir desk;
    const QString link = desk.filePath(u"my link.turnout"_s);
    REQUIRE(QFile::link(book.path(), link));
    CHECK(backups::folderOf(link) == backups::folderOf(book.path()));

    const auto restored = good(restore(book, copy.path, link));

    CHECK(QFileInfo(link).isSymLink());
    CHECK(QDir(desk.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) ==
          QStringList{u"my link.turnout"_s});
    CHECK(restored.before == Before::Copied);
    CHECK(QFileInfo(restored.kept).absolutePath() == backups::folderOf(book.path()));
    CHECK(QFileInfo(restored.kept).fileName().startsWith(u"test "_s));
    CHECK(good(backups::look(book.path(), {})).totals.delegates == 0);
    const auto opened = good(Logbook::open(link, {}, book.surrounding()));
    Progress progress;
    good(backups::make(*opened, backups::Reason::Asked, progress));
    CHECK(backups::list(book.path()).size() == 3);
}

TEST_CASE("a link to nothing leads to where a backup is restored", "[restore]")
{
    TestLogbook book(OnFile{});
    const backups::Copy copy = backUp(book);
    const QTemporaryDir desk, drawer;
    const QString link = desk.filePath(u"link.turnout"_s);
    REQUIRE(QFile::link(drawer.filePath(u"real.turnout"_s), link));
    CHECK(good(restore(book, copy.path, link)).before == Before::Nothing);
    CHECK(QFileInfo(link).isSymLink());
    CHECK(QFileInfo(drawer.filePath(u"real.turnout"_s)).isFile());
}
