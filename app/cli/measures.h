// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "core/domain/reportrows.h"
#include "core/insight/groups.h"
#include "core/insight/percent.h"
#include "core/logbook/reader.h"

#include <QJsonObject>
#include <QList>

namespace turnout::cli {

enum class Measure { Satisfaction, Reach, Reply, Workshops };
enum class Exactness { Exact, Suppressed };

// A measure as rows of JSON, with the keys of its numbers in order and the sentences that belong beside it.
struct MeasureTable {
    QStringList keys;
    QList<QJsonObject> rows; // with "group"
    QJsonObject total;
    QStringList notes;
};

// Throws Error.
MeasureTable measureTable(const Reader &reader, Measure measure, const ReportQuery &query, Exactness exactness);

} // namespace turnout::cli

namespace turnout {

template <>
inline constexpr auto words<cli::Measure> = std::to_array<Word<cli::Measure>>({
    {cli::Measure::Satisfaction, "satisfaction"_L1},
    {cli::Measure::Reach, "reach"_L1},
    {cli::Measure::Reply, "reply"_L1},
    {cli::Measure::Workshops, "workshops"_L1},
});

} // namespace turnout
