// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardchips.h"

#include "ui/dashboard/periodtext.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldnote.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turnout {

namespace {

QList<FilterChip::Choice> periods()
{
    QList<FilterChip::Choice> choices;
    for (const auto &period : words<ReportPeriod>)
        choices.append({periodName(period.value), int(period.value)});
    return choices;
}

// Areas stand below their region, indented.
QList<FilterChip::Choice> regionChoices(const QList<Region> &regions, const QString &all)
{
    QList<FilterChip::Choice> choices{{all, QVariant()}};
    const auto addBelow = [&](auto &&self, RegionId parent, const QString &indent) -> void {
        for (const Region &region : regions) {
            if (region.parent != parent)
                continue;
            choices.append({indent + region.name, region.id.value()});
            self(self, region.id, indent + QStringLiteral("    "));
        }
    };
    addBelow(addBelow, RegionId(), QString());
    return choices;
}

bool isWrongWayRound(const Days &days)
{
    return days.from.isValid() && days.to.isValid() && days.to < days.from;
}

} // namespace

DashboardChips::DashboardChips(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_period(new FilterChip(tr("Period")))
    , m_type(new FilterChip(tr("Workshop")))
    , m_region(new FilterChip(tr("Region")))
    , m_reset(
          makeButton(tr("Reset"), ButtonLook::Link, {}, tr("Reset the dashboard to the last 12 months, everywhere")))
    , m_dates(new QWidget)
    , m_from(new DateField(clock))
    , m_to(new DateField(clock))
    , m_said(new FieldNote)
    , m_today(clock.today())
{
    fillDates();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (FilterChip *chip : {m_period, m_type, m_region})
        row->addWidget(chip);
    row->addSpacing(8);
    row->addWidget(m_reset);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_dates);
    m_period->setChoices(periods());
    setOffers({}, {});
    connect(m_period, &FilterChip::chosenChanged, this, &DashboardChips::periodChosen);
    connect(m_type, &FilterChip::chosenChanged, this, &DashboardChips::changed);
    connect(m_region, &FilterChip::chosenChanged, this, &DashboardChips::changed);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        choose({});
        m_period->setFocus();
        changed();
    });
    QWidget *before = m_period;
    for (QWidget *next : std::initializer_list<QWidget *>{m_type, m_region, m_reset, m_from, m_to}) {
        setTabOrder(before, next);
        before = next;
    }
    showState();
}

void DashboardChips::fillDates()
{
    auto *row = new QHBoxLayout(m_dates);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &[field, label] :
         {std::pair(m_from, tr("From", "a first day")), std::pair(m_to, tr("to", "a last day"))}) {
        auto *words = new PlainLabel(label);
        words->setBuddy(field);
        field->setMaximumWidth(150);
        field->setWhenEmpty(TypedField::WhenEmpty::NoValue);
        row->addWidget(words);
        row->addWidget(field);
        connect(field, &DateField::dateChanged, this, &DashboardChips::daysTyped);
        connect(field, &DateField::said, this, [this](const QString &text, Said said) {
            // What is wrong with the other is still so.
            const QString problem = m_from->problem().isEmpty() ? m_to->problem() : m_from->problem();
            text.isEmpty() ? m_said->say(problem, Said::Problem) : m_said->say(text, said);
        });
        connect(field, &DateField::wentBack, this, [this] { setDays(m_days); });
    }
    m_from->setAccessibleName(tr("First day of the period"));
    m_to->setAccessibleName(tr("Last day of the period"));
    row->addWidget(m_said, 1);
    row->addStretch();
}

void DashboardChips::setOffers(const QList<WorkshopType> &types, const QList<Region> &regions)
{
    QList<FilterChip::Choice> typeChoices{{tr("All types"), QVariant()}};
    for (const WorkshopType &type : types)
        typeChoices.append({type.name, type.id.value()});
    m_type->setChoices(typeChoices);
    m_region->setChoices(regionChoices(regions, tr("All")));
}

DashboardChoice DashboardChips::choice() const
{
    return {ReportPeriod(m_period->chosen().toInt()),
            m_days,
            WorkshopTypeId(m_type->chosen().toLongLong()),
            RegionId(m_region->chosen().toLongLong())};
}

void DashboardChips::choose(const DashboardChoice &choice)
{
    m_period->choose(int(choice.period));
    setDays(choice.custom);
    m_type->choose(choice.type.isNull() ? QVariant() : QVariant(choice.type.value()));
    m_region->choose(choice.region.isNull() ? QVariant() : QVariant(choice.region.value()));
    showState();
}

// What stands after "Region: ".
static QString chosenText(const FilterChip &chip)
{
    if (!chip.isFiltering())
        return {};
    const QString text = chip.accessibleName();
    return text.mid(text.indexOf(u':') + 1).trimmed();
}

QString DashboardChips::typeName() const
{
    return chosenText(*m_type);
}

QString DashboardChips::regionName() const
{
    return chosenText(*m_region);
}

QWidget *DashboardChips::lastControl() const
{
    return m_to;
}

// A period of one's own begins with the days that were shown.
void DashboardChips::periodChosen()
{
    const DashboardChoice now = choice();
    if (now.period == ReportPeriod::Custom && now.custom == Days())
        setDays(daysOf(ReportPeriod::LastTwelveMonths, m_today));
    changed();
    if (now.period == ReportPeriod::Custom)
        m_from->setFocus();
}

void DashboardChips::setDays(const Days &days)
{
    m_days = days;
    m_from->setDate(days.from);
    m_to->setDate(days.to);
}

// Days in the wrong order are shown as such; those before stay in use.
void DashboardChips::daysTyped()
{
    const Days days{m_from->date(), m_to->date()};
    const QString wrongOrder = tr("The last day lies before the first");
    if (isWrongWayRound(days)) {
        m_to->showProblem(wrongOrder);
        return;
    }
    if (m_to->problem() == wrongOrder)
        m_to->showProblem({});
    m_days = days;
    changed();
}

void DashboardChips::changed()
{
    showState();
    Q_EMIT choiceChanged();
}

void DashboardChips::showState()
{
    m_dates->setVisible(choice().period == ReportPeriod::Custom);
    m_reset->setVisible(choice() != DashboardChoice());
}

} // namespace turnout
