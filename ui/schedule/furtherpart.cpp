// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/furtherpart.h"

#include "core/logbook/logbook.h"
#include "core/logbook/people.h"
#include "ui/widgets/notesfield.h"
#include "ui/widgets/pickfield.h"

namespace turnout {

namespace {

constexpr int Offered = 30; // organisations in the list at once

QList<Pick> organisationsFor(const Logbook &logbook, const QString &typed)
{
    QList<Pick> picks;
    const auto rows =
        logbook.read([&](const Reader &reader) { return people::searchOrganisations(reader, typed, Offered); });
    for (const OrganisationRow &row : rows.value_or(QList<OrganisationRow>())) {
        QStringList detail{row.sector, row.region};
        detail.removeAll(QString());
        picks.append({row.id.value(), row.name, detail.join(QStringLiteral(", "))});
    }
    return picks;
}

} // namespace

CommissionerPart::CommissionerPart(const Logbook &logbook, QWidget *parent)
    : FormPart(parent)
    , m_commissioner(new PickField([&logbook](const QString &typed) { return organisationsFor(logbook, typed); }))
{
    m_commissioner->setAccessibleName(tr("Commissioner"));
    m_commissioner->setPlaceholderText(tr("A few letters of the organisation that asked for it"));
    m_commissioner->setUnknown(tr("“%1” is no organisation of this logbook."));
    row()->addWidget(m_commissioner, 1);
    connect(m_commissioner, &PickField::said, this,
            [this](const QString &text, Said said) { hear(m_commissioner, text, said); });
    connect(m_commissioner, &PickField::wentBack, this, &FormPart::wentBack);
    connect(m_commissioner, &PickField::picked, this, [this](const Pick &pick) {
        tell(m_commissioner, tr("Change commissioner"),
             [id = OrganisationId(pick.id)](WorkshopDraft &draft) { draft.workshop.commissioner = id; });
    });
}

void CommissionerPart::present(const WorkshopDraft &draft, const WorkshopFacts &facts)
{
    if (!m_commissioner->isModified() && !isHeld(m_commissioner))
        m_commissioner->setPick({draft.workshop.commissioner.value(), facts.commissioner});
}

void CommissionerPart::commit()
{
    m_commissioner->commit();
}

NotesPart::NotesPart(QWidget *parent)
    : FormPart(parent)
    , m_notes(new NotesField)
{
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What the team should know; never names of people in prison or of children"));
    m_notes->setFixedHeight(3 * fontMetrics().lineSpacing() + 20);
    row()->addWidget(m_notes, 1);
    connect(m_notes, &NotesField::notesChanged, this, [this](const QString &notes) {
        tell(m_notes, tr("Change notes"), [notes](WorkshopDraft &draft) { draft.workshop.notes = notes; });
    });
}

void NotesPart::present(const WorkshopDraft &draft, const WorkshopFacts &)
{
    if (!m_notes->isPending())
        m_notes->setNotes(draft.workshop.notes);
}

void NotesPart::commit()
{
    m_notes->commit();
}

} // namespace turnout
