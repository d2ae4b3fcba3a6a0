// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/feedback/worklist.h"

#include "core/base/text.h"
#include "core/storage/sqltexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The words as a JSON list, as they match and as they were typed, which SQL takes apart; nothing of them is ever part
// of the SQL itself.
QString asList(const QStringList &words)
{
    QJsonArray list;
    for (const QString &word : words)
        list.append(QJsonObject{{u"key"_s, matchKey(word)}, {u"typed"_s, word}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<WorkshopId> ids(Statement &row)
{
    QList<WorkshopId> found;
    while (row.step())
        found.append(row.id<WorkshopId>(0));
    return found;
}

} // namespace

QList<WorkshopId> WorklistStore::toType(const Wanted &wanted) const
{
    Statement row = m_db.statement(sql::feedback_totype);
    return ids(row.bind(wanted.now, isoDate(wanted.from), asList(wanted.words)));
}

QList<WorkshopId> WorklistStore::withForms(const Wanted &wanted, int most) const
{
    Statement row = m_db.statement(sql::feedback_withforms);
    return ids(row.bind(wanted.now, isoDate(wanted.from), asList(wanted.words), most));
}

std::optional<FormsRow> WorklistStore::row(WorkshopId workshop) const
{
    Statement row = m_db.statement(sql::feedback_formsrow);
    if (!row.bind(workshop).step())
        return std::nullopt;
    return FormsRow{.id = row.id<WorkshopId>(0),
                    .number = row.text(1),
                    .type = row.text(2),
                    .letter = row.text(3),
                    .hue = row.number(4),
                    .typeSet = row.id<QuestionSetId>(5),
                    .start = row.time(6),
                    .end = row.time(7),
                    .allDay = row.integer(8) == 1,
                    .venue = row.text(9),
                    .online = row.integer(10) == 1,
                    .present = row.number(11),
                    .typed = row.number(12)};
}

} // namespace turnout
