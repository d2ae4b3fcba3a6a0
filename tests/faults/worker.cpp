// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"
#include "tests/faults/deeds.h"
#include "tests/faults/edittape.h"
#include "tests/faults/fillwork.h"
#include "tests/faults/holdwork.h"

#include <QCoreApplication>
#include <cstdio>
#include <iostream>
#include <string>

using namespace turnout;

// The program that the tests kill: it works on a logbook and says on standard output what it was told is durable, a
// line for each thing, before it begins the next. The first line of its input is the passphrase, empty for a plain
// logbook.
namespace {

void acknowledge(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

int refused(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(name(error.kind)), qPrintable(error.message));
    return 1;
}

// faults_worker edits LOGBOOK SEED COUNT
int makeEdits(const QStringList &words, const std::optional<QString> &passphrase)
{
    const TapeRoom room;
    const auto logbook = Logbook::open(words.value(2), passphrase, room.surrounding());
    if (!logbook)
        return refused(logbook.error());
    acknowledge("open");
    EditTape tape(words.value(3).toUInt());
    for (int left = words.value(4).toInt(); left > 0; --left) {
        if (const auto done = tape.playOn(**logbook); !done)
            return refused(done.error());
        acknowledge("done");
    }
    return 0;
}

// faults_worker deed LOGBOOK NAME PASSPHRASE-AFTERWARDS
int doOne(const QStringList &words, const std::optional<QString> &passphrase)
{
    const QString after = words.value(4);
    const Deed deed{
        .name = words.value(3), .before = passphrase, .after = after.isEmpty() ? std::nullopt : std::optional(after)};
    if (const auto done = doDeed(deed, words.value(2), [] { acknowledge("begun"); }); !done)
        return refused(done.error());
    acknowledge("done");
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    std::string typed;
    std::getline(std::cin, typed);
    const auto passphrase = typed.empty() ? std::nullopt : std::optional(QString::fromStdString(typed));
    const QStringList words = QCoreApplication::arguments();
    const QString work = words.value(1);
    if (work == u"edits")
        return makeEdits(words, passphrase);
    if (work == u"fill")
        return fillUp(words, passphrase);
    if (work == u"deed")
        return doOne(words, passphrase);
    if (work == u"hold")
        return holdFile(words);
    std::fprintf(stderr, "faults_worker does not know that work\n");
    return 2;
}
