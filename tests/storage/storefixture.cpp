// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"

#include "tests/support/precompiled.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

// What an unexpected error says, for every test here.
CATCH_TRANSLATE_EXCEPTION(const turnout::Error &error)
{
    return Catch::StringMaker<turnout::Error>::convert(error);
}

namespace turnout {

WorkshopId StoreFixture::add(const AWorkshop &said)
{
    Workshop workshop;
    workshop.id = ids.next<WorkshopId>();
    workshop.number = said.number.isEmpty() ? workshopNumber(2026, m_workshops++) : said.number;
    workshop.start = CivilTime::fromIso(said.on).value();
    workshop.end = workshop.start.plusMinutes(120);
    workshop.status = said.status;
    workshop.venue = said.venue;
    workshop.region = said.region;
    workshop.type = said.type;
    workshop.headCount = said.headCount;
    workshop.cancelledBy = said.cancelledBy;
    stores.workshops.add(workshop);
    return workshop.id;
}

DelegateId StoreFixture::add(const ADelegate &said)
{
    Delegate delegate;
    delegate.id = ids.next<DelegateId>();
    delegate.name = personName(said.name);
    delegate.organisation = said.organisation;
    delegate.sector = said.sector;
    delegate.region = said.region;
    delegate.email = said.email;
    delegate.reference = said.reference;
    stores.delegates.add(delegate);
    return delegate.id;
}

ResponseId StoreFixture::add(const AForm &said)
{
    Response response;
    response.id = ids.next<ResponseId>();
    response.workshop = said.workshop;
    response.delegate = said.delegate;
    response.questionSet = shippedQuestionSet().id;
    response.reference = said.reference;
    response.receivedOn = dateFromIso(said.receivedOn).value_or(QDate());
    response.answers = {{shippedQuestionSet().overall()->id, said.overall, {}}};
    stores.feedback.addResponse(response);
    return response.id;
}

OrganisationId StoreFixture::organisation(const QString &name, SectorId sector, RegionId region)
{
    const auto id = ids.next<OrganisationId>();
    stores.organisations.add({id, name, sector, {}, region});
    return id;
}

VenueId StoreFixture::venue(const QString &name, RegionId region)
{
    Venue venue;
    venue.id = ids.next<VenueId>();
    venue.name = name;
    venue.region = region;
    stores.places.addVenue(venue);
    return venue.id;
}

TrainerId StoreFixture::trainer(const QString &name)
{
    const auto id = ids.next<TrainerId>();
    stores.trainers.add({id, name, {}});
    return id;
}

WorkshopTypeId StoreFixture::type(const QString &name)
{
    WorkshopType type;
    type.id = ids.next<WorkshopTypeId>();
    type.name = name;
    type.letter = name.first(1);
    stores.types.add(type);
    return type.id;
}

BookingStore::Step StoreFixture::nextStep(const QString &note)
{
    const CivilTime at = CivilTime(QDate(2026, 1, 5), QTime(9, 0)).plusMinutes(m_steps++);
    return {ids.nextStep(), at.toIso() + u":00.000Z"_s, u"tester"_s, note};
}

void StoreFixture::book(WorkshopId workshop, DelegateId delegate, BookingStatus status)
{
    stores.bookings.add({workshop, delegate}, status, nextStep());
}

void StoreFixture::setStatus(WorkshopId workshop, DelegateId delegate, BookingStatus status, const QString &note)
{
    stores.bookings.setStatus({workshop, delegate}, status, nextStep(note));
}

QStringList TestFolder::files() const
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString TestFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString valueOf(const Database &db, const QString &sql)
{
    PreparedStatement prepared(db, sql);
    Statement row(prepared);
    return row.step() ? row.text(0) : u"none"_s;
}

QString planOf(const Database &db, const QString &sql)
{
    return rowsOf(db, u"EXPLAIN QUERY PLAN "_s + sql);
}

QString rowsOf(const Database &db, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    db.check(sqlite3_prepare_v2(db.handle(), sql.toUtf8().constData(), -1, &statement, nullptr));
    QStringList rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QStringList values;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            values.append(text ? QString::fromUtf8(text) : u"null"_s);
        }
        rows.append(values.join(u", "_s));
    }
    db.check(sqlite3_finalize(statement));
    return rows.join(u" | "_s);
}

} // namespace turnout
