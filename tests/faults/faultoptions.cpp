// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultoptions.h"

namespace turnout {

namespace {
FaultOptions &chosen()
{
    static FaultOptions options;
    return options;
}
} // namespace

void setFaultOptions(const FaultOptions &options)
{
    chosen() = options;
}

int howMany(int briefly, int atLength)
{
    return chosen().atLength ? atLength : briefly;
}

unsigned faultSeed(unsigned ofThisFault)
{
    return chosen().seed + ofThisFault * 1'000'003u;
}

} // namespace turnout
