// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/daypanel.h"

#include "core/documents/dates.h"
#include "ui/schedule/schedulewords.h"
#include "ui/theme/plaintooltip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/daywords.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/typebadge.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Margin = 16;
constexpr int BadgeSide = 18;
} // namespace

DayPanel::DayPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, size::PanelTitle, Weight::Bold))
    , m_distance(new PlainLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_holiday(new IconLine(Icon::Calendar, LabelTone::Secondary))
    , m_away(new IconLine(Icon::People, LabelTone::Secondary))
    , m_nothing(new PlainLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_workshops(new QVBoxLayout)
    , m_nextTitle(new PlainLabel(tr("Next"), size::CardTitle, Weight::SemiBold, LabelTone::Text, this))
    , m_new(makeButton(tr("New workshop on this day"), ButtonLook::Soft))
{
    auto *scroll = new QScrollArea(this);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside); // before it is filled: it is dressed again each time it moves
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(6);
    m_nextTitle->hide(); // until it has its place
    for (PlainLabel *label : {m_title, m_distance, m_nothing})
        label->setWordWrap(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_distance, m_holiday, m_away})
        column->addWidget(widget);
    column->addSpacing(10);
    column->addWidget(m_nothing);
    column->addLayout(m_workshops);
    m_workshops->setSpacing(2);
    column->addStretch();
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // each line in it takes the focus, and brings itself into view

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(new Rule);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Margin, 12, Margin, 12);
    bar->addWidget(m_new);
    bar->addStretch();
    outer->addLayout(bar);
    connect(m_new, &QPushButton::clicked, this, &DayPanel::newRequested);
}

QWidget *DayPanel::firstButton() const
{
    return m_new;
}

void DayPanel::show(const MonthContent &content, QDate date)
{
    const MonthDay *day = content.day(date);
    if (!day)
        return;
    m_title->setText(longDate(date));
    QString distance = awayWords(date, content.now.date());
    distance[0] = distance[0].toUpper(); // it stands alone here
    m_distance->setText(distance);
    m_holiday->setText(day->holiday.isEmpty() ? QString() : tr("Bank holiday: %1").arg(day->holiday));
    m_away->setText(day->away.isEmpty() ? QString() : tr("Away: %1").arg(day->away.join(u", "_s)));
    m_nothing->setText(tr("Nothing is on. Type a letter on the day, or press Enter, to book a workshop."));
    m_nothing->setVisible(day->items.isEmpty());
    while (QLayoutItem *old = m_workshops->takeAt(0)) {
        // Later: what is asked for here may have come from the button that goes.
        if (old->widget() && old->widget() != m_nextTitle) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    for (const qsizetype i : day->items) {
        const ScheduleItem &item = content.items[i];
        addWorkshop(item, date,
                    tr("%1 %2", "time, place").arg(schedulewords::timeOn(item, date), schedulewords::wholePlace(item)));
    }
    showNext(content, date);
}

// The first workshop after the day, where the day itself has none.
void DayPanel::showNext(const MonthContent &content, QDate day)
{
    m_nextTitle->hide();
    if (!content.day(day)->items.isEmpty())
        return;
    for (const ScheduleItem &item : content.items) {
        if (item.firstDay() <= day || item.status == WorkshopStatus::Cancelled)
            continue;
        m_workshops->addSpacing(12);
        m_workshops->addWidget(m_nextTitle);
        m_nextTitle->show();
        addWorkshop(
            item, item.firstDay(),
            tr("%1, %2", "date, place").arg(schedulewords::briefDay(item.firstDay()), schedulewords::wholePlace(item)));
        return;
    }
}

void DayPanel::addWorkshop(const ScheduleItem &item, QDate day, const QString &text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    auto *badge = new TypeBadge(BadgeSide);
    row->addWidget(badge);
    badge->setType(item.letter, item.hue);
    // A long name must not widen the panel; the tool tip has it whole.
    constexpr int Widest = 180;
    QPushButton *button = makeButton({}, ButtonLook::Link, {}, tr("%1, %2", "workshop, number").arg(text, item.number));
    button->setText(button->fontMetrics().elidedText(text, Qt::ElideRight, Widest).replace(u'&', u"&&"_s));
    button->setToolTip(plainToolTip(schedulewords::whole(item, 0)));
    row->addWidget(button, 0, Qt::AlignLeft);
    row->addStretch();
    auto *filled = new PlainLabel(schedulewords::filled(item.booked, item.places), size::Small, Weight::Medium);
    row->addWidget(filled);
    m_workshops->addWidget(line);
    line->show();
    connect(button, &QPushButton::clicked, this, [this, id = item.id, day] { Q_EMIT workshopRequested(id, day); });
}

void DayPanel::hideNew()
{
    m_new->hide();
}

} // namespace turnout
