// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace turnout {

struct PersonName {
    QString given; // may be empty: some people have one name
    QString family;

    QString display() const { return given.isEmpty() ? family : given + u' ' + family; }
    // "Okafor, Ada", as lists sort people.
    QString filed() const { return given.isEmpty() ? family : family + QStringLiteral(", ") + given; }
    bool operator==(const PersonName &) const = default;
};

// Splits a full name as typed: "Okafor, Ada" at its comma; else the last word is the family name, with the particles
// before it ("Ana de Souza" → Ana | de Souza). People's names cannot be split for certain; both parts stay editable.
PersonName personName(const QString &full);

// A practitioner who attends.
struct Delegate {
    DelegateId id;
    QString reference; // the number they have in the files they came from; may be empty
    PersonName name;
    QString email;
    QString phone;
    OrganisationId organisation;
    QString role;
    SectorId sector; // own, where it differs from the organisation's; null = the organisation's
    RegionId region; // where they work; null = the organisation's

    bool operator==(const Delegate &) const = default;
};

// Whether the text has the form of an e-mail address: one @, something on both sides, a dot in the domain, no space.
bool looksLikeEmail(const QString &text);
// What two spellings of one address share.
QString emailKey(const QString &email);

} // namespace turnout
