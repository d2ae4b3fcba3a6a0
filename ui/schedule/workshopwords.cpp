// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshopwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace turnout::workshopwords {

namespace {
// So that lupdate finds the texts under one name.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkshopWords)
};
} // namespace

QString status(WorkshopStatus status)
{
    switch (status) {
    case WorkshopStatus::Draft:
        return Words::tr("Draft");
    case WorkshopStatus::Planned:
        return Words::tr("Planned");
    case WorkshopStatus::Confirmed:
        return Words::tr("Confirmed");
    case WorkshopStatus::Delivered:
        return Words::tr("Delivered");
    case WorkshopStatus::Cancelled:
        return Words::tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QString cancelledBy(std::optional<CancelledBy> by)
{
    if (!by)
        return Words::tr("Not known");
    switch (*by) {
    case CancelledBy::Us:
        return Words::tr("Us");
    case CancelledBy::Venue:
        return Words::tr("The venue");
    case CancelledBy::Commissioner:
        return Words::tr("The commissioner");
    }
    Q_UNREACHABLE();
}

QString cancelled(std::optional<CancelledBy> by)
{
    if (!by)
        return Words::tr("Cancelled");
    switch (*by) {
    case CancelledBy::Us:
        return Words::tr("Cancelled by us");
    case CancelledBy::Venue:
        return Words::tr("Cancelled by the venue");
    case CancelledBy::Commissioner:
        return Words::tr("Cancelled by the commissioner");
    }
    Q_UNREACHABLE();
}

QString role(TrainerRole role)
{
    switch (role) {
    case TrainerRole::Lead:
        return Words::tr("lead");
    case TrainerRole::Second:
        return Words::tr("second");
    case TrainerRole::LivedExperience:
        return Words::tr("lived-experience speaker");
    }
    Q_UNREACHABLE();
}

QString length(int minutes)
{
    if (minutes % 30 != 0 || minutes < 60)
        return Words::tr("%n minutes", nullptr, minutes);
    if (minutes == 60)
        return Words::tr("1 hour");
    return Words::tr("%1 hours").arg(QString::number(minutes / 60) + (minutes % 60 == 30 ? u"½"_s : QString()));
}

QString typeDetail(const WorkshopType &type)
{
    if (type.places == 0)
        return length(type.minutes);
    return Words::tr("%1, up to %2 places", "length").arg(length(type.minutes), QString::number(type.places));
}

QString bookings(int booked, int waiting)
{
    if (booked == 0 && waiting == 0)
        return Words::tr("Nobody booked yet");
    return waiting == 0 ? Words::tr("%1 booked").arg(booked)
                        : Words::tr("%1 booked, %2 waiting").arg(QString::number(booked), QString::number(waiting));
}

} // namespace turnout::workshopwords
