// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/logbook/edit.h"
#include "core/logbook/sample/randomness.h"

#include <QList>
#include <QMap>
#include <QString>

namespace turnout::sample {

// The shipped sectors by their place, as far as people in the sample work in them.
enum class Trade {
    SocialCare = 1,
    EarlyHelp,
    Education,
    Police,
    Health,
    Probation,
    PrisonService,
    YouthJustice,
    Housing,
    Voluntary,
};

struct Employer {
    OrganisationId id;
    Trade trade = Trade::SocialCare;
};

// Invented organisations of some regions: councils, schools, constabularies and so on in every town.
class Employers {
public:
    Employers(Edit &edit, const QList<UkRegion> &regions);

    QList<Employer> in(UkRegion region, Trade trade) const { return m_all.value({region, trade}); }
    // An organisation that pays for workshops in the region: a council.
    QList<Employer> commissioners(UkRegion region) const { return in(region, Trade::SocialCare); }

private:
    void add(Edit &edit, UkRegion region, Trade trade, const QString &name, const QString &postcode);

    QMap<std::pair<UkRegion, Trade>, QList<Employer>> m_all;
};

} // namespace turnout::sample
