// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace turnout {

// A full UK postcode that is well formed, "SW1A 1AA"; whether Royal Mail ever gave it out is not known here. Those of
// the Crown dependencies and of British Forces have the same form. Held in capitals.
class Postcode {
public:
    // Any case; the space before the last three characters may be missing, repeated or non-breaking, and space around
    // is dropped. A space elsewhere is refused: "M1 11AA" could be meant as M1 1AA or as M11 1AA.
    static std::optional<Postcode> fromText(QStringView text);

    QString toText() const { return m_outward + u' ' + m_inward; }
    QString outward() const { return m_outward; } // the district, "SW1A"
    QString inward() const { return m_inward; }   // "1AA"
    QString area() const;                         // the letters of the outward code, "SW"

    bool operator==(const Postcode &) const = default;

private:
    Postcode(const QString &outward, const QString &inward)
        : m_outward(outward)
        , m_inward(inward)
    {}
    friend std::optional<Postcode> postcodeIn(const QString &address);

    QString m_outward;
    QString m_inward;
};

// The last full postcode in an address or other free text; one that is part of a longer word does not count.
std::optional<Postcode> postcodeIn(const QString &address);

} // namespace turnout
