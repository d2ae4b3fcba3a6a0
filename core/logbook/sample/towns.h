// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/logbook/sample/randomness.h"

#include <QList>
#include <QString>

namespace turnout::sample {

// An invented town; its postcode district is a real one that lies wholly in its region.
struct Town {
    UkRegion region;
    QString name;
    QString district;
};

const QList<Town> &towns(); // by region, those of the three regions of the small sample first

// A full postcode of the town; whether anybody has it is left to chance.
QString postcodeIn(const Town &town, Randomness &random);

} // namespace turnout::sample
