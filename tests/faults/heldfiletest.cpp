// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/people.h"
#include "tests/faults/dialogue.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/windowprocess.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TwoSeconds = 2000; // milliseconds

QString plainLogbook(const FaultFolder &folder)
{
    const TestLogbook world;
    const QString path = folder.path(u"held.turnout"_s);
    good(Logbook::create(path, std::nullopt, world.surrounding())).reset();
    return path;
}

qsizetype peopleIn(const QString &path)
{
    const TestLogbook world;
    const auto logbook = good(Logbook::open(path, std::nullopt, world.surrounding()));
    return good(logbook->read([](const Reader &reader) { return people::delegates(reader); })).size();
}

} // namespace

TEST_CASE("a window whose file another program holds says so within two seconds, and works on when it is free",
          "[faults][held]")
{
    const FaultFolder folder;
    const QString path = plainLogbook(folder);
    WindowProcess window;
    REQUIRE(window.open(path) == u"open"_s);
    Dialogue holder(workerWords({u"hold"_s, path}));
    holder.say({}); // no passphrase
    REQUIRE(holder.hear() == u"held"_s);

    window.run("Delegates");
    window.run("Add a delegate");
    window.type("Ada Okafor");
    window.press("Return");
    const qint64 waited = window.lastAnswer();
    const QString said = window.visibleText();
    INFO(said.toStdString());
    CHECK(said.contains(u"Another program is using"_s));
    CHECK(waited < TwoSeconds);
    window.press("Tab"); // alive
    CHECK(window.lastAnswer() < TwoSeconds);

    holder.say("let go");
    REQUIRE(holder.hear() == u"free"_s);
    window.run("Add a delegate");
    window.press("Return"); // what was typed is there still
    window.run("Close this logbook");
    CHECK(peopleIn(path) == 1);

    FaultLine &line = faultLine(u"file held by another program"_s);
    ++line.runs;
    line.remark = u"message after %1 ms, window alive"_s.arg(waited);
}

TEST_CASE("a second window on a logbook that is open names who has it, and harms nothing", "[faults][held]")
{
    const FaultFolder folder;
    const QString path = plainLogbook(folder);
    WindowProcess first, second;
    REQUIRE(first.open(path) == u"open"_s);

    second.open(path);
    const qint64 waited = second.lastAnswer();
    const QString said = second.visibleText();
    INFO(said.toStdString());
    CHECK(said.contains(u"on this computer"_s));
    CHECK(said.contains(u"Nothing was changed"_s));
    CHECK(said.contains(QString::number(first.pid())));
    CHECK(waited < TwoSeconds);

    first.run("Delegates");
    first.run("Add a delegate");
    first.type("Ada Okafor");
    first.press("Return");
    first.run("Close this logbook");
    CHECK(peopleIn(path) == 1);

    FaultLine &line = faultLine(u"two instances on one file"_s);
    ++line.runs;
    line.remark = u"message after %1 ms"_s.arg(waited);
}
