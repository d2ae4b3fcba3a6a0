// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backgroundrunner.h"
#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "core/logbook/readonly.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"
#include "tests/support/unprivileged.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtTest/QTest>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

qsizetype peopleIn(const Logbook &logbook)
{
    return good(logbook.read([](const Reader &reader) { return people::delegates(reader); })).size();
}

QStringList filesBeside(const QString &path)
{
    return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

// Every way to change a logbook is refused, for that reason.
void checkRefusesChanges(Logbook &logbook, ReadOnlyReason reason)
{
    CHECK(logbook.isReadOnly());
    CHECK(logbook.readOnlyReason() == reason);
    bool ran = false;
    const Error error = refusal(logbook.perform(u"Add"_s, [&](Edit &) { ran = true; }));
    CHECK_FALSE(ran);
    CHECK(error == Error{Error::ReadOnly, whyReadOnly(reason, logbook.path())});
    CHECK(refusal(logbook.undo()) == error);
    CHECK(refusal(logbook.redo()) == error);
    CHECK(refusal(logbook.rehearse([](Edit &) {})) == error);
}

} // namespace

TEST_CASE("a logbook is one writer's until it closes", "[openas]")
{
    TestLogbook book(OnFile{GENERATE(std::optional<QString>(), std::optional(u"correct horse"_s))});
    const auto open = [&](OpenAs as) { return Logbook::open(book.path(), u"correct horse"_s, book.surrounding(), as); };
    const auto mayWork = [&] { return Logbook::mayOpen(book.path(), OpenAs::Writer); };

    const Error error = refusal(open(OpenAs::Writer));
    CHECK(error.kind == Error::InUse);
    CHECK(error.message.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(refusal(mayWork()) == error);
    CHECK(Logbook::holderOf(book.path())->process == QCoreApplication::applicationPid());
    book.add(aDelegate()); // undisturbed

    book.close();
    CHECK(filesBeside(book.path()) == QStringList{u"test.turnout"_s});
    CHECK_FALSE(Logbook::holderOf(book.path()));
    CHECK(mayWork().has_value());
    CHECK(peopleIn(*good(open(OpenAs::Writer))) == 1);
}

TEST_CASE("beside the writer others read, and say why they only read", "[openas]")
{
    TestLogbook book(OnFile{});
    const auto reader = good(Logbook::open(book.path(), std::nullopt, book.surrounding(), OpenAs::Reader));
    checkRefusesChanges(*reader, ReadOnlyReason::InUse);
    book.add(aDelegate());
    CHECK(peopleIn(*reader) == 1);

    std::optional<Result<Changes>> change;
    std::optional<Result<qsizetype>> read;
    reader->background().perform(
        reader.get(), u"Add"_s, [](Edit &, Progress &) {}, [&](Result<Changes> result) { change = std::move(result); });
    reader->background().read(
        reader.get(), [](const Reader &from, Progress &) { return people::delegates(from).size(); },
        [&](Result<qsizetype> result) { read = std::move(result); });
    REQUIRE(QTest::qWaitFor([&] { return read.has_value(); }));
    CHECK(refusal(*change).kind == Error::ReadOnly);
    CHECK(good(*read) == 1);
}

TEST_CASE("a reader stands in no writer's way", "[openas]")
{
    TestLogbook book(OnFile{});
    book.close();
    const auto reader = good(Logbook::open(book.path(), std::nullopt, book.surrounding(), OpenAs::Reader));
    checkRefusesChanges(*reader, ReadOnlyReason::Asked);
    book.reopen();
    CHECK_FALSE(book->isReadOnly());
    book.add(aDelegate());
    CHECK(peopleIn(*reader) == 1);
}

TEST_CASE("a logbook that cannot be written opens for reading by itself", "[openas]")
{
    TestLogbook book(OnFile{GENERATE(std::optional<QString>(), std::optional(u"correct horse"_s))});
    book.add(aDelegate());
    book.close();
    const bool fileToo = GENERATE(false, true);
    const QString folder = QFileInfo(book.path()).path();
    makeUnwritable(fileToo ? book.path() : folder);
    if (fileToo)
        QFile::setPermissions(folder, QFile::Permissions(0x7777));
    else
        QFile::setPermissions(book.path(), QFile::Permissions(0x6666));
    {
        const Unprivileged user;
        book.reopen();
        checkRefusesChanges(book.logbook(), ReadOnlyReason::NotWritable);
        CHECK(peopleIn(book.logbook()) == 1);
        CHECK(filesBeside(book.path()) == QStringList{u"test.turnout"_s});
        book.close();
    }
    CHECK(filesBeside(book.path()) == QStringList{u"test.turnout"_s});
}

TEST_CASE("a logbook of a newer version is anybody's to open, and nobody's to change", "[openas]")
{
    TestLogbook book(OnFile{});
    book.close();
    backdoor(book.path())->execute(u"PRAGMA user_version = 99");
    book.reopen();
    checkRefusesChanges(book.logbook(), ReadOnlyReason::NewerSchema);
    CHECK_FALSE(Logbook::holderOf(book.path())); // the newer version may work in it meanwhile
}

TEST_CASE("in a synchronised folder a logbook is neither made nor worked on, but read", "[openas]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate());
    book.close();
    const QDir folder = QFileInfo(book.path()).dir();
    REQUIRE(folder.mkdir(u".stfolder"_s));

    CHECK(refusal(Logbook::create(folder.filePath(u"new.turnout"_s), std::nullopt, book.surrounding())).kind ==
          Error::Synchronised);
    CHECK(refusal(Logbook::open(book.path(), std::nullopt, book.surrounding())).kind == Error::Synchronised);
    CHECK(refusal(Logbook::mayOpen(book.path(), OpenAs::Writer)).message.contains(u"Syncthing"_s));
    CHECK(Logbook::mayOpen(book.path(), OpenAs::Reader).has_value());
    const auto reader = good(Logbook::open(book.path(), std::nullopt, book.surrounding(), OpenAs::Reader));
    checkRefusesChanges(*reader, ReadOnlyReason::Synchronised);
    CHECK(peopleIn(*reader) == 1);
    CHECK(filesBeside(book.path()) == QStringList{u"test.turnout"_s});
}

TEST_CASE("a new logbook belongs to the one who made it", "[openas]")
{
    TestLogbook book(OnFile{});
    CHECK(filesBeside(book.path()).contains(u"test.turnout.lock"_s));
    CHECK(refusal(Logbook::open(book.path(), std::nullopt, book.surrounding())).kind == Error::InUse);
}

TEST_CASE("a logbook renamed while it is open refuses changes, and is whole under its new name", "[openas]")
{
    TestLogbook book(OnFile{});
    book.add(aDelegate());
    const QString renamed = QFileInfo(book.path()).dir().filePath(u"renamed.turnout"_s);
    REQUIRE(QFile::rename(book.path(), renamed));

    const Error error =
        refusal(book->perform(u"Add"_s, [](Edit &edit) { people::addDelegate(edit, aDelegate().value()); }));
    CHECK(error.kind == Error::Moved);
    CHECK(refusal(book->undo()).kind == Error::Moved);
    CHECK(peopleIn(book.logbook()) == 1);
    book.close();

    CHECK(peopleIn(*good(Logbook::open(renamed, std::nullopt, book.surrounding()))) == 1);
}
