// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QString>

namespace turnout {

struct Sector {
    SectorId id;
    QString name;

    bool operator==(const Sector &) const = default;
};

// Employer of delegates, commissioner, funder or partner.
struct Organisation {
    OrganisationId id;
    QString name;
    SectorId sector; // null = not known
    QString postcode;
    RegionId region; // where its people work; null = not known

    bool operator==(const Organisation &) const = default;
};

// The sectors every logbook starts with; their ids are 1… in this order (device 0).
const QList<Sector> &shippedSectors();

} // namespace turnout
