// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapping/importfields.h"
#include "core/exchange/mapping/importmap.h"
#include "core/exchange/table/tablereader.h"

#include <QHash>

namespace turnout {

// A map tied to the heading of one file: what each row says, field by field.
class RowMapping {
public:
    // Without a map, headings are taken for the fields whose names or aliases they are. `questions` are the keys of
    // the question set, for feedback. Errors: Invalid when the map names a field or a heading that is not there.
    static Result<RowMapping> make(ImportKind kind, const QStringList &header, const std::optional<ImportMap> &map,
                                   const QStringList &questions = {});

    // What the row says of the field, tidied but for the line breaks in it; empty when it says nothing.
    QString value(const TableRow &row, const QString &field) const;
    // Whether the file says anything of the field, in any row.
    bool has(const QString &field) const { return m_sources.contains(field); }
    // Headings that no field reads.
    QStringList unusedHeadings() const { return m_unused; }

private:
    struct Source {
        qsizetype column = -1; // -1: only the constant
        QList<ValueRule> rules;
        QString constant;
    };

    static RowMapping automatic(const QStringList &header, const QList<ImportField> &fields);
    void findUnused(const QStringList &header);

    QHash<QString, Source> m_sources;
    QStringList m_unused;
};

} // namespace turnout
