// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshophead.h"

#include "core/base/datenames.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/typebadge.h"

#include <QBoxLayout>

namespace turnout {

namespace {

constexpr int BadgeSide = 28;

QString titleOf(const WorkshopHead::Shown &shown)
{
    if (shown.draft.workshop.online)
        return WorkshopHead::tr("Online session");
    if (shown.facts.venue)
        return shown.facts.venue->name;
    if (!shown.draft.newVenue.isEmpty())
        return shown.draft.newVenue;
    return shown.draft.isNew() ? WorkshopHead::tr("New workshop") : WorkshopHead::tr("No place yet");
}

} // namespace

WorkshopHead::WorkshopHead(QWidget *parent)
    : QWidget(parent)
    , m_month(makeButton({}, ButtonLook::Link))
    , m_badge(new TypeBadge(BadgeSide))
    , m_title(new ElidedLabel({}, size::PageTitle, Weight::Bold))
    , m_day(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_add(makeButton(tr("Add workshop"), ButtonLook::Primary))
    , m_close(makeButton(tr("Close"), ButtonLook::Plain))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_badge->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    line->addWidget(m_badge);
    line->addWidget(m_title);
    line->addSpacing(4);
    line->addWidget(m_day, 1, Qt::AlignBottom);
    line->addWidget(m_close);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(crumbs());
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &WorkshopHead::addAsked);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_isNew)
            Q_EMIT discardAsked();
        else
            Q_EMIT backAsked();
    });
}

QHBoxLayout *WorkshopHead::crumbs()
{
    auto *crumbs = new QHBoxLayout;
    crumbs->setSpacing(6);
    QPushButton *schedule = makeButton(tr("Schedule"), ButtonLook::Link, {}, tr("Back to Schedule"));
    constexpr int MarkSize = 14;
    const Icon mark = layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    crumbs->addWidget(schedule);
    crumbs->addWidget(new IconLabel(mark, Tone::Secondary, MarkSize));
    crumbs->addWidget(m_month);
    crumbs->addStretch();
    for (QPushButton *button : {schedule, m_month}) {
        button->setFont(screenFont(size::Small, Weight::Medium));
        connect(button, &QPushButton::clicked, this, &WorkshopHead::backAsked);
    }
    return crumbs;
}

void WorkshopHead::present(const Shown &shown)
{
    const Workshop &workshop = shown.draft.workshop;
    const QDate day = workshop.start.date();
    const QString month = monthName(day.month()) + QLatin1Char(' ') + QString::number(day.year());
    m_month->setText(month);
    m_month->setAccessibleName(tr("Back to %1", "a month").arg(month));
    m_badge->setType(shown.type ? shown.type->letter : QString(), shown.type ? shown.type->hue : 0);
    m_title->setText(titleOf(shown));
    QString text = tr("%1, %2", "day, how far it is away").arg(dayWords(day), awayWords(day, shown.today));
    if (!workshop.number.isEmpty())
        text += QStringLiteral(" · ") + workshop.number;
    m_day->setText(text);
    m_isNew = shown.draft.isNew();
    m_add->setVisible(m_isNew);
    m_close->setText(m_isNew ? tr("Discard") : tr("Close"));
}

} // namespace turnout
