// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel says of a workshop.
#include "ui/schedule/workshoppanel.h"

#include "core/domain/booking.h"
#include "ui/schedule/factrow.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/statuspill.h"
#include "ui/schedule/workshopwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/placesbar.h"
#include "ui/widgets/typebadge.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The words of the schedule are made for its items.
ScheduleItem itemOf(const WorkshopDetails &details)
{
    const Workshop &workshop = details.workshop;
    ScheduleItem item;
    item.start = workshop.start;
    item.end = workshop.end;
    item.allDay = workshop.allDay;
    item.online = workshop.online;
    item.venue = details.venue ? details.venue->name : QString();
    return item;
}

QString hours(int minutes)
{
    constexpr int Hour = 60;
    const double hours = double(minutes) / Hour;
    return WorkshopPanel::tr("%1 CPD hours").arg(QString::number(hours, 'g', 3));
}

QString placeDetail(const WorkshopDetails &details)
{
    QStringList facts;
    if (details.venue && !details.workshop.online && !details.venue->postcode.isEmpty())
        facts += details.venue->postcode;
    if (!details.region.isEmpty())
        facts += details.region;
    if (details.room && details.room->places > 0)
        facts += WorkshopPanel::tr("room holds %1").arg(details.room->places);
    return facts.join(u" · "_s);
}

} // namespace

void WorkshopPanel::show(const WorkshopDetails &details, const QList<workshops::ClashLine> &clashes, QDate today)
{
    // What is typed for this workshop stays through changes elsewhere.
    if (details.workshop.id != m_shown || details.workshop.status == WorkshopStatus::Cancelled)
        stopCancelling();
    m_shown = details.workshop.id;
    showTop(details, today);
    showFacts(details);
    showDelegates(details, today);
    showClashes(clashes);
    m_notes->setText(details.workshop.notes);
    m_notesPart->setVisible(!details.workshop.notes.isEmpty());
}

void WorkshopPanel::showTop(const WorkshopDetails &details, QDate today)
{
    const Workshop &workshop = details.workshop;
    m_badge->setType(details.type ? details.type->letter : QString(), details.type ? details.type->hue : 0);
    m_type->setText(details.type ? details.type->name : tr("Workshop"));
    m_number->setText(workshop.number);
    m_title->setText(schedulewords::wholePlace(itemOf(details)));
    m_status->show(workshop.status);
    m_date->setText(tr("%1, %2", "date, in so many days")
                        .arg(dayWords(workshop.start.date()), awayWords(workshop.start.date(), today)));
    QString cancelled;
    if (workshop.status == WorkshopStatus::Cancelled) {
        cancelled = workshopwords::cancelled(workshop.cancelledBy);
        if (!workshop.cancelReason.isEmpty())
            cancelled = tr("%1: %2", "cancelled by whom, why").arg(cancelled, workshop.cancelReason);
    }
    m_cancelled->setText(cancelled);
}

void WorkshopPanel::showFacts(const WorkshopDetails &details)
{
    const ScheduleItem item = itemOf(details);
    QStringList timeFacts;
    if (details.type && details.type->cpdMinutes > 0)
        timeFacts += hours(details.type->cpdMinutes);
    if (details.venue && details.venue->gate && !details.workshop.online && !details.venue->gate->arrival.isEmpty())
        timeFacts += details.venue->gate->arrival;
    m_time->show(Icon::Clock, schedulewords::times(item), timeFacts.join(u'\n'));

    const bool secure = details.venue && details.venue->isSecure() && !details.workshop.online;
    const QString detail = placeDetail(details);
    const QString room = details.room && !details.workshop.online ? details.room->name : QString();
    m_place->show(secure ? Icon::Bars : Icon::Pin, room.isEmpty() ? detail : room, room.isEmpty() ? QString() : detail);

    QStringList names;
    QStringList speakers;
    for (const NamedTrainer &trainer : details.trainers) {
        if (trainer.role == TrainerRole::LivedExperience)
            speakers += trainer.name;
        else if (trainer.role == TrainerRole::Lead)
            names += tr("%1 (lead)").arg(trainer.name);
        else
            names += trainer.name;
    }
    const QString spoken = speakers.isEmpty() ? QString() : tr("Lived experience: %1").arg(speakers.join(u", "_s));
    m_trainers->show(Icon::People, names.isEmpty() ? tr("No trainer yet") : names.join(u", "_s), spoken);
}

void WorkshopPanel::showDelegates(const WorkshopDetails &details, QDate today)
{
    const int places = details.workshop.places;
    m_booked->setText(schedulewords::booked(details.booked, places));
    m_bar->setCounts(details.booked, places);
    const auto free = placesFree(details.booked, places);
    QStringList facts;
    if (!free)
        facts += tr("No limit of places");
    else if (details.booked > places)
        facts += tr("%1 more than there are places").arg(details.booked - places);
    else if (*free > 0)
        facts += schedulewords::placesFree(*free);
    else
        facts += tr("Full");
    if (details.waiting > 0)
        facts += tr("%1 waiting").arg(details.waiting);
    m_free->setText(facts.join(u" · "_s));
    m_free->setVisible(occupies(details.workshop.status));
    const bool ahead = details.workshop.start.date() >= today && occupies(details.workshop.status);
    const int offered = std::min(free.value_or(details.waiting), details.waiting);
    m_offer->setVisible(ahead && offered > 0);
    m_offer->setText(offered == 1 ? tr("Offer the place") : tr("Offer the %1 places").arg(offered));
}

void WorkshopPanel::showClashes(const QList<workshops::ClashLine> &clashes)
{
    while (QLayoutItem *old = m_clashes->takeAt(0)) {
        // Later: what is asked for here may have come from the button that goes.
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const workshops::ClashLine &clash : clashes)
        addClash(clash);
    m_clashPart->setVisible(!clashes.isEmpty());
}

void WorkshopPanel::addClash(const workshops::ClashLine &clash)
{
    auto *line = new FactRow;
    m_clashes->addWidget(line); // first, or it would be shown as a window of its own
    line->show(Icon::Warning, clash.text, clash.reason, Tone::Bad);
    if (clash.with.isNull())
        return;
    QPushButton *other =
        makeButton(tr("Show that workshop"), ButtonLook::Link, {}, tr("Show that workshop: %1").arg(clash.text));
    line->add(other);
    connect(other, &QPushButton::clicked, this, [this, id = clash.with] { Q_EMIT otherRequested(id); });
}

} // namespace turnout
