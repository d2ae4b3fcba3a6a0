// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "tests/faults/dialogue.h"
#include "tests/faults/examination.h"
#include "tests/faults/faultoptions.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/smalldisk.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <random>
#include <sys/resource.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Passphrase = std::optional<QString>;

constexpr int DiskKib = 2048;

void makeLogbook(const QString &path, const Passphrase &passphrase)
{
    const TestLogbook world;
    good(Logbook::create(path, passphrase, world.surrounding())).reset();
}

// The people in a copy of the logbook, by number.
QStringList peopleIn(const QString &path, const Passphrase &passphrase)
{
    const TestLogbook world;
    const auto logbook = good(Logbook::open(path, passphrase, world.surrounding()));
    QStringList people;
    for (const DelegateRow &row : good(logbook->read([](const Reader &reader) { return people::delegates(reader); })))
        people.append(row.name);
    return people;
}

// What the worker said until it waits, with what it says first of a refusal.
struct Filled {
    QStringList acknowledged;
    QString refusal;
};

Filled hearFilling(Dialogue &worker)
{
    Filled filled;
    for (const QString &line : worker.hearUntil(u"waits"_s)) {
        if (line.startsWith(u"refused"_s))
            filled.refusal = line;
        else if (line != u"waits" && line != u"open")
            filled.acknowledged.append(line);
    }
    return filled;
}

// The logbook and what lies beside it, as it stands on the disk.
void copyOut(const QString &from, const QString &to)
{
    for (const QString &suffix : {u""_s, u"-wal"_s}) {
        QFile::remove(to + suffix);
        QFile::copy(from + suffix, to + suffix);
    }
}

// The worker fills what it may until it is refused; then `relieve` makes room. `seen` is the logbook for plain reading.
template <class Relieve>
void fillAndGoOn(Dialogue &worker, const QString &seen, const Passphrase &passphrase, FaultLine &line, Relieve relieve)
{
    ++line.runs;
    worker.say(passphrase.value_or(QString()).toUtf8());
    Filled filled = hearFilling(worker);
    INFO(filled.refusal.toStdString());
    CHECK(filled.refusal.startsWith(u"refused disk full: "_s));
    CHECK(filled.refusal.contains(u"safe"_s));
    CHECK_FALSE(filled.acknowledged.isEmpty());

    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.turnout"_s);
    copyOut(seen, copy);
    const Examined full = examine(copy, passphrase, {});
    CHECK(full.opens);
    CHECK(full.isWhole);
    copyOut(seen, copy);
    QStringList kept = peopleIn(copy, passphrase);
    QStringList acknowledged = filled.acknowledged;
    kept.sort();
    acknowledged.sort();
    line.losses += kept == acknowledged ? 0 : 1;
    CHECK(kept == acknowledged);

    worker.say("full still");
    CHECK(hearFilling(worker).refusal.startsWith(u"refused disk full: "_s));
    relieve();
    worker.say("room again");
    filled = hearFilling(worker);
    CHECK(filled.refusal.isEmpty());
    CHECK(filled.acknowledged.size() == 10);
    CHECK(worker.end() == 0);
    copyOut(seen, copy);
    CHECK(peopleIn(copy, passphrase).size() == acknowledged.size() + 10);
}

} // namespace

TEST_CASE("on a full disk nothing acknowledged is lost, and with room the same open logbook works on",
          "[faults][full]")
{
    const Passphrase passphrase = GENERATE(Passphrase(), Passphrase(u"correct horse"_s));
    FaultLine &line = faultLine(u"disk full while editing, "_s + (passphrase ? u"encrypted"_s : u"plain"_s));
    std::mt19937 draw(faultSeed(40 + unsigned(passphrase.has_value())));
    for (int left = howMany(1, 20); left > 0; --left) {
        const auto disk = SmallDisk::made(DiskKib);
        if (!disk)
            return;
        const QTemporaryDir folder;
        makeLogbook(folder.filePath(u"made.turnout"_s), passphrase);
        REQUIRE(QFile::copy(folder.filePath(u"made.turnout"_s), disk->fromOutside(u"full.turnout"_s)));
        disk->fillUpTo(256 * 1024 + qint64(draw() % (512 * 1024)));
        Dialogue worker(disk->enter() + workerWords({u"fill"_s, disk->path(u"full.turnout"_s)}));
        fillAndGoOn(worker, disk->fromOutside(u"full.turnout"_s), passphrase, line, [&] { disk->makeRoom(); });
    }
}

TEST_CASE("at a limit on the size of files nothing acknowledged is lost, and without it the logbook works on",
          "[faults][full]")
{
    const Passphrase passphrase = GENERATE(Passphrase(), Passphrase(u"correct horse"_s));
    FaultLine &line = faultLine(u"limit on file sizes while editing, "_s + (passphrase ? u"encrypted"_s : u"plain"_s));
    std::mt19937 draw(faultSeed(42 + unsigned(passphrase.has_value())));
    for (int left = howMany(1, 20); left > 0; --left) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"full.turnout"_s);
        makeLogbook(path, passphrase);
        const qint64 limit = QFileInfo(path).size() + 64 * 1024 + qint64(draw() % (512 * 1024));
        Dialogue worker(QStringList{u"prlimit"_s, u"--fsize=%1:unlimited"_s.arg(limit)} +
                        workerWords({u"fill"_s, path}));
        fillAndGoOn(worker, path, passphrase, line, [&] {
            const rlimit unlimited{RLIM_INFINITY, RLIM_INFINITY};
            REQUIRE(::prlimit(pid_t(worker.pid()), RLIMIT_FSIZE, &unlimited, nullptr) == 0);
        });
    }
}
