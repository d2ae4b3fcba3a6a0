// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/bookings/bookingstore.h"
#include "core/storage/delegates/delegateliststore.h"
#include "core/storage/delegates/delegatestore.h"
#include "core/storage/documents/revisionstore.h"
#include "core/storage/drafts/draftstore.h"
#include "core/storage/feedback/feedbackstore.h"
#include "core/storage/feedback/worklist.h"
#include "core/storage/history/historystore.h"
#include "core/storage/organisations/organisationstore.h"
#include "core/storage/places/placestore.h"
#include "core/storage/reports/reportstore.h"
#include "core/storage/reports/sumstore.h"
#include "core/storage/settings/settingstore.h"
#include "core/storage/trainers/trainerstore.h"
#include "core/storage/types/workshoptypestore.h"
#include "core/storage/workshops/occasionstore.h"
#include "core/storage/workshops/schedulestore.h"
#include "core/storage/workshops/workshopstore.h"

namespace turnout {

// Every store over one connection; used by the thread that owns it.
struct Stores {
    explicit Stores(const Database &db)
        : database(db)
        , bookings(db)
        , delegateLists(db)
        , delegates(db)
        , drafts(db)
        , feedback(db)
        , history(db)
        , occasions(db)
        , organisations(db)
        , places(db)
        , reports(db)
        , revisions(db)
        , schedule(db)
        , settings(db)
        , sums(db)
        , trainers(db)
        , types(db)
        , worklist(db)
        , workshops(db)
    {}

    const Database &database;
    BookingStore bookings;
    DelegateListStore delegateLists;
    DelegateStore delegates;
    DraftStore drafts;
    FeedbackStore feedback;
    HistoryStore history;
    OccasionStore occasions;
    OrganisationStore organisations;
    PlaceStore places;
    ReportStore reports;
    RevisionStore revisions;
    ScheduleStore schedule;
    SettingStore settings;
    SumStore sums;
    TrainerStore trainers;
    WorkshopTypeStore types;
    WorklistStore worklist;
    WorkshopStore workshops;
};

} // namespace turnout
