// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/ids/idsource.h"
#include "core/storage/opening.h"
#include "core/storage/stores.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace turnout {

// What a test says of a workshop; the rest is as this has it.
struct AWorkshop {
    QString on = QStringLiteral("2026-05-12T10:00"); // lasts two hours
    WorkshopStatus status = WorkshopStatus::Delivered;
    VenueId venue;
    RegionId region;
    WorkshopTypeId type;
    std::optional<int> headCount;
    std::optional<CancelledBy> cancelledBy;
    QString number; // empty = the next
};

struct ADelegate {
    QString name = QStringLiteral("Ada Okafor");
    OrganisationId organisation;
    SectorId sector;
    RegionId region;
    QString email;
    QString reference;
};

struct AForm {
    WorkshopId workshop;
    std::optional<int> overall; // absent: nothing ticked
    QString receivedOn;
    DelegateId delegate;
    QString reference;
};

// A plain logbook in memory with every store over it, and short ways to put records into it.
struct StoreFixture {
    std::unique_ptr<Database> owner = createInMemory();
    const Database &db = *owner;
    Stores stores{db};
    IdSource ids{db};

    WorkshopId add(const AWorkshop &workshop);
    DelegateId add(const ADelegate &delegate);
    ResponseId add(const AForm &form);
    DelegateId person(const QString &name) { return add(ADelegate{.name = name}); }
    OrganisationId organisation(const QString &name, SectorId sector = {}, RegionId region = {});
    VenueId venue(const QString &name, RegionId region = {});
    TrainerId trainer(const QString &name);
    WorkshopTypeId type(const QString &name);
    // Each booking is a minute after the one before.
    void book(WorkshopId workshop, DelegateId delegate, BookingStatus status = BookingStatus::Attended);
    void setStatus(WorkshopId workshop, DelegateId delegate, BookingStatus status, const QString &note = {});
    BookingStore::Step nextStep(const QString &note = {});

private:
    int m_workshops = 0;
    int m_steps = 0;
};

// A folder that goes when the test ends.
struct TestFolder {
    QTemporaryDir folder;

    QString path(const QString &name) const { return folder.filePath(name); }
    QStringList files() const;                                         // names, sorted
    QString write(const QString &name, const QByteArray &bytes) const; // its path
};

QByteArray bytesOf(const QString &path);

// The first value of the first row, as text; "none" where there is no row.
QString valueOf(const Database &db, const QString &sql);
// Every value of every row: "a, b | c, d"; NULL is "null".
QString rowsOf(const Database &db, const QString &sql);
// How SQLite goes about a statement: "SEARCH w USING INDEX …".
QString planOf(const Database &db, const QString &sql);

// What the work threw; Error::Internal with the text "nothing was thrown" when it did not.
template <class Work>
Error thrownBy(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    return {Error::Internal, QStringLiteral("nothing was thrown")};
}

} // namespace turnout
