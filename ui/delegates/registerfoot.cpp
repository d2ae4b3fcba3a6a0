// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registerfoot.h"

#include "ui/delegates/workshopregister.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/numberfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int NotCounted = -1;
constexpr int Largest = 9999;

using KeyWords = QList<std::pair<QString, QString>>;

// Keys as caps, each with what it does.
QWidget *makeLegend(const KeyWords &keys)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (const auto &[key, does] : keys) {
        row->addWidget(new KeyCap(key));
        row->addWidget(new ElidedLabel(does, size::Small, Weight::Regular, LabelTone::Secondary));
        row->addSpacing(8);
    }
    return widget;
}

QWidget *makeMarkingKeys()
{
    return makeLegend({{u"A"_s, RegisterFoot::tr("attended")},
                       {u"P"_s, RegisterFoot::tr("part")},
                       {u"N"_s, RegisterFoot::tr("did not")},
                       {RegisterFoot::tr("Space"), RegisterFoot::tr("attended, or not yet")},
                       {RegisterFoot::tr("Del"), RegisterFoot::tr("cancels")},
                       {u"F2"_s, RegisterFoot::tr("note")}});
}

QWidget *makeBookingKeys()
{
    return makeLegend({{u"B"_s, RegisterFoot::tr("booked")},
                       {u"I"_s, RegisterFoot::tr("invited")},
                       {u"W"_s, RegisterFoot::tr("waiting")},
                       {RegisterFoot::tr("Del"), RegisterFoot::tr("cancels")},
                       {u"F2"_s, RegisterFoot::tr("note")}});
}
} // namespace

RegisterFoot::RegisterFoot(QWidget *parent)
    : QWidget(parent)
    , m_counts(new ElidedLabel({}, size::Body, Weight::SemiBold))
    , m_people(new PlainLabel(tr("People in the room"), size::Body, Weight::Regular, LabelTone::Secondary))
    , m_headCount(new NumberField)
    , m_unnamed(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_menu(makeIconButton(Icon::More, tr("What to do with the people selected")))
    , m_marking(makeMarkingKeys())
    , m_booking(makeBookingKeys())
{
    m_headCount->setRange(NotCounted, Largest);
    m_headCount->setSpecialValueText(tr("not counted"));
    m_headCount->setAccessibleName(tr("People in the room"));
    m_people->setBuddy(m_headCount);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addWidget(countRow());
    column->addWidget(keyRow());
    connect(m_headCount, &NumberField::numberChanged, this, [this](int people) {
        Q_EMIT headCountTyped(people == NotCounted ? std::nullopt : std::optional(people));
    });
    connect(m_menu, &QToolButton::clicked, this, [this] { Q_EMIT menuAsked(m_menu->mapToGlobal(QPoint())); });
}

QWidget *RegisterFoot::countRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_unnamed);
    row->addWidget(m_people);
    row->addWidget(m_headCount);
    return widget;
}

QWidget *RegisterFoot::keyRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    m_booking->hide(); // one of the two is shown, and only its width counts
    for (QWidget *part : {m_marking, m_booking})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_menu);
    return widget;
}

void RegisterFoot::forReading()
{
    m_isForReading = true;
    m_headCount->setEnabled(false);
}

void RegisterFoot::show(const WorkshopRegister &shown)
{
    // Before the day nobody can be marked, so the letters that do are not offered yet.
    m_marking->setVisible(shown.markable && !m_isForReading);
    m_booking->setVisible(!shown.markable && !m_isForReading);
    m_counts->setText(shown.markable ? markedLine(shown.counts) : markableFrom(shown));
    m_unnamed->setText(unnamedLine(shown));
    if (!m_headCount->isPending()) // a count that is being typed stays
        m_headCount->setNumber(shown.workshop.headCount.value_or(NotCounted));
    m_menu->setEnabled(!shown.rows.isEmpty());
}

} // namespace turnout
