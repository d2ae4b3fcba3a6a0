// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace turnout {

using namespace Qt::StringLiterals;

enum class ImportKind { Venues, Workshops, Delegates, Bookings, Feedback };

template <>
inline constexpr auto words<ImportKind> = std::to_array<Word<ImportKind>>({
    {ImportKind::Venues, "venues"_L1},
    {ImportKind::Workshops, "workshops"_L1},
    {ImportKind::Delegates, "delegates"_L1},
    {ImportKind::Bookings, "bookings"_L1},
    {ImportKind::Feedback, "feedback"_L1},
});

// Something a row of that kind may say.
struct ImportField {
    QString name;        // in map files
    QStringList aliases; // headings that are taken for it when no map is given
    QString meaning;     // for people
};

// The fields of a kind. Feedback has more: the key of every question of its question set.
const QList<ImportField> &importFields(ImportKind kind);

} // namespace turnout
