// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/schedulebar.h"

#include "core/documents/dates.h"
#include "core/domain/typeddate.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "ui/schedule/workshopwords.h"
#include "ui/shell/actions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Spacing = 8;

using Choices = QList<std::pair<QString, QVariant>>;

// Ids travel through chips as numbers.
template <class IdType>
QVariant valueOf(IdType id)
{
    return QVariant::fromValue(id.value());
}

QToolButton *stepButton(Icon icon, const QString &name)
{
    QToolButton *button = makeIconButton(icon, name);
    button->setProperty("look", u"step"_s);
    return button;
}

} // namespace

ScheduleBar::ScheduleBar(const Clock &clock, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_steps(new QWidget)
    , m_chips(new QWidget)
    , m_period(new PlainLabel({}, size::Period, Weight::SemiBold))
    , m_asking(new QWidget)
    , m_date(new QLineEdit)
    , m_echo(new PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_type(new FilterChip(tr("Type")))
    , m_region(new FilterChip(tr("Region")))
    , m_status(new FilterChip(tr("Status")))
    , m_away(new FilterChip(tr("Away")))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Spacing);
    m_steps->setLayout(makeSteps());
    m_rows->addWidget(m_steps, 1);
    auto *chips = new QHBoxLayout(m_chips);
    chips->setContentsMargins(0, 0, 0, 0);
    chips->setSpacing(Spacing);
    for (FilterChip *chip : {m_type, m_region, m_status, m_away}) {
        chips->addWidget(chip);
        connect(chip, &FilterChip::chosenChanged, this, [this] {
            keep();
            Q_EMIT filterChanged();
        });
    }
    m_rows->addWidget(m_chips);
    m_rows->setAlignment(m_chips, Qt::AlignLeft);
}

QBoxLayout *ScheduleBar::makeSteps()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing);
    QToolButton *previous = stepButton(Icon::ChevronLeft, tr("Earlier month"));
    QToolButton *next = stepButton(Icon::ChevronRight, tr("Later month"));
    QPushButton *today = makeButton(tr("Today"), ButtonLook::Plain, {}, tr("Go to today"));
    today->setToolTip(keyOf(ActionId::Today));
    for (QWidget *widget : std::initializer_list<QWidget *>{previous, next, today})
        row->addWidget(widget);
    row->addSpacing(Spacing);
    row->addWidget(m_period);
    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    m_date->setAccessibleName(tr("Go to date"));
    m_date->setPlaceholderText(tr("27/8, thu, +7"));
    constexpr int DateWidth = 120;
    constexpr int EchoWidth = 110; // "Wed 27 Oct 2026": the row must not jump while a date is typed
    m_date->setFixedWidth(DateWidth);
    m_echo->setMinimumWidth(EchoWidth);
    asking->addWidget(m_date);
    asking->addWidget(m_echo, 1);
    m_asking->hide();
    row->addWidget(m_asking);
    row->addStretch();
    connect(previous, &QToolButton::clicked, this, &ScheduleBar::previousRequested);
    connect(next, &QToolButton::clicked, this, &ScheduleBar::nextRequested);
    connect(today, &QPushButton::clicked, this, &ScheduleBar::todayRequested);
    connect(m_date, &QLineEdit::textChanged, this, &ScheduleBar::echoDate);
    connect(m_date, &QLineEdit::returnPressed, this, [this] {
        const auto date = typedDate(m_date->text(), m_clock.today());
        if (!date)
            return;
        stopAsking();
        Q_EMIT dateChosen(*date);
    });
    return row;
}

void ScheduleBar::setPeriod(const QString &period)
{
    m_period->setText(period);
    arrange();
}

