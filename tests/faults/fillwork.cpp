// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fillwork.h"

#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "tests/faults/edittape.h"

#include <csignal>
#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

// Enough of each that a small disk is full after some hundreds.
Delegate person(int number)
{
    return {.name = {u"Person"_s, QString::number(number)}, .role = QString(1500, u'r')};
}

bool add(Logbook &logbook, int number)
{
    const auto added =
        logbook.perform(u"Add delegate"_s, [&](Edit &edit) { people::addDelegate(edit, person(number)); });
    if (added)
        say(u"Person %1"_s.arg(number));
    else
        say(u"refused %1: %2"_s.arg(name(added.error().kind), added.error().message));
    return added.has_value();
}

} // namespace

int fillUp(const QStringList &words, const std::optional<QString> &passphrase)
{
    std::signal(SIGXFSZ, SIG_IGN); // as the program has it: a limit on the size of files is an error, not the end
    const TapeRoom room;
    const auto logbook = Logbook::open(words.value(2), passphrase, room.surrounding());
    if (!logbook) {
        say(u"refused %1: %2"_s.arg(name(logbook.error().kind), logbook.error().message));
        return 1;
    }
    say(u"open"_s);
    constexpr int AfterRefusal = 10;
    int number = 0;
    for (int left = words.value(3, u"1000000"_s).toInt();; left = AfterRefusal) {
        while (left-- > 0 && add(**logbook, number))
            ++number;
        say(u"waits"_s);
        if (std::string line; !std::getline(std::cin, line))
            return 0;
    }
}

} // namespace turnout
