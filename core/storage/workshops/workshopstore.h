// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clash.h"
#include "core/domain/reportrows.h"
#include "core/domain/trainer.h"
#include "core/domain/workshop.h"
#include "core/storage/sqlite/database.h"

#include <QHash>
#include <QList>
#include <optional>

namespace turnout {

// Workshops with their trainers.
class WorkshopStore {
public:
    explicit WorkshopStore(const Database &db)
        : m_db(db)
    {}

    void add(const Workshop &workshop) const;
    void update(const Workshop &workshop) const; // throws Error::NotFound
    std::optional<Workshop> find(WorkshopId id) const;
    std::optional<Workshop> findByNumber(const QString &number) const; // the oldest with that number
    // Same type, start and venue; null ids mean "none stated" and match only that.
    std::optional<Workshop> findByOccasion(WorkshopTypeId type, const CivilTime &start, VenueId venue) const;
    int highestRunningNumber(int year) const; // of numbers like "2026-047"; 0 for none

    void setTrainers(WorkshopId workshop, const QList<WorkshopTrainer> &trainers) const;
    QList<WorkshopTrainer> trainersOf(WorkshopId workshop) const; // lead first

    // By start, then number. Days are inclusive; an invalid one leaves that side open.
    QList<WorkshopRow> rows(QDate from, QDate to) const;

    // What takes up people and rooms on those days, cancelled workshops left out.
    QList<Engagement> engagementsBetween(QDate from, QDate to) const;
    // What bounds each of those engagements.
    struct Limits {
        int places = 0;              // 0 = not limited
        int roomPlaces = 0;          // 0 = not known
        std::optional<int> leadDays; // of a secure venue
    };
    QHash<WorkshopId, Limits> limitsBetween(QDate from, QDate to) const;

private:
    const Database &m_db;
};

} // namespace turnout
