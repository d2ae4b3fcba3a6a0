// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/domain/region.h"
#include "core/exchange/import/cells.h"
#include "core/exchange/mapping/rowmapping.h"
#include "core/logbook/importing/rowimport.h"

namespace turnout {

// One row's values by field, read as what they are; a value that cannot be read is a RowProblem that quotes it.
class RowValues {
public:
    RowValues(const RowMapping &mapping, const TableRow &row)
        : m_mapping(mapping)
        , m_row(row)
    {}

    QString text(const QString &field) const { return m_mapping.value(m_row, field); }
    QString name(const QString &field) const { return tidied(text(field)); } // one line
    bool has(const QString &field) const { return !text(field).isEmpty(); }

    // A date with the month first ends the import: in such a column the other dates would be read wrongly.
    std::optional<cells::When> when(const QString &field) const
    {
        if (const QString said = text(field); cells::isMonthFirst(said))
            throw Error{
                Error::Conflict,
                tr("Line %1 has the date “%2”, with the month before the day. Such dates cannot be told from those "
                   "with the day first, so nothing was imported. Write the column as 2026-08-31 and try again.")
                    .arg(QString::number(m_row.line), said.left(60))};
        return read(field, cells::when, tr("a date"));
    }
    std::optional<QTime> time(const QString &field) const { return read(field, cells::time, tr("a time")); }
    std::optional<bool> yesOrNo(const QString &field) const { return read(field, cells::yesOrNo, tr("yes or no")); }
    std::optional<int> count(const QString &field) const { return read(field, cells::count, tr("a number")); }
    std::optional<UkRegion> region(const QString &field) const { return read(field, ukRegionNamed, tr("a UK region")); }
    template <class E>
    std::optional<E> word(const QString &field, const QString &kind) const
    {
        return read(field, fromWord<E>, kind);
    }

private:
    template <class Read>
    auto read(const QString &field, Read reader, const QString &kind) const -> decltype(reader(QString()))
    {
        const QString said = text(field);
        if (said.isEmpty())
            return std::nullopt;
        auto value = reader(said);
        if (!value)
            throw RowProblem{tr("“%1” is not %2 (%3).").arg(said.left(60), kind, field)};
        return value;
    }

    const RowMapping &m_mapping;
    const TableRow &m_row;
};

} // namespace turnout
