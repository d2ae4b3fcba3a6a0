// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Things done to a whole logbook, cut short by a kill or by the power: the logbook is as it was before, or as it is
// when they are done, and opens with the passphrase that goes with that.
#include "tests/faults/deeds.h"

#include "tests/faults/diskrecorder.h"
#include "tests/faults/examination.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faultoptions.h"
#include "tests/faults/powercut.h"
#include "tests/faults/victim.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;
using std::chrono::microseconds;

namespace {

const auto FileName = u"whole.turnout"_s;
constexpr int ChangesBefore = 40;

// A logbook, and what its content is before a deed and after it.
struct Start {
    Deed deed;
    std::shared_ptr<FaultFolder> folder = std::make_shared<FaultFolder>();
    QByteArray before;
    QByteArray after;

    QString path() const { return folder->path(FileName); }
};

Start startOf(const Deed &deed, unsigned seed)
{
    Start start{.deed = deed};
    makeStartOf(deed, start.path(), seed, ChangesBefore);
    const FaultFolder aside;
    REQUIRE(QFile::copy(start.path(), aside.path(FileName)));
    good(doDeed(deed, aside.path(FileName), [&] { start.before = contentOf(aside.path(FileName), deed.before); }));
    start.after = contentOf(aside.path(FileName), deed.after);
    return start;
}

// Whether it is under that passphrase; a plain logbook would open with any.
bool isUnder(const QString &path, const std::optional<QString> &passphrase)
{
    const TapeRoom room;
    const auto logbook = Logbook::open(path, passphrase, room.surrounding());
    return logbook && (*logbook)->isEncrypted() == passphrase.has_value();
}

// The finished copies below a folder.
QStringList copiesIn(const QString &folder)
{
    QStringList copies;
    QDirIterator files(folder, {u"*.turnout"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        copies.append(files.next());
    copies.removeOne(folder + u'/' + FileName);
    return copies;
}

enum class Done { No, Yes };

// Looks at the logbook, and at every finished copy that lay beside it.
Examined examineAll(const Start &start, const QString &folder, Done done)
{
    const Deed &deed = start.deed;
    const QString path = folder + u'/' + FileName;
    const QStringList copies = copiesIn(folder); // opening may make one more
    const bool isAfter = done == Done::Yes || (deed.before != deed.after && isUnder(path, deed.after));
    QList<QByteArray> allowed = {start.after};
    if (done == Done::No)
        allowed.append(start.before);
    Examined examined = examine(path, isAfter ? deed.after : deed.before, allowed);
    for (const QString &copy : copies) {
        if (!examined.isFine())
            break;
        examined = examine(copy, isUnder(copy, deed.before) ? deed.before : deed.after, {start.before, start.after});
        examined.what.prepend(examined.isFine() ? QString() : u"has a copy that "_s);
    }
    return examined;
}

Victim workerFor(const Start &start, const FaultFolder &folder)
{
    REQUIRE(QFile::copy(start.path(), folder.path(FileName)));
    return Victim({u"deed"_s, folder.path(FileName), start.deed.name, start.deed.after.value_or(QString())},
                  start.deed.before);
}

// How long the deed takes when nobody stops it.
microseconds timeOf(const Start &start)
{
    const FaultFolder folder;
    Victim worker = workerFor(start, folder);
    REQUIRE(worker.hasSaid(1));
    QElapsedTimer clock;
    clock.start();
    const bool done = worker.hasSaid(2);
    INFO(worker.complaint().toStdString());
    REQUIRE(done);
    return microseconds(clock.nsecsElapsed() / 1000);
}

// At any time, or near the end, where the files change places.
microseconds drawInstant(microseconds whole, std::mt19937 &draw)
{
    const auto any = microseconds(qint64(draw() % 1'100'000) * whole.count() / 1'000'000);
    return draw() % 2 == 0 ? any : whole * 7 / 10 + any * 3 / 10;
}

Examined killOnce(const Start &start, microseconds instant)
{
    const FaultFolder folder;
    Victim victim = workerFor(start, folder);
    const bool begun = victim.hasSaid(1);
    INFO("killed after " << instant.count() << " µs; " << victim.complaint().toStdString());
    REQUIRE(begun);
    victim.watch(instant);
    victim.kill();
    const Examined examined = examineAll(start, folder.path(), victim.lines().size() == 2 ? Done::Yes : Done::No);
    INFO("the logbook " << examined.what.toStdString());
    CHECK(examined.isFine());
    return examined;
}

struct RecordedDeed {
    DiskLog log;
    qsizetype done = 0;
};

// In ctest the encrypted twin of what is tested plain is left out, for deriving keys takes long.
int runsOf(const Deed &deed, int briefly, int atLength)
{
    return howMany(deed.before && deed.before == deed.after ? 0 : briefly, atLength);
}

RecordedDeed recordDeed(const Start &start)
{
    const FaultFolder folder;
    REQUIRE(QFile::copy(start.path(), folder.path(FileName)));
    std::optional<DiskRecorder> recorder;
    good(doDeed(start.deed, folder.path(FileName), [&] { recorder.emplace(folder.path()); }));
    const qsizetype done = recorder->position();
    return {recorder->log(), done};
}

Examined cutDeed(const Start &start, const RecordedDeed &recorded, const Cut &cut)
{
    const FaultFolder folder;
    writeImage(imageAfter(recorded.log, cut), folder.path());
    const Examined examined = examineAll(start, folder.path(), cut.at >= recorded.done ? Done::Yes : Done::No);
    INFO("cut before event " << cut.at << " of " << recorded.log.events.size() << " with the seed " << cut.seed
                             << ", done at " << recorded.done << ", the logbook " << examined.what.toStdString());
    CHECK(examined.isFine());
    return examined;
}

} // namespace

TEST_CASE("a kill in the middle of something done to the whole logbook leaves it before or after", "[kill][deeds]")
{
    unsigned seed = 100;
    for (const Deed &deed : deeds()) {
        std::mt19937 draw(faultSeed(++seed));
        const int runs = runsOf(deed, 1, 60);
        if (runs == 0)
            continue;
        const Start start = startOf(deed, unsigned(draw()));
        const microseconds whole = timeOf(start);
        FaultLine &line = faultLine(u"kill -9 during "_s + deed.words);
        for (int left = runs; left > 0; --left)
            count(line, killOnce(start, drawInstant(whole, draw)));
    }
}

TEST_CASE("a power cut in the middle of something done to the whole logbook leaves it before or after",
          "[powercut][deeds]")
{
    unsigned seed = 200;
    for (const Deed &deed : deeds()) {
        std::mt19937 draw(faultSeed(++seed));
        const int runs = runsOf(deed, deed.before || deed.after ? 2 : 6, 250);
        if (runs == 0)
            continue;
        const Start start = startOf(deed, unsigned(draw()));
        const RecordedDeed recorded = recordDeed(start);
        REQUIRE(recorded.log.unseenWrites == 0);
        REQUIRE(recorded.log.events.size() > 10);
        FaultLine &line = faultLine(u"power cut during "_s + deed.words);
        for (int left = runs; left > 0; --left)
            count(line, cutDeed(start, recorded, drawCut(recorded.log, draw)));
    }
}
