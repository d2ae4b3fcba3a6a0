// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/employers.h"

namespace turnout::sample {

// Invented organisations of the whole country by the thousand, in villages and towns whose names are put together.
class ManyEmployers {
public:
    // How many there can be; no two share a name.
    static int greatestCount();
    ManyEmployers(Edit &edit, int count, quint64 seed);

    // One of those in the region, its trade as often as people work in it.
    Employer some(UkRegion region, Randomness &random) const;
    // An organisation that pays for workshops in the region: a council.
    OrganisationId commissioner(UkRegion region, Randomness &random) const;

private:
    QMap<std::pair<UkRegion, Trade>, QList<Employer>> m_all;
};

} // namespace turnout::sample
