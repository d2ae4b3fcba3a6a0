// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/wherepart.h"

#include "core/logbook/logbook.h"
#include "core/logbook/places.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/pickfield.h"

#include <QAction>
#include <QCheckBox>

namespace turnout {

namespace {

constexpr int Offered = 30; // venues in the list at once

QList<Pick> venuesFor(const Logbook &logbook, const QString &typed)
{
    QList<Pick> picks;
    const auto rows = logbook.read([&](const Reader &reader) { return places::searchVenues(reader, typed, Offered); });
    for (const VenueRow &row : rows.value_or(QList<VenueRow>())) {
        QStringList detail{row.postcode, row.region};
        if (row.secure)
            detail.prepend(WherePart::tr("prison"));
        detail.removeAll(QString());
        picks.append({row.id.value(), row.name, detail.join(QStringLiteral(", "))});
    }
    return picks;
}

template <class IdType>
QVariant valueOf(IdType id)
{
    return QVariant::fromValue(id.value());
}

} // namespace

WherePart::WherePart(const Logbook &logbook, QWidget *parent)
    : FormPart(parent)
    , m_venue(new PickField([&logbook](const QString &typed) { return venuesFor(logbook, typed); }))
    , m_bars(m_venue->addAction(icon(Icon::Bars), QLineEdit::LeadingPosition))
    , m_room(new ChoiceField)
    , m_online(new QCheckBox(tr("Online")))
    , m_region(new ChoiceField)
    , m_facts(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
{
    build();
    listen();
}

void WherePart::build()
{
    m_venue->setAccessibleName(tr("Venue"));
    m_venue->setPlaceholderText(tr("A few letters of the venue"));
    m_venue->offerToAdd(tr("Add “%1” as a new venue"));
    m_venue->setUnknown(tr("“%1” is no venue yet: choose one, or add it from the list."));
    m_venue->setMinimumWidth(140);
    m_bars->setToolTip(tr("A secure venue, with gate rules"));
    m_room->setAccessibleName(tr("Room"));
    m_region->setAccessibleName(tr("Region"));
    m_online->setAccessibleName(m_online->text());
    row()->addWidget(m_venue, 5);
    row()->addWidget(m_room, 3);
    row()->addWidget(m_region, 3);
    row()->addWidget(m_online);
    column()->addWidget(m_facts);
}

void WherePart::listen()
{
    connect(m_venue, &PickField::said, this, [this](const QString &text, Said said) { hear(m_venue, text, said); });
    connect(m_venue, &PickField::wentBack, this, &FormPart::wentBack);
    connect(m_venue, &PickField::picked, this, [this](const Pick &pick) {
        tell(m_venue, tr("Change venue"), [id = VenueId(pick.id)](WorkshopDraft &draft) { setVenue(draft, id); });
    });
    connect(m_venue, &PickField::addAsked, this, [this](const QString &name) {
        m_venue->setPick({0, name});
        tell(m_venue, tr("Add venue"), [name](WorkshopDraft &draft) { addVenue(draft, name); });
    });
    connect(m_room, &QComboBox::activated, this, [this] {
        tell(m_room, tr("Change room"),
             [id = RoomId(m_room->currentData().toLongLong())](WorkshopDraft &draft) { draft.workshop.room = id; });
    });
    connect(m_region, &QComboBox::activated, this, [this] {
        tell(m_region, tr("Change region"),
             [id = RegionId(m_region->currentData().toLongLong())](WorkshopDraft &draft) {
                 draft.workshop.region = id;
             });
    });
    connect(m_online, &QCheckBox::clicked, this, [this](bool on) {
        tell(m_online, on ? tr("Make workshop online") : tr("Make workshop in person"),
             [on](WorkshopDraft &draft) { setWhere(draft, on ? Where::Online : Where::AtVenue); });
    });
}

void WherePart::setRegions(const QList<Region> &regions)
{
    const QVariant before = m_region->currentData();
    m_region->clear();
    m_region->addItem(tr("No region"), valueOf(RegionId()));
    for (const Region &region : regions)
        m_region->addItem(region.name, valueOf(region.id));
    m_region->choose(before);
}

void WherePart::present(const WorkshopDraft &draft, const WorkshopFacts &facts)
{
    const Workshop &workshop = draft.workshop;
    showVenue(draft, facts);
    showRooms(draft, facts);
    m_online->setChecked(workshop.online);
    const bool ofVenue = facts.venue && !facts.venue->region.isNull() && workshop.region.isNull();
    m_region->setVisible(!ofVenue);
    m_region->choose(valueOf(workshop.region));
    QStringList known;
    if (ofVenue)
        known += facts.region;
    if (facts.venue)
        known += facts.venue->postcode;
    for (const Room &room : facts.rooms) {
        if (room.id == workshop.room && room.places > 0)
            known += tr("the room holds %1").arg(room.places);
    }
    known.removeAll(QString());
    m_facts->setText(known.join(QStringLiteral(" · ")));
    m_facts->setVisible(!known.isEmpty());
}

void WherePart::showVenue(const WorkshopDraft &draft, const WorkshopFacts &facts)
{
    m_venue->setEnabled(!draft.workshop.online);
    m_bars->setVisible(facts.venue && facts.venue->isSecure());
    if (m_venue->isModified() || isHeld(m_venue))
        return;
    if (facts.venue)
        m_venue->setPick({facts.venue->id.value(), facts.venue->name});
    else
        m_venue->setPick({0, draft.newVenue});
}

void WherePart::showRooms(const WorkshopDraft &draft, const WorkshopFacts &facts)
{
    m_room->clear();
    m_room->addItem(tr("No room stated"), valueOf(RoomId()));
    for (const Room &room : facts.rooms)
        m_room->addItem(room.name, valueOf(room.id));
    m_room->choose(valueOf(draft.workshop.room));
    m_room->setVisible(!facts.rooms.isEmpty());
}

void WherePart::commit()
{
    m_venue->commit();
}

void WherePart::takeFocus()
{
    m_venue->isEnabled() ? m_venue->setFocus(Qt::TabFocusReason) : m_online->setFocus(Qt::TabFocusReason);
}

} // namespace turnout
