// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema/shipped.h"

#include "core/base/text.h"
#include "core/domain/organisation.h"
#include "core/domain/region.h"
#include "core/domain/workshoptype.h"
#include "core/storage/feedback/feedbackstore.h"
#include "core/storage/ids/idsource.h"
#include "core/storage/types/workshoptypestore.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const QList<WorkshopType> &shippedWorkshopTypes()
{
    const QuestionSetId form = shippedQuestionSet().id;
    static const QList<WorkshopType> types = {
        {WorkshopTypeId(1), u"Awareness session"_s, u"2"_s, 0, 120, 120, 20, 6, form},
        {WorkshopTypeId(2), u"Half-day training"_s, u"H"_s, 1, 210, 180, 16, 6, form},
        {WorkshopTypeId(3), u"Hidden Sentence prison day"_s, u"F"_s, 2, 390, 330, 14, 8, form},
    };
    return types;
}

} // namespace

void writeShippedRecords(const Database &db)
{
    db.statement(u"INSERT INTO device (only_row, number, last_sequence) VALUES (1, ?1, 0)").run(IdSource::randomDevice());

    Statement region = db.statement(u"INSERT INTO region (id, name, code, position) VALUES (?1, ?2, ?3, ?1)");
    for (const UkRegion shipped : allUkRegions())
        region.run(idOf(shipped), name(shipped), onsCode(shipped));

    Statement sector = db.statement(u"INSERT INTO sector (id, name, name_key, position) VALUES (?1, ?2, ?3, ?1)");
    for (const Sector &shipped : shippedSectors())
        sector.run(shipped.id, shipped.name, matchKey(shipped.name));

    FeedbackStore(db).addQuestionSet(shippedQuestionSet());
    const WorkshopTypeStore types(db);
    for (const WorkshopType &type : shippedWorkshopTypes())
        types.add(type);
}

} // namespace turnout
