// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegate.h"
#include "core/logbook/sample/randomness.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace turnout::sample {

// Invented people, as various as those who work in the UK: names with accents, apostrophes, hyphens and particles,
// single names, long ones.
class Names {
public:
    // Few: no two share a name but some who are meant to. Many: as it comes, as among a million people it must.
    enum class Namesakes { Few, Many };
    explicit Names(quint64 seed, Namesakes namesakes = Namesakes::Few)
        : m_random(seed)
        , m_namesakes(namesakes)
    {}

    PersonName next();
    // An address at example.org that nobody else has.
    QString email(const PersonName &name);

private:
    PersonName ordinary();

    Randomness m_random;
    Namesakes m_namesakes;
    QSet<QString> m_used;
    QList<PersonName> m_early; // whose names others may share
    QHash<QString, int> m_addresses;
    int m_count = 0;
};

} // namespace turnout::sample
