// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/draftjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// As text: 63 bits break the numbers of JSON.
template <class Tag>
QJsonValue idText(Id<Tag> id)
{
    return QString::number(id.value());
}

template <class IdType>
IdType idIn(const QJsonObject &json, QLatin1StringView name)
{
    return IdType(json[name].toString().toLongLong());
}

QJsonArray trainersJson(const QList<NamedTrainer> &trainers)
{
    QJsonArray list;
    for (const NamedTrainer &trainer : trainers)
        list.append(QJsonObject{
            {"id"_L1, idText(trainer.trainer)}, {"name"_L1, trainer.name}, {"role"_L1, word(trainer.role)}});
    return list;
}

QList<NamedTrainer> trainersIn(const QJsonArray &list)
{
    QList<NamedTrainer> trainers;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        trainers.append({idIn<TrainerId>(json, "id"_L1), json["name"_L1].toString(),
                         fromWord<TrainerRole>(json["role"_L1].toString()).value_or(TrainerRole::Lead)});
    }
    return trainers;
}

} // namespace

QJsonObject toJson(const WorkshopDraft &draft)
{
    const Workshop &w = draft.workshop;
    QJsonObject json{
        {"type"_L1, idText(w.type)},     {"start"_L1, w.start.toIso()},
        {"end"_L1, w.end.toIso()},       {"allDay"_L1, w.allDay},
        {"venue"_L1, idText(w.venue)},   {"room"_L1, idText(w.room)},
        {"online"_L1, w.online},         {"region"_L1, idText(w.region)},
        {"status"_L1, word(w.status)},   {"cancelReason"_L1, w.cancelReason},
        {"places"_L1, w.places},         {"commissioner"_L1, idText(w.commissioner)},
        {"notes"_L1, w.notes},           {"trainers"_L1, trainersJson(draft.trainers)},
        {"newVenue"_L1, draft.newVenue},
    };
    if (w.cancelledBy)
        json.insert("cancelledBy"_L1, word(*w.cancelledBy));
    if (w.headCount)
        json.insert("headCount"_L1, *w.headCount);
    return json;
}

WorkshopDraft draftFromJson(const QJsonObject &json)
{
    WorkshopDraft draft;
    Workshop &w = draft.workshop;
    w.type = idIn<WorkshopTypeId>(json, "type"_L1);
    w.start = CivilTime::fromIso(json["start"_L1].toString()).value_or(CivilTime());
    w.end = CivilTime::fromIso(json["end"_L1].toString()).value_or(CivilTime());
    w.allDay = json["allDay"_L1].toBool();
    w.venue = idIn<VenueId>(json, "venue"_L1);
    w.room = idIn<RoomId>(json, "room"_L1);
    w.online = json["online"_L1].toBool();
    w.region = idIn<RegionId>(json, "region"_L1);
    w.status = fromWord<WorkshopStatus>(json["status"_L1].toString()).value_or(WorkshopStatus::Draft);
    w.cancelledBy = fromWord<CancelledBy>(json["cancelledBy"_L1].toString());
    w.cancelReason = json["cancelReason"_L1].toString();
    w.places = json["places"_L1].toInt();
    if (json.contains("headCount"_L1))
        w.headCount = json["headCount"_L1].toInt();
    w.commissioner = idIn<OrganisationId>(json, "commissioner"_L1);
    w.notes = json["notes"_L1].toString();
    draft.trainers = trainersIn(json["trainers"_L1].toArray());
    draft.newVenue = json["newVenue"_L1].toString();
    return draft;
}

} // namespace turnout
