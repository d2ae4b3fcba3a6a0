// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/paper.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "core/logbook/workshoprecord.h"
#include "core/storage/stores.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace turnout::paper {

namespace {

const QString DelegateListName = u"delegate list"_s;

// What the list says, without when it was read and which revision it is.
QByteArray digest(const DelegateList &list)
{
    QStringList said = {list.number,
                        list.type,
                        list.title,
                        list.start.toIso(),
                        list.end.toIso(),
                        list.place,
                        QString::number(list.places),
                        QString::number(int(list.allDay))};
    for (const DelegateListTrainer &trainer : list.trainers)
        said << trainer.name << trainer.role;
    for (const DelegateListEntry &entry : list.entries)
        said << entry.familyName << entry.givenName << entry.organisation << entry.role << entry.sector
             << QString::number(int(entry.group)) << isoDate(entry.changedOn) << entry.note;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : std::as_const(said)) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayLiteral("\0")); // so that "ab","c" differs from "a","bc"
    }
    return hash.result();
}

QString placeOf(const Stores &stores, const Workshop &workshop)
{
    QStringList parts;
    if (const auto venue = stores.places.findVenue(workshop.venue))
        parts.append(venue->name);
    if (const auto room = stores.places.findRoom(workshop.room))
        parts.append(room->name);
    if (workshop.online)
        parts.append(tr("online"));
    return parts.join(u", "_s);
}

} // namespace

DelegateList delegateList(const Reader &reader, WorkshopId id)
{
    const Stores &stores = reader.stores();
    const Workshop workshop = workshops::existing(reader, id);
    DelegateList list;
    list.number = workshop.number;
    if (const auto type = stores.types.find(workshop.type))
        list.type = type->name;
    list.start = workshop.start;
    list.end = workshop.end;
    list.allDay = workshop.allDay;
    list.place = placeOf(stores, workshop);
    const QList<Trainer> trainers = stores.trainers.all();
    for (const WorkshopTrainer &role : stores.workshops.trainersOf(id)) {
        for (const Trainer &trainer : trainers) {
            if (trainer.id == role.trainer)
                list.trainers.append({trainer.name, word(role.role)});
        }
    }
    list.places = workshop.places;
    list.entries = stores.bookings.listEntries(id);
    list.revision = stores.revisions.revisionFor(id, DelegateListName, digest(list));
    list.asAt = reader.clock().now();
    return list;
}

void keepRevision(Edit &edit, WorkshopId workshop, const DelegateList &list)
{
    edit.stores().revisions.keep(workshop, DelegateListName, list.revision, digest(list), utcStamp(edit.clock()));
}

} // namespace turnout::paper
