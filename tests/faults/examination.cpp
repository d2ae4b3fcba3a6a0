// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/examination.h"

#include "core/logbook/logbook.h"
#include "tests/faults/edittape.h"
#include "tests/faults/faultfolder.h"
#include "tests/logbook/backdoor.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Derived once for each file and its copies, for it takes a while.
Key keyOf(const QString &path, const QString &passphrase)
{
    static QMap<QPair<QByteArray, QString>, Key> known;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QPair<QByteArray, QString> which(file.read(16), passphrase); // the salt
    const auto found = known.constFind(which);
    return found != known.cend() ? *found : *known.insert(which, Secret(passphrase).keyFor(path));
}

std::unique_ptr<Database> sideDoor(const QString &path, const std::optional<QString> &passphrase)
{
    return std::make_unique<Database>(path, passphrase ? keyOf(path, *passphrase) : Key(), Database::Access::ReadWrite);
}

// What in the file disagrees with itself; empty when nothing does.
QString disagreement(const Database &db)
{
    if (const QString pages = db.pragma(u"integrity_check"); pages != u"ok")
        return u"integrity: "_s + pages;
    if (const QStringList orphans = textsIn(db, u"PRAGMA foreign_key_check"_s); !orphans.isEmpty())
        return u"foreign keys: "_s + orphans.join(u' ');
    return {};
}

// Takes up to three changes back, then brings them again. Each must be the state it was before.
QString historyFault(Logbook &logbook, const Database &db)
{
    QList<QByteArray> before;
    while (before.size() < 3 && !logbook.undoLabel().isEmpty()) {
        before.append(contentHash(db));
        if (const auto undone = logbook.undo(); !undone)
            return u"undo: "_s + undone.error().message;
    }
    while (!before.isEmpty()) {
        if (const auto redone = logbook.redo(); !redone)
            return u"redo: "_s + redone.error().message;
        if (contentHash(db) != before.takeLast())
            return u"redo does not bring back what undo took"_s;
    }
    return {};
}

} // namespace

TapeStates statesOf(const QString &start, const std::optional<QString> &passphrase, unsigned seed, int count)
{
    const FaultFolder folder;
    const QString path = folder.path(u"tape.turnout"_s);
    REQUIRE(QFile::copy(start, path));
    const TapeRoom room;
    const auto logbook = good(Logbook::open(path, passphrase, room.surrounding()));
    const auto db = sideDoor(path, passphrase);
    EditTape tape(seed);
    TapeStates states{seed, {contentHash(*db)}};
    for (int i = 0; i < count; ++i) {
        good(tape.playOn(*logbook));
        states.after.append(contentHash(*db));
    }
    return states;
}

QByteArray contentOf(const QString &path, const std::optional<QString> &passphrase)
{
    return contentHash(*sideDoor(path, passphrase));
}

Examined examine(const QString &path, const std::optional<QString> &passphrase, const QList<QByteArray> &allowed)
{
    Examined examined;
    const TapeRoom room;
    const auto logbook = Logbook::open(path, passphrase, room.surrounding());
    if (!logbook) {
        examined.what = u"does not open: "_s + logbook.error().message;
        return examined;
    }
    examined.opens = true;
    try {
        const auto db = sideDoor(path, passphrase);
        examined.what = disagreement(*db);
        const QByteArray state = contentHash(*db);
        examined.isKept = allowed.contains(state);
        if (examined.what.isEmpty())
            examined.what = historyFault(**logbook, *db);
        examined.isWhole = examined.what.isEmpty();
        if (examined.isWhole && !examined.isKept)
            examined.what = u"is in a state that it may not be in"_s;
    } catch (const Error &error) {
        examined.what = error.message;
    }
    return examined;
}

QList<QByteArray> allowedStates(const TapeStates &tape, qsizetype acknowledged)
{
    return tape.after.mid(acknowledged, 2);
}

void count(FaultLine &line, const Examined &examined)
{
    ++line.runs;
    line.unopenable = line.unopenable.value_or(0) + (examined.opens ? 0 : 1);
    line.corrupt = line.corrupt.value_or(0) + (examined.opens && !examined.isWhole ? 1 : 0);
    line.losses += examined.opens && examined.isWhole && !examined.isKept ? 1 : 0;
}

} // namespace turnout
