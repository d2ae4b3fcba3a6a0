// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/booking.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace turnout {

// What a list of people is narrowed to. Every word has to fit; of the values of one kind any one will do.
struct DelegateFilter {
    QStringList words;         // beginnings of names, of the e-mail or of the organisation's name
    QStringList regions;       // beginnings of the names of regions
    QStringList sectors;       // beginnings of the names of sectors
    QStringList organisations; // beginnings of words of the names of organisations
    QList<BookingStatus> statuses;
    QStringList problems; // sentences about terms that were not understood, and so left out

    bool isEmpty() const
    {
        return words.isEmpty() && regions.isEmpty() && sectors.isEmpty() && organisations.isEmpty() &&
               statuses.isEmpty();
    }
    bool operator==(const DelegateFilter &) const = default;
};

// Reads what was typed: free words and terms, "okafor region:london sector:health org:northbank status:booked". A value
// with a space stands in quotes, region:"south west"; several are parted by a bar, status:booked|waiting. A term
// without a value yet is being typed and filters nothing.
DelegateFilter delegateFilter(const QString &typed);

// A part of a typed filter, for showing terms as such: where it stands, and whether it has the form of a term.
struct FilterPart {
    int start = 0;
    int length = 0;
    int nameLength = 0; // of the term's name with its colon; 0 for a free word

    bool operator==(const FilterPart &) const = default;
};
QList<FilterPart> filterParts(const QString &typed);

} // namespace turnout
