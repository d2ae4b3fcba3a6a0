// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>

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

// A plain logbook with one person in it that a later version of the program has worked on.
void makeNewer(TestLogbook &book)
{
    book.add(aDelegate());
    book.close();
    backdoor(book.path())->execute(u"PRAGMA user_version = 99");
}

} // namespace

TEST_CASE("a logbook keeps what was done when it is closed and opened again", "[logbook]")
{
    const auto passphrase = GENERATE(std::optional<QString>(), std::optional(u"correct horse"_s));
    TestLogbook book(OnFile{passphrase});
    const auto ada = book.add(aDelegate().named(u"Ada Okafor"_s));

    book.reopen();

    CHECK(book->isEncrypted() == passphrase.has_value());
    CHECK_FALSE(book->isReadOnly());
    CHECK(book->schemaVersion() >= 1);
    CHECK(book->path() == book.path());
    const auto found = book.read([&](const Reader &reader) { return people::findDelegate(reader, ada); });
    REQUIRE(found.has_value());
    CHECK(found->name.display() == u"Ada Okafor"_s);
}

TEST_CASE("an encrypted logbook shows nothing of what it holds", "[logbook]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate().named(u"Ada Okafor"_s));
    book.close();

    const QByteArray bytes = bytesOf(book.path());
    CHECK_FALSE(bytes.startsWith("SQLite format 3"));
    CHECK_FALSE(bytes.contains("Okafor"));
}

TEST_CASE("a new logbook never takes the place of a file", "[logbook]")
{
    TestLogbook book(OnFile{});
    book.close();
    const QByteArray before = bytesOf(book.path());

    CHECK(refusal(Logbook::create(book.path(), std::nullopt, book.surrounding())).kind == Error::Conflict);
    CHECK(refusal(Logbook::create(book.path(), u"secret"_s, book.surrounding())).kind == Error::Conflict);
    CHECK(bytesOf(book.path()) == before);
}

TEST_CASE("an empty passphrase is refused and makes no file", "[logbook]")
{
    const QTemporaryDir folder;
    const TestLogbook world;
    const QString path = folder.filePath(u"new.turnout"_s);

    CHECK(refusal(Logbook::create(path, QString(), world.surrounding())).kind == Error::Invalid);
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a logbook in a folder that is not there is refused", "[logbook]")
{
    const TestLogbook world;
    const QString path = u"/no such folder/new.turnout"_s;
    CHECK_FALSE(Logbook::create(path, std::nullopt, world.surrounding()));
    CHECK(refusal(Logbook::open(path, std::nullopt, world.surrounding())).kind == Error::NotFound);
}

TEST_CASE("a wrong passphrase, or none, opens nothing and changes no byte", "[logbook]")
{
    TestLogbook book(OnFile{u"correct horse"_s});
    book.add(aDelegate());
    book.close();
    const QByteArray before = bytesOf(book.path());

    const auto passphrase =
        GENERATE(std::optional(u"wrong horse"_s), std::optional(QString()), std::optional<QString>());
    CHECK(refusal(Logbook::open(book.path(), passphrase, book.surrounding())).kind == Error::WrongPassphrase);
    CHECK(bytesOf(book.path()) == before);
}

TEST_CASE("a plain logbook opens whatever passphrase is given", "[logbook]")
{
    TestLogbook book(OnFile{});
    book.close();

    const auto opened = good(Logbook::open(book.path(), u"anything"_s, book.surrounding()));
    CHECK_FALSE(opened->isEncrypted());
    CHECK(opened->perform(u"Add"_s, [](Edit &edit) { people::addDelegate(edit, aDelegate().value()); }));
}

TEST_CASE("a file that is no logbook is refused and left alone", "[logbook]")
{
    const QTemporaryDir folder;
    const TestLogbook world;
    const QString path = folder.filePath(u"letter.turnout"_s);
    const QByteArray text = QByteArray("Dear Ada, ").repeated(1000);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();

    CHECK_FALSE(Logbook::open(path, std::nullopt, world.surrounding()));
    CHECK_FALSE(Logbook::open(path, u"secret"_s, world.surrounding()));
    CHECK(bytesOf(path) == text);
}

TEST_CASE("a logbook of a newer version is read but never changed", "[logbook]")
{
    TestLogbook book(OnFile{});
    makeNewer(book);
    const QByteArray before = bytesOf(book.path());

    book.reopen();
    const QSignalSpy told(&book.logbook(), &Logbook::changed);
    CHECK(book->isReadOnly());
    CHECK(book->schemaVersion() == 99);
    CHECK(peopleIn(book.logbook()) == 1);
    bool ran = false;
    CHECK(refusal(book->perform(u"Add"_s, [&](Edit &) { ran = true; })).kind == Error::ReadOnly);
    CHECK_FALSE(ran);
    CHECK(refusal(book->undo()).kind == Error::ReadOnly);
    CHECK(refusal(book->redo()).kind == Error::ReadOnly);
    CHECK(refusal(book->rehearse([](Edit &) {})).kind == Error::ReadOnly);
    CHECK(told.isEmpty());
    book.close();

    CHECK(bytesOf(book.path()) == before);
}

TEST_CASE("a change is in the file at once, for whoever has it open", "[logbook]")
{
    TestLogbook book(OnFile{});
    const auto other = good(Logbook::open(book.path(), std::nullopt, book.surrounding(), OpenAs::Reader));

    book.add(aDelegate());

    CHECK(peopleIn(*other) == 1);
    CHECK(other->undoLabel() == u"Add delegate"_s);
    book.add(aDelegate());
    CHECK(peopleIn(*other) == 2);
}

TEST_CASE("while another program writes, a change is refused within two seconds and can be made later", "[logbook]")
{
    TestLogbook book(OnFile{});
    const auto other = backdoor(book.path());
    other->execute(u"BEGIN IMMEDIATE");
    QElapsedTimer clock;
    clock.start();

    CHECK(refusal(book->perform(u"Add"_s, [](Edit &) {})).kind == Error::Busy);
    CHECK(clock.restart() < 2000);
    CHECK(refusal(book->undo()).kind == Error::Busy);
    CHECK(clock.elapsed() < 2000);
    CHECK(peopleIn(book.logbook()) == 0);

    other->execute(u"COMMIT");
    book.add(aDelegate());
    CHECK(peopleIn(book.logbook()) == 1);
}
