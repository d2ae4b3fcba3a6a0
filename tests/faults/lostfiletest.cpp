// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "tests/faults/dialogue.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faulttable.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Passphrase = std::optional<QString>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList peopleIn(const QString &path, const Passphrase &passphrase)
{
    const TestLogbook world;
    const auto logbook = good(Logbook::open(path, passphrase, world.surrounding()));
    QStringList people;
    for (const DelegateRow &row : good(logbook->read([](const Reader &reader) { return people::delegates(reader); })))
        people.append(row.name);
    return people;
}

// A worker that has added ten people to a logbook, and has it open.
struct AtWork {
    explicit AtWork(const Passphrase &passphrase)
    {
        const TestLogbook world;
        good(Logbook::create(path, passphrase, world.surrounding())).reset();
        worker.emplace(workerWords({u"fill"_s, path, u"10"_s}));
        worker->say(passphrase.value_or(QString()).toUtf8());
        REQUIRE(worker->hearUntil(u"waits"_s).size() == 12); // "open", ten people, "waits"
    }
    // What it is told when it goes on.
    QString goOn()
    {
        worker->say("go on");
        return worker->hearUntil(u"waits"_s).first();
    }

    FaultFolder folder;
    QString path = folder.path(u"work.turnout"_s);
    QString elsewhere = folder.path(u"elsewhere.turnout"_s);
    std::optional<Dialogue> worker;
};

} // namespace

TEST_CASE("a logbook that is moved away under the program takes no more changes, and loses none", "[faults][lost]")
{
    const Passphrase passphrase = GENERATE(Passphrase(), Passphrase(u"correct horse"_s));
    AtWork at(passphrase);
    REQUIRE(QFile::rename(at.path, at.elsewhere));
    REQUIRE(QFile::rename(at.path + u"-wal"_s, at.elsewhere + u"-wal"_s)); // as a folder is moved

    const QString said = at.goOn();
    INFO(said.toStdString());
    CHECK(said.startsWith(u"refused moved: "_s));
    CHECK(at.worker->end() == 0);
    CHECK_FALSE(QFile::exists(at.path));
    const qsizetype left = peopleIn(at.elsewhere, passphrase).size();
    CHECK(left == 10);

    FaultLine &line = faultLine(u"file moved away under the program"_s);
    ++line.runs;
    line.losses += left == 10 ? 0 : 1;
}

TEST_CASE("a file that takes the place of an open logbook is left as it is", "[faults][lost]")
{
    const Passphrase passphrase = GENERATE(Passphrase(), Passphrase(u"correct horse"_s));
    AtWork at(passphrase);
    const TestLogbook world;
    good(Logbook::create(at.elsewhere, u"somebody else's"_s, world.surrounding())).reset();
    const QByteArray other = bytesOf(at.elsewhere);
    REQUIRE(QFile::remove(at.path));
    REQUIRE(QFile::rename(at.elsewhere, at.path));

    const QString said = at.goOn();
    INFO(said.toStdString());
    CHECK(said.startsWith(u"refused moved: "_s));
    CHECK(at.worker->end() == 0);
    CHECK(bytesOf(at.path) == other);

    FaultLine &line = faultLine(u"file replaced under the program"_s);
    ++line.runs;
    line.losses += bytesOf(at.path) == other ? 0 : 1;
    line.remark = u"the file that came is untouched"_s;
}

TEST_CASE("a logbook that is deleted under the program takes no more changes", "[faults][lost]")
{
    AtWork at({});
    REQUIRE(QFile::remove(at.path));
    const QString said = at.goOn();
    INFO(said.toStdString());
    CHECK(said.startsWith(u"refused moved: "_s));
    CHECK(said.contains(u"copy"_s)); // what to do
    CHECK(at.worker->end() == 0);
    CHECK_FALSE(QFile::exists(at.path));

    FaultLine &line = faultLine(u"file deleted under the program"_s);
    ++line.runs;
}
