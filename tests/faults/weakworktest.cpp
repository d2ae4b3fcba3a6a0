// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same cuts on a logbook that is written with less care, to see that the cuts find what the care is for.
#include "core/storage/opening.h"
#include "core/storage/schema/migrations.h"
#include "core/storage/schema/shipped.h"
#include "tests/faults/faultoptions.h"
#include "tests/faults/powercut.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Access = Database::Access;

std::unique_ptr<Database> openedWeakly(const QString &path, Access access, const QString &synchronous)
{
    auto db = std::make_unique<Database>(path, Key(), access);
    db->execute(u"PRAGMA synchronous = "_s + synchronous); // in the program's order: before WAL
    db->setPragma(u"journal_mode", u"WAL"_s, u"wal"_s);
    db->setPragma(u"foreign_keys", u"ON"_s, u"1"_s);
    db->setPragma(u"secure_delete", u"ON"_s, u"1"_s);
    return db;
}

// As createLogbook() and openLogbook() do it, but for how much is synced.
WayOfWork withSynchronous(const QString &synchronous)
{
    const auto room = std::make_shared<TapeRoom>();
    return {
        [=](const QString &path) {
            const auto db = openedWeakly(path, Access::Create, synchronous);
            migrate(*db, migrations(), [] {});
            writeShippedRecords(*db);
            db->execute(u"PRAGMA application_id = %1"_s.arg(LogbookApplicationId));
        },
        [=](const QString &path) -> std::function<void(EditTape &)> {
            const auto connection = std::make_shared<Connection>(openedWeakly(path, Access::ReadWrite, synchronous),
                                                                 room->surrounding().clock, room->surrounding().actor);
            return [=](EditTape &tape) { good(tape.playOn(*connection)); };
        },
    };
}

void cutOften(FaultLine &line, const QString &synchronous, int cuts, unsigned seed)
{
    std::mt19937 draw(seed);
    Session session;
    for (int left = cuts; left > 0; --left) {
        if (line.runs % 250 == 0)
            session = record(withSynchronous(synchronous), std::nullopt, unsigned(draw()), 100);
        count(line, cutOnce(session, drawCut(session.log, draw)));
    }
}

int harmIn(const FaultLine &line)
{
    return line.losses + line.corrupt.value_or(0) + line.unopenable.value_or(0);
}

} // namespace

TEST_CASE("the same power cuts find what is lost without syncing", "[powercut]")
{
    FaultLine &line = faultLine(u"power cut, synchronous=OFF"_s);
    line.remark = u"not how we work: the cuts must find harm"_s;
    cutOften(line, u"OFF"_s, howMany(24, 2000), faultSeed(13));
    CHECK(harmIn(line) > 0);
}

TEST_CASE("the same power cuts find the changes that lie in the system's cache under synchronous=NORMAL", "[powercut]")
{
    FaultLine &line = faultLine(u"power cut, synchronous=NORMAL"_s);
    line.remark = u"not how we work: the cuts must find losses"_s;
    cutOften(line, u"NORMAL"_s, howMany(24, 2000), faultSeed(14));
    CHECK(line.losses > 0);
}

TEST_CASE("power cuts under synchronous=FULL are counted, to see what EXTRA adds", "[powercut]")
{
    FaultLine &line = faultLine(u"power cut, synchronous=FULL"_s);
    line.remark = u"not how we work: measured only"_s;
    const int cuts = howMany(0, 2000);
    cutOften(line, u"FULL"_s, cuts, faultSeed(15));
    CHECK(line.runs == cuts);
}
