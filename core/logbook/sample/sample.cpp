// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/sample.h"

#include "core/logbook/sample/nationalsample.h"
#include "core/logbook/sample/smallsample.h"

namespace turnout::sample {

void fill(Edit &edit, Size size, QDate today)
{
    switch (size) {
    case Size::Small:
        fillSmall(edit, today);
        break;
    case Size::National:
        fillNational(edit, today);
        break;
    }
}

} // namespace turnout::sample
