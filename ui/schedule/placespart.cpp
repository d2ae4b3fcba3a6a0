// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/placespart.h"

#include "ui/widgets/placesbar.h"
#include "ui/schedule/workshopwords.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/numberfield.h"

#include <QLineEdit>

namespace turnout {

namespace {

constexpr int MostPlaces = 9999;
constexpr int NotKnown = -1;

template <class E>
QVariant valueOf(E value)
{
    return int(value);
}

} // namespace

PlacesPart::PlacesPart(QWidget *parent)
    : FormPart(parent)
    , m_places(new NumberField)
    , m_bar(new PlacesBar)
    , m_booked(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_status(new ChoiceField)
    , m_by(new ChoiceField)
    , m_reason(new QLineEdit)
{
    build();
    m_cancelled = cancelledLine();
    column()->addWidget(m_cancelled);
    listen();
}

void PlacesPart::build()
{
    m_places->setAccessibleName(tr("Places"));
    m_places->setRange(0, MostPlaces);
    m_places->setSpecialValueText(tr("No limit"));
    m_places->setFixedWidth(100);
    m_status->setAccessibleName(tr("Status"));
    for (const auto &entry : words<WorkshopStatus>)
        m_status->addItem(workshopwords::status(entry.value), valueOf(entry.value));
    m_status->setMinimumWidth(132);
    auto *status = new PlainLabel(tr("Status"), size::Body, Weight::Regular, LabelTone::Secondary);
    status->setBuddy(m_status);
    row()->addWidget(m_places);
    row()->addWidget(m_bar);
    row()->addWidget(m_booked, 1);
    row()->addWidget(status);
    row()->addWidget(m_status);
}

QWidget *PlacesPart::cancelledLine()
{
    auto *line = new QWidget;
    auto *fields = new QHBoxLayout(line);
    fields->setContentsMargins(0, 4, 0, 0);
    fields->setSpacing(8);
    m_by->setAccessibleName(tr("Cancelled by"));
    m_by->addItem(workshopwords::cancelledBy({}), NotKnown);
    for (const auto &entry : words<CancelledBy>)
        m_by->addItem(workshopwords::cancelledBy(entry.value), valueOf(entry.value));
    m_reason->setAccessibleName(tr("Why it was cancelled"));
    m_reason->setPlaceholderText(tr("Why"));
    fields->addWidget(new PlainLabel(tr("Cancelled by"), size::Body, Weight::Regular, LabelTone::Secondary));
    fields->addWidget(m_by);
    fields->addWidget(m_reason, 1);
    return line;
}

void PlacesPart::listen()
{
    connect(m_places, &NumberField::numberChanged, this, [this](int places) {
        tell(m_places, tr("Change places"), [places](WorkshopDraft &draft) { draft.workshop.places = places; });
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        const auto status = WorkshopStatus(m_status->currentData().toInt());
        tell(m_status, status == WorkshopStatus::Cancelled ? tr("Cancel workshop") : tr("Change status"),
             [status](WorkshopDraft &draft) {
                 draft.workshop.status = status;
                 if (status != WorkshopStatus::Cancelled) {
                     draft.workshop.cancelledBy.reset();
                     draft.workshop.cancelReason.clear();
                 }
             });
    });
    connect(m_by, &QComboBox::activated, this, [this] {
        const int by = m_by->currentData().toInt();
        tell(m_by, tr("Say who cancelled"), [by](WorkshopDraft &draft) {
            draft.workshop.cancelledBy = by == NotKnown ? std::nullopt : std::optional(CancelledBy(by));
        });
    });
    connect(m_reason, &QLineEdit::editingFinished, this, &PlacesPart::tellReason);
}

void PlacesPart::tellReason()
{
    if (!m_reason->isModified())
        return;
    m_reason->setModified(false);
    tell(m_reason, tr("Say why cancelled"),
         [reason = m_reason->text().trimmed()](WorkshopDraft &draft) { draft.workshop.cancelReason = reason; });
}

void PlacesPart::present(const WorkshopDraft &draft, const WorkshopFacts &facts)
{
    const Workshop &workshop = draft.workshop;
    if (!m_places->isPending() && !isHeld(m_places))
        m_places->setNumber(workshop.places);
    m_bar->setCounts(facts.booked, workshop.places);
    m_booked->setText(draft.isNew() ? QString() : workshopwords::bookings(facts.booked, facts.waiting));
    if (!isHeld(m_status))
        m_status->choose(valueOf(workshop.status));
    m_cancelled->setVisible(workshop.status == WorkshopStatus::Cancelled);
    m_by->choose(workshop.cancelledBy ? valueOf(*workshop.cancelledBy) : QVariant(NotKnown));
    if (!m_reason->isModified()) {
        m_reason->setText(workshop.cancelReason);
        m_reason->setCursorPosition(0);
    }
}

void PlacesPart::commit()
{
    m_places->commit();
    tellReason();
}

} // namespace turnout
