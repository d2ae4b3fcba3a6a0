// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/powercut.h"

#include "tests/faults/diskrecorder.h"
#include "tests/faults/faultfolder.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
const auto FileName = u"cut.turnout"_s;
}

WayOfWork throughLogbook(const std::optional<QString> &passphrase)
{
    const auto room = std::make_shared<TapeRoom>();
    return {
        [=](const QString &path) { good(Logbook::create(path, passphrase, room->surrounding())).reset(); },
        [=](const QString &path) -> std::function<void(EditTape &)> {
            const std::shared_ptr<Logbook> logbook = good(Logbook::open(path, passphrase, room->surrounding()));
            return [logbook](EditTape &tape) { good(tape.playOn(*logbook)); };
        },
    };
}

Session record(const WayOfWork &way, const std::optional<QString> &passphrase, unsigned seed, int changes)
{
    const FaultFolder folder, aside;
    const QString path = folder.path(FileName);
    Session session{.passphrase = passphrase};
    DiskRecorder recorder(folder.path());
    way.make(path);
    session.made = recorder.position();
    REQUIRE(QFile::copy(path, aside.path(FileName)));
    EditTape tape(seed);
    std::function<void(EditTape &)> play;
    for (int change = 0; change < changes; ++change) {
        if (change == 0 || change == changes / 2) {
            play = {};
            play = way.open(path);
        }
        play(tape);
        session.acknowledged.append(recorder.position());
    }
    session.log = recorder.log();
    play = {};
    session.tape = statesOf(aside.path(FileName), passphrase, seed, changes);
    return session;
}

void writeImage(const QMap<QString, QByteArray> &image, const QString &folder)
{
    for (auto name = image.cbegin(); name != image.cend(); ++name) {
        const QString path = folder + u'/' + name.key();
        QDir().mkpath(path.section(u'/', 0, -2));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*name) == name->size());
    }
}

Examined cutOnce(const Session &session, const Cut &cut)
{
    const FaultFolder folder;
    writeImage(imageAfter(session.log, cut), folder.path());
    const auto done = std::count_if(session.acknowledged.begin(), session.acknowledged.end(),
                                    [&](qsizetype position) { return position <= cut.at; });
    Examined examined = examine(folder.path(FileName), session.passphrase, allowedStates(session.tape, done));
    if (cut.at < session.made && !examined.opens)
        return {.opens = true, .isWhole = true, .isKept = true}; // nothing was promised yet
    return examined;
}

Cut drawCut(const DiskLog &log, std::mt19937 &draw)
{
    const qsizetype last = log.events.size();
    const auto seed = unsigned(draw());
    QList<qsizetype> named;
    for (qsizetype at = 0; at < last; ++at) {
        const auto kind = log.events[at].kind;
        if (kind == DiskEvent::Name || kind == DiskEvent::Rename || kind == DiskEvent::Unname)
            named.append(at);
    }
    if (named.isEmpty() || draw() % 2 == 0)
        return {qsizetype(draw() % unsigned(last + 1)), seed};
    return {std::min(named[qsizetype(draw() % unsigned(named.size()))] + qsizetype(draw() % 4), last), seed};
}

} // namespace turnout
