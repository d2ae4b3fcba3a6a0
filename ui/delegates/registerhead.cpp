// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registerhead.h"

#include "core/documents/dates.h"
#include "ui/delegates/workshopregister.h"
#include "ui/shell/actions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/placesbar.h"
#include "ui/widgets/typebadge.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int BadgeSide = 32;

QString titleOf(const WorkshopOccasion &occasion)
{
    if (!occasion.place.isEmpty())
        return occasion.place;
    if (occasion.online)
        return RegisterHead::tr("Online");
    return occasion.type.isEmpty() ? RegisterHead::tr("Workshop %1").arg(occasion.number) : occasion.type;
}

QString whenOf(const WorkshopOccasion &occasion)
{
    const auto length = occasion.allDay ? DayLength::AllDay : DayLength::Timed;
    QStringList parts{occasion.type, workshopDates(occasion.start, occasion.end, length), occasion.number};
    parts.removeAll(QString());
    parts.removeAll(titleOf(occasion)); // said above
    return parts.join(u" · "_s);
}

// Only what is not as usual is said.
QString stateOf(const Workshop &workshop)
{
    switch (workshop.status) {
    case WorkshopStatus::Draft:
        return RegisterHead::tr("Draft");
    case WorkshopStatus::Delivered:
        return RegisterHead::tr("Delivered");
    case WorkshopStatus::Cancelled:
        return RegisterHead::tr("Cancelled");
    case WorkshopStatus::Planned:
    case WorkshopStatus::Confirmed:
        break;
    }
    return {};
}

} // namespace

RegisterHead::RegisterHead(QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton(tr("Delegates"), ButtonLook::Link, Icon::ChevronLeft, tr("Back to the delegates")))
    , m_print(makeButton(tr("Print…"), ButtonLook::Plain, Icon::Print, tr("Print the delegate list")))
    , m_delivered(makeButton(tr("Mark delivered"), ButtonLook::Primary, Icon::Check))
    , m_offer(makeButton(tr("Offer free places"), ButtonLook::Link, {}, tr("Offer free places to those who wait")))
    , m_mark(new TypeBadge(BadgeSide))
    , m_title(new ElidedLabel({}, size::PageTitle, Weight::Bold))
    , m_state(new PlainLabel({}, size::Small, Weight::Medium))
    , m_when(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_bar(new PlacesBar)
    , m_places(new ElidedLabel({}, size::Body, Weight::Medium))
{
    m_back->setToolTip(tr("Back to the delegates (Esc)"));
    m_print->setToolTip(tr("See the delegate list before it is printed (%1)").arg(keyOf(ActionId::PrintPreview)));
    m_state->setProperty("look", u"pill"_s);
    constexpr int PillHeight = 24; // its round ends need that
    m_state->setMinimumHeight(PillHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(titleRow());
    column->addWidget(placesRow());
    connect(m_back, &QPushButton::clicked, this, &RegisterHead::backAsked);
    connect(m_print, &QPushButton::clicked, this, &RegisterHead::printAsked);
    connect(m_delivered, &QPushButton::clicked, this, &RegisterHead::deliveredAsked);
    connect(m_offer, &QPushButton::clicked, this, &RegisterHead::offerAsked);
}

QWidget *RegisterHead::titleRow()
{
    auto *place = new QHBoxLayout;
    place->setSpacing(10);
    place->addWidget(m_title);
    place->addWidget(m_state, 0, Qt::AlignVCenter);
    place->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(place);
    words->addWidget(m_when);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_print, 0, Qt::AlignTop);
    row->addWidget(m_delivered, 0, Qt::AlignTop);
    return widget;
}

QWidget *RegisterHead::placesRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    widget->setMinimumHeight(m_offer->sizeHint().height()); // the same with the button and without
    row->addWidget(m_bar);
    row->addWidget(m_places);
    row->addWidget(m_offer);
    row->addStretch(1);
    return widget;
}

void RegisterHead::show(const WorkshopRegister &shown)
{
    m_mark->setType(shown.occasion.letter, shown.occasion.hue);
    m_title->setText(titleOf(shown.occasion));
    m_when->setText(whenOf(shown.occasion));
    m_state->setText(stateOf(shown.workshop));
    m_state->setVisible(!m_state->text().isEmpty());
    m_bar->setCounts(shown.counts.holding, shown.workshop.places);
    m_places->setText(placesLine(shown));
    m_offer->setVisible(!m_isForReading && shown.canOffer());
    m_delivered->setVisible(!m_isForReading && shown.canBeDelivered());
}

} // namespace turnout
