// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace turnout {

// What the command line of faults_tests says.
struct FaultOptions {
    bool atLength = false; // --long
    unsigned seed = 0;     // --fault-seed; another one each time unless told
};

void setFaultOptions(const FaultOptions &options);

// How often a fault is run: `briefly` in ctest, `atLength` with --long.
int howMany(int briefly, int atLength);

// What the instants of faults are drawn from. Every fault adds a number of its own, so that they do not all draw alike.
unsigned faultSeed(unsigned ofThisFault);

} // namespace turnout
