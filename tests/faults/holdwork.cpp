// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/holdwork.h"

#include "tests/logbook/backdoor.h"

#include <cstdio>
#include <iostream>
#include <string>

namespace turnout {

int holdFile(const QStringList &words)
{
    const auto db = backdoor(words.value(2));
    db->execute(u"BEGIN IMMEDIATE");
    std::puts("held");
    std::fflush(stdout);
    std::string line;
    std::getline(std::cin, line);
    db->execute(u"ROLLBACK");
    std::puts("free");
    std::fflush(stdout);
    std::getline(std::cin, line);
    return 0;
}

} // namespace turnout
