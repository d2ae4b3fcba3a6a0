// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/types/workshoptypestore.h"

#include "core/base/text.h"
#include "core/storage/sqltexts.h"

namespace turnout {

namespace {
WorkshopType read(const Statement &row)
{
    return {row.id<WorkshopTypeId>(0),
            row.text(1),
            row.text(2),
            row.number(3),
            row.number(4),
            row.number(5),
            row.number(6),
            row.number(7),
            row.id<QuestionSetId>(8)};
}
} // namespace

void WorkshopTypeStore::add(const WorkshopType &type) const
{
    m_db.statement(sql::types_add)
        .run(type.id, type.name, matchKey(type.name), type.letter, type.hue, type.minutes, type.cpdMinutes, type.places,
             type.minimumNumber, type.questionSet);
}

std::optional<WorkshopType> WorkshopTypeStore::find(WorkshopTypeId id) const
{
    for (const WorkshopType &type : all()) {
        if (type.id == id)
            return type;
    }
    return std::nullopt;
}

std::optional<WorkshopType> WorkshopTypeStore::findByName(const QString &name) const
{
    const QString key = matchKey(name);
    for (const WorkshopType &type : all()) {
        if (matchKey(type.name) == key)
            return type;
    }
    return std::nullopt;
}

QList<WorkshopType> WorkshopTypeStore::all() const
{
    QList<WorkshopType> types;
    for (Statement row = m_db.statement(sql::types_all); row.step();)
        types.append(read(row));
    return types;
}

} // namespace turnout
