// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
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

qsizetype peopleIn(const Logbook &logbook)
{
    return good(logbook.read([](const Reader &reader) { return people::delegates(reader); })).size();
}

QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden);
}

Result<std::unique_ptr<Logbook>> openWith(const TestLogbook &book, const Secret &secret)
{
    return Logbook::open(book.path(), secret, book.surrounding());
}

QByteArray hashOf(TestLogbook &book, const QString &passphrase)
{
    book.close();
    return contentHash(*backdoor(book.path(), passphrase));
}

} // namespace

TEST_CASE("a changed passphrase opens the logbook, and neither the old one nor the old sheet does", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    const QString oldSheet = book->recoveryKey();

    good(book->setPassphrase(u"battery staple"_s));

    CHECK(peopleIn(book.logbook()) == 1); // goes on where it was
    book.add(aDelegate());
    const QString newSheet = book->recoveryKey();
    CHECK(newSheet != oldSheet);
    book.close();
    CHECK(refusal(openWith(book, u"correct horse"_s)).kind == Error::WrongPassphrase);
    CHECK(refusal(openWith(book, Secret::recoveryKey(oldSheet))).kind == Error::WrongPassphrase);
    CHECK(peopleIn(*good(openWith(book, u"battery staple"_s))) == 2);
    CHECK(peopleIn(*good(openWith(book, Secret::recoveryKey(newSheet)))) == 2);
}

TEST_CASE("a plain logbook is encrypted in place, and nothing readable stays behind", "[passphrase]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate().named(u"Ada Okafor"_s));

    good(book->setPassphrase(u"correct horse"_s));

    CHECK(book->isEncrypted());
    CHECK(peopleIn(book.logbook()) == 1);
    book.add(aDelegate().named(u"Griff Griffiths"_s));
    for (const QString &name : filesBeside(book.path()))
        CHECK_FALSE(bytesOf(QFileInfo(book.path()).dir().filePath(name)).contains("Okafor"));
    book.close();
    CHECK(filesBeside(book.path()) == QStringList{u"test.turnout"_s});
    CHECK(refusal(openWith(book, std::nullopt)).kind == Error::WrongPassphrase);
    CHECK(peopleIn(*good(openWith(book, u"correct horse"_s))) == 2);
}

TEST_CASE("the passphrase is removed on purpose, and then anybody opens the logbook", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());

    good(book->removePassphrase());

    CHECK_FALSE(book->isEncrypted());
    CHECK(book->recoveryKey().isEmpty());
    CHECK(peopleIn(book.logbook()) == 1);
    book.close();
    CHECK(peopleIn(*good(openWith(book, std::nullopt))) == 1);
}

TEST_CASE("all that the logbook holds comes along, and what can be undone", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    const auto workshop = book.add(aWorkshop().at(book.add(aVenue())));
    book.book(workshop, aDelegate().at(book.add(anOrganisation())));
    const QByteArray earlier = hashOf(book, u"correct horse"_s);
    book.reopen();
    book.book(workshop, aDelegate().named(u"Zoë O’Neill"_s));
    const QByteArray latest = hashOf(book, u"correct horse"_s);

    book.reopen();
    good(book->setPassphrase(u"battery staple"_s));
    CHECK(hashOf(book, u"battery staple"_s) == latest);

    const auto again = good(openWith(book, u"battery staple"_s));
    good(again->undo()); // the booking
    good(again->undo()); // the person
    CHECK(contentHash(*backdoor(book.path(), u"battery staple"_s)) == earlier);
    good(again->redo());
    good(again->redo());
    CHECK(contentHash(*backdoor(book.path(), u"battery staple"_s)) == latest);
}

TEST_CASE("the background works on under the new passphrase", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    const auto countInBackground = [&] {
        std::optional<Result<qsizetype>> count;
        book->background().read(
            &book.logbook(), [](const Reader &reader, Progress &) { return people::delegates(reader).size(); },
            [&](Result<qsizetype> result) { count = std::move(result); });
        REQUIRE(QTest::qWaitFor([&] { return count.has_value(); }));
        return good(*count);
    };
    CHECK(countInBackground() == 1);
    good(book->setPassphrase(u"battery staple"_s));
    book.add(aDelegate());
    CHECK(countInBackground() == 2);
    good(book->removePassphrase());
    CHECK(countInBackground() == 2);
}

TEST_CASE("while the background makes a change, the passphrase stays", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    QSemaphore mayEnd;
    bool ended = false;
    book->background().perform(
        &book.logbook(), u"Slow"_s, [&](Edit &, Progress &) { mayEnd.acquire(); },
        [&](const Result<Changes> &) { ended = true; });
    CHECK(refusal(book->setPassphrase(u"battery staple"_s)).kind == Error::Busy);
    CHECK(refusal(book->removePassphrase()).kind == Error::Busy);
    mayEnd.release();
    REQUIRE(QTest::qWaitFor([&] { return ended; }));
    CHECK(book->setPassphrase(u"battery staple"_s));
}

TEST_CASE("while another program has the file open, the passphrase stays and the logbook works on", "[passphrase]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    {
        const auto other = backdoor(book.path(), u"correct horse"_s);
        numberIn(*other, u"SELECT count(*) FROM delegate"_s);
        CHECK(refusal(book->setPassphrase(u"battery staple"_s)).kind == Error::Busy);
        book.add(aDelegate());
        CHECK(numberIn(*other, u"SELECT count(*) FROM delegate"_s) == 1);
    }
    book.reopen();
    CHECK(peopleIn(book.logbook()) == 1);
}

TEST_CASE("what makes no sense is refused and changes nothing", "[passphrase]")
{
    TestLogbook plain(OnFile{}), inMemory;
    CHECK(refusal(plain->removePassphrase()).kind == Error::Invalid);
    CHECK(refusal(plain->setPassphrase(QString())).kind == Error::Invalid);
    CHECK(refusal(inMemory->setPassphrase(u"correct horse"_s)).kind == Error::Invalid);
    CHECK(peopleIn(inMemory.logbook()) == 0);

    good(plain->perform(u"Change"_s, [&](Edit &) {
        CHECK(refusal(plain->setPassphrase(u"correct horse"_s)).kind == Error::Internal);
    }));
    plain.whileItRefuses([&] { CHECK(refusal(plain->setPassphrase(u"correct horse"_s)).kind == Error::Internal); });
    CHECK_FALSE(plain->isEncrypted());
    plain.add(aDelegate());
}

TEST_CASE("a logbook of a newer version keeps its passphrase", "[passphrase]")
{
    TestLogbook book(OnFile{});
    book.close();
    backdoor(book.path())->execute(u"PRAGMA user_version = 99");
    const QByteArray before = bytesOf(book.path());

    book.reopen();
    CHECK(refusal(book->setPassphrase(u"correct horse"_s)).kind == Error::ReadOnly);
    book.close();

    CHECK(bytesOf(book.path()) == before);
}