void ScheduleBar::readChoices(const Reader &reader)
{
    const bool first = m_type->chosen().isNull();
    Choices types{{tr("All"), valueOf(WorkshopTypeId())}};
    for (const WorkshopType &type : workshops::types(reader))
        types.append({type.name, valueOf(type.id)});
    Choices regions{{tr("All"), valueOf(RegionId())}};
    for (const Region &region : places::regions(reader))
        regions.append({region.name, valueOf(region.id)});
    Choices statuses{{tr("All"), QString()}};
    for (const auto &each : words<WorkshopStatus>)
        statuses.append({workshopwords::status(each.value), QString(each.text)});
    constexpr qint64 Everybody = -1;
    Choices away{{tr("All"), QVariant::fromValue(Everybody)}, {tr("Nobody"), valueOf(TrainerId())}};
    for (const Trainer &trainer : people::trainers(reader))
        away.append({trainer.name, valueOf(trainer.id)});
    offer(m_type, types);
    offer(m_region, regions);
    offer(m_status, statuses);
    offer(m_away, away);
    if (first)
        restore();
    arrange();
}

// Left alone while they are the same: this is also asked for by a choice in the chip's own menu.
void ScheduleBar::offer(FilterChip *chip, const QList<std::pair<QString, QVariant>> &choices)
{
    if (m_offered.value(chip) == choices)
        return;
    m_offered.insert(chip, choices);
    QList<FilterChip::Choice> offered;
    for (const auto &[text, value] : choices)
        offered.append({text, value});
    chip->setChoices(offered);
}

void ScheduleBar::restore()
{
    m_status->choose(m_settings.value(u"schedule/status"_s).toString());
}

// Not types and regions: their ids are of this logbook, and settings are of this computer.
void ScheduleBar::keep()
{
    m_settings.setValue(u"schedule/status"_s, m_status->chosen());
}

ScheduleFilter ScheduleBar::filter() const
{
    return {.type = WorkshopTypeId(m_type->chosen().toLongLong()),
            .region = RegionId(m_region->chosen().toLongLong()),
            .status = fromWord<WorkshopStatus>(m_status->chosen().toString())};
}

std::optional<TrainerId> ScheduleBar::away() const
{
    if (!m_away->isFiltering())
        return std::nullopt;
    return TrainerId(m_away->chosen().toLongLong());
}

void ScheduleBar::clearFilters()
{
    m_type->choose(valueOf(WorkshopTypeId()));
    m_region->choose(valueOf(RegionId()));
    m_status->choose(QString());
    keep();
    Q_EMIT filterChanged();
}

void ScheduleBar::askForDate()
{
    m_date->clear();
    m_period->hide();
    m_asking->show();
    m_date->setFocus(Qt::ShortcutFocusReason);
    echoDate();
    arrange();
}

bool ScheduleBar::isAskingForDate() const
{
    return m_asking->isVisibleTo(this);
}

void ScheduleBar::stopAsking()
{
    m_asking->hide();
    m_period->show();
    arrange();
    Q_EMIT datesClosed();
}

// What the typed text is taken for, before Enter.
void ScheduleBar::echoDate()
{
    const QString typed = m_date->text().trimmed();
    const auto date = typedDate(typed, m_clock.today());
    m_echo->setTone(typed.isEmpty() || date ? LabelTone::Secondary : LabelTone::Bad);
    m_echo->setText(typed.isEmpty() ? tr("Enter goes there") : date ? shortDate(*date) : tr("Not a date yet"));
}

QSize ScheduleBar::minimumSizeHint() const
{
    // As wide as the wider of its two rows, for they can stand below each other.
    return {std::max(m_steps->minimumSizeHint().width(), m_chips->minimumSizeHint().width()),
            m_rows->minimumSize().height()};
}

void ScheduleBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// The filters stand beside the rest where they fit, else below.
void ScheduleBar::arrange()
{
    const int beside = m_steps->sizeHint().width() + Spacing + m_chips->sizeHint().width();
    const bool fits = beside <= width();
    m_rows->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ScheduleBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAskingForDate())
        stopAsking();
    else
        QWidget::keyPressEvent(event);
}

} // namespace turnout
