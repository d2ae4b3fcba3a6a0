// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace turnout {

// A rule that turns what a cell says into what a field takes. Comparison does not mind case or outer spaces.
struct ValueRule {
    enum class When { Contains, Equals };

    When when = When::Equals;
    QString text;
    QString is;

    bool operator==(const ValueRule &) const = default;
};

// How a file's columns become fields: what a map file says.
//   columns    field → heading; several fields may read one column
//   values     field → rules, the first that matches wins. Where none matches: a cell under rules that are all "equals"
//              stands as it is (they rename), under any "contains" it counts as empty (they pick out).
//   constants  field → what it takes where the column is not there or comes out empty
struct ImportMap {
    QMap<QString, QString> columns;
    QMap<QString, QList<ValueRule>> values;
    QMap<QString, QString> constants;

    bool operator==(const ImportMap &) const = default;
};

// Reads a map file (JSON). Errors: Invalid, in words, for what is no map: unknown parts are refused, not passed over.
Result<ImportMap> importMapFromJson(const QByteArray &json);

} // namespace turnout
