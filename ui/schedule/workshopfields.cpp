// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshopfields.h"

#include "ui/schedule/furtherpart.h"
#include "ui/schedule/placespart.h"
#include "ui/schedule/trainerspart.h"
#include "ui/schedule/whenpart.h"
#include "ui/schedule/wherepart.h"
#include "ui/shell/page.h"

#include <QGridLayout>

namespace turnout {

namespace {
constexpr int LabelWidth = 96;
constexpr int FieldHeight = 32;
} // namespace

WorkshopFields::WorkshopFields(const PageContext &context, QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
    , m_when(new WhenPart(context.clock))
    , m_where(new WherePart(context.logbook))
{
    m_grid->setContentsMargins(16, 16, 16, 16);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnMinimumWidth(0, LabelWidth);
    m_grid->setColumnStretch(1, 1);
    addPart(tr("When"), m_when);
    addPart(tr("Where"), m_where);
    addPart(tr("Trainers"), new TrainersPart(context.logbook));
    addPart(tr("Places"), new PlacesPart);
    addPart(tr("Commissioner"), new CommissionerPart(context.logbook));
    addPart(tr("Notes"), new NotesPart);
    setFocusProxy(m_when);
}

void WorkshopFields::addPart(const QString &label, FormPart *part)
{
    const int row = int(m_parts.size());
    auto *words = new PlainLabel(label, size::Body, Weight::Regular, LabelTone::Secondary);
    words->setMinimumHeight(FieldHeight);
    m_grid->addWidget(words, row, 0, Qt::AlignTop);
    m_grid->addWidget(part, row, 1);
    m_parts.append(part);
    connect(part, &FormPart::edited, this, [this, part](const DraftEdit &edit) {
        m_editing = part;
        Q_EMIT edited(edit);
    });
    connect(part, &FormPart::wentBack, this, &WorkshopFields::wentBack);
}

void WorkshopFields::reset()
{
    m_editing = nullptr;
    for (FormPart *part : std::as_const(m_parts))
        part->reset();
}

void WorkshopFields::setRegions(const QList<Region> &regions)
{
    m_where->setRegions(regions);
}

void WorkshopFields::present(const WorkshopDraft &draft, const WorkshopFacts &facts,
                             const std::optional<WorkshopType> &type)
{
    m_when->setTypeMinutes(type ? type->minutes : 0);
    for (FormPart *part : std::as_const(m_parts))
        part->present(draft, facts);
}

bool WorkshopFields::showProblem(const QString &problem)
{
    if (m_editing)
        m_editing->showProblem(problem);
    return m_editing;
}

bool WorkshopFields::says(const QString &problem) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const FormPart *part) { return part->says(problem); });
}

bool WorkshopFields::dropRefusedChoices()
{
    bool any = false;
    for (FormPart *part : std::as_const(m_parts))
        any |= part->dropRefusedChoices();
    return any;
}

bool WorkshopFields::commit()
{
    for (FormPart *part : std::as_const(m_parts))
        part->commit();
    return std::none_of(m_parts.begin(), m_parts.end(), [](const FormPart *part) { return part->hasProblem(); });
}

void WorkshopFields::focusVenue()
{
    m_where->takeFocus();
}

} // namespace turnout
