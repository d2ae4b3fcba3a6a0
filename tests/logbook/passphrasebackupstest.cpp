// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QFile>
#include <QTest>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

qint64 delegatesIn(const backups::Copy &copy, const Secret &secret)
{
    return good(backups::look(copy.path, secret)).totals.delegates;
}

backups::Copy backUp(TestLogbook &book)
{
    Progress unseen;
    return good(backups::make(book.logbook(), backups::Reason::Asked, unseen));
}

// A plain logbook with one person in it and two plain backups, one as versions before called it.
struct PlainBackups {
    TestLogbook book{OnFile{}};
    QString older = book.path() + u".before-schema-2"_s;
    QString newer;

    PlainBackups()
    {
        book.add(aDelegate().named(u"Ada Okafor"_s));
        newer = backUp(book).path;
        REQUIRE(QFile::copy(newer, older));
    }
};

} // namespace

TEST_CASE("a change of passphrase keeps a backup that the old one opens", "[passphrase][backups]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    const bool removed = GENERATE(false, true);

    good(removed ? book->removePassphrase() : book->setPassphrase(u"battery staple"_s));

    const auto copies = backups::list(book.path());
    REQUIRE(copies.size() == 1);
    CHECK(copies.first().reason == backups::Reason::Passphrase);
    CHECK(delegatesIn(copies.first(), u"correct horse"_s) == 1);
    CHECK(refusal(backups::look(copies.first().path, u"battery staple"_s)).kind == Error::WrongPassphrase);
}

TEST_CASE("encrypting a logbook leaves an encrypted backup in place of the plain ones", "[passphrase][backups]")
{
    PlainBackups plain;
    QFile older(plain.older), newer(plain.newer); // keep hold of the bytes when they lose their name
    REQUIRE(older.open(QIODevice::ReadOnly));
    REQUIRE(newer.open(QIODevice::ReadOnly));

    good(plain.book->setPassphrase(u"correct horse"_s));

    CHECK_FALSE(QFile::exists(plain.older));
    CHECK_FALSE(QFile::exists(plain.newer));
    CHECK_FALSE(older.readAll().contains("Okafor"));
    CHECK_FALSE(newer.readAll().contains("Okafor"));
    const auto copies = backups::list(plain.book.path());
    REQUIRE(copies.size() == 1);
    CHECK_FALSE(bytesOf(copies.first().path).contains("Okafor"));
    CHECK(delegatesIn(copies.first(), u"correct horse"_s) == 1);
}

TEST_CASE("so does encrypting it in the background", "[passphrase][backups]")
{
    PlainBackups plain;
    std::optional<Result<void>> answer;
    plain.book->startSettingPassphrase(&plain.book.logbook(), u"correct horse"_s,
                                       [&](Result<void> result) { answer = std::move(result); });
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }, 30'000));
    good(*answer);

    CHECK_FALSE(QFile::exists(plain.older));
    CHECK_FALSE(QFile::exists(plain.newer));
    const auto copies = backups::list(plain.book.path());
    REQUIRE(copies.size() == 1);
    CHECK(delegatesIn(copies.first(), u"correct horse"_s) == 1);
}

TEST_CASE("a logbook that never had a backup is given none when it is encrypted", "[passphrase][backups]")
{
    TestLogbook book(OnFile{});
    good(book->setPassphrase(u"correct horse"_s));
    CHECK(backups::list(book.path()).isEmpty());
}

TEST_CASE("where no backup can be made, the passphrase stays as it was", "[passphrase][backups]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    QFile inTheWay(backups::folderOf(book.path())); // a file where the folder should be
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const QString recoveryKey = book->recoveryKey();

    CHECK_FALSE(book->setPassphrase(u"battery staple"_s));
    CHECK_FALSE(book->removePassphrase());

    CHECK(book->recoveryKey() == recoveryKey);
    CHECK_FALSE(QFile::exists(book.path() + u".rewriting"_s));
    book.add(aDelegate());
}
