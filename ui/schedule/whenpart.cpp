// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/whenpart.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/timefield.h"

#include <QCheckBox>

namespace turnout {

WhenPart::WhenPart(const Clock &clock, QWidget *parent)
    : FormPart(parent)
    , m_day(new DateField(clock))
    , m_start(new TimeField)
    , m_to(new PlainLabel(tr("to", "start and end")))
    , m_end(new TimeField)
    , m_lastDay(new DateField(clock))
    , m_allDay(new QCheckBox(tr("All day")))
    , m_arrival(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
{
    build();
    listen();
    setFocusProxy(m_day);
}

void WhenPart::build()
{
    m_day->setAccessibleName(tr("Day"));
    m_start->setAccessibleName(tr("Start"));
    m_end->setAccessibleName(tr("End"));
    m_lastDay->setAccessibleName(tr("Last day"));
    m_allDay->setAccessibleName(m_allDay->text());
    m_lastDay->setWhenEmpty(TypedField::WhenEmpty::NoValue);
    m_lastDay->setPlaceholderText(tr("the same day"));
    const QFontMetrics metrics = fontMetrics();
    constexpr int Sides = 28; // of a field
    for (QWidget *date : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_lastDay)})
        date->setFixedWidth(metrics.horizontalAdvance(tr("Wed 00/00/0000", "as wide as a date gets")) + Sides);
    for (QWidget *time : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_end)})
        time->setFixedWidth(metrics.horizontalAdvance(tr("00:00", "as wide as a time gets")) + Sides);
    row()->addWidget(m_day);
    row()->addWidget(m_start);
    row()->addWidget(m_to);
    row()->addWidget(m_end);
    row()->addWidget(new PlainLabel(tr("until", "before the last day")));
    row()->addWidget(m_lastDay);
    row()->addWidget(m_allDay);
    row()->addStretch();
    column()->addWidget(m_arrival);
    m_arrival->hide();
}

void WhenPart::listen()
{
    for (TypedField *field : {static_cast<TypedField *>(m_day), static_cast<TypedField *>(m_start),
                              static_cast<TypedField *>(m_end), static_cast<TypedField *>(m_lastDay)}) {
        connect(field, &TypedField::said, this,
                [this, field](const QString &text, Said said) { hear(field, text, said); });
        connect(field, &TypedField::wentBack, this, &FormPart::wentBack);
    }
    connect(m_day, &DateField::dateChanged, this, [this](QDate day) {
        tell(m_day, tr("Move workshop"), [day](WorkshopDraft &draft) { setDay(draft, day); });
    });
    connect(m_start, &TimeField::timeChanged, this, [this](QTime start) {
        tell(m_start, tr("Move workshop"), [start](WorkshopDraft &draft) { setStart(draft, start); });
    });
    connect(m_end, &TimeField::timeChanged, this,
            [this](QTime end) { tell(m_end, tr("Change end"), [end](WorkshopDraft &draft) { setEnd(draft, end); }); });
    connect(m_lastDay, &DateField::dateChanged, this, [this](QDate day) {
        tell(m_lastDay, tr("Change last day"), [day](WorkshopDraft &draft) { setLastDay(draft, day); });
    });
    connect(m_allDay, &QCheckBox::clicked, this, [this](bool on) {
        tell(m_allDay, tr("Change length"), [on, minutes = m_typeMinutes](WorkshopDraft &draft) {
            setLength(draft, on ? DayLength::AllDay : DayLength::Timed, minutes);
        });
    });
}

void WhenPart::present(const WorkshopDraft &draft, const WorkshopFacts &facts)
{
    const Workshop &workshop = draft.workshop;
    const auto follow = [this](auto *field, auto set) {
        if (!field->isModified() && !isHeld(field))
            set();
    };
    follow(m_day, [&] { m_day->setDate(workshop.start.date()); });
    follow(m_start, [&] { m_start->setTime(workshop.start.time()); });
    follow(m_end, [&] { m_end->setTime(workshop.end.time()); });
    follow(m_lastDay,
           [&] { m_lastDay->setDate(workshop.end.date() == workshop.start.date() ? QDate() : workshop.end.date()); });
    m_allDay->setChecked(workshop.allDay);
    for (QWidget *timed :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_end)})
        timed->setVisible(!workshop.allDay);
    const QString arrival = facts.venue && facts.venue->gate ? facts.venue->gate->arrival : QString();
    m_arrival->setText(arrival.isEmpty() ? QString() : tr("Arrive: %1", "as the prison words it").arg(arrival));
    m_arrival->setVisible(!arrival.isEmpty());
}

void WhenPart::commit()
{
    m_day->commit();
    m_start->commit();
    m_end->commit();
    m_lastDay->commit();
}

} // namespace turnout
