// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshoppanel.h"

#include "ui/schedule/cancelform.h"
#include "ui/schedule/factrow.h"
#include "ui/schedule/statuspill.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/placesbar.h"
#include "ui/widgets/typebadge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace turnout {

namespace {

constexpr int Margin = 16;
constexpr int BadgeSide = 20;

QVBoxLayout *part(QVBoxLayout &column, int spacing)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(Margin, 12, Margin, 12);
    layout->setSpacing(spacing);
    column.addLayout(layout);
    return layout;
}

// A part that can be hidden with the rule above it.
std::pair<QWidget *, QVBoxLayout *> hideablePart(QVBoxLayout &column)
{
    auto *widget = new QWidget;
    auto *outer = new QVBoxLayout(widget);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new Rule);
    auto *inner = part(*outer, 6);
    column.addWidget(widget);
    return {widget, inner};
}

} // namespace

WorkshopPanel::WorkshopPanel(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_badge(new TypeBadge(BadgeSide))
    , m_type(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_title(new PlainLabel({}, size::PanelTitle, Weight::Bold))
    , m_status(new StatusPill)
    , m_date(new PlainLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_number(new PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_cancelled(new IconLine(Icon::Info, LabelTone::Bad))
    , m_time(new FactRow)
    , m_place(new FactRow)
    , m_trainers(new FactRow)
    , m_booked(new PlainLabel({}, size::Body, Weight::SemiBold))
    , m_bar(new PlacesBar)
    , m_free(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_offer(makeButton({}, ButtonLook::Link))
    , m_notes(new PlainLabel)
    , m_cancel(new CancelForm)
{
    buildInside();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    outer->addWidget(m_scroll, 1);
    outer->addWidget(new Rule);
    m_buttons = makeButtons();
    outer->addWidget(m_buttons);
    outer->addWidget(m_cancel);
    m_cancel->hide();
    setFocusProxy(m_edit); // where F6 goes
    connect(m_cancel, &CancelForm::confirmed, this, &WorkshopPanel::cancelConfirmed);
    connect(m_cancel, &CancelForm::dismissed, this, &WorkshopPanel::cancelDismissed);
}

void WorkshopPanel::buildInside()
{
    auto *inside = new QWidget(m_scroll);
    m_scroll->setWidget(inside); // before it is filled: it is dressed again each time it moves
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTop(*column);
    column->addWidget(new Rule);
    buildDelegates(*column);
    std::tie(m_clashPart, m_clashes) = hideablePart(*column);
    QVBoxLayout *notes = nullptr;
    std::tie(m_notesPart, notes) = hideablePart(*column);
    notes->addWidget(new PlainLabel(tr("Notes"), size::CardTitle, Weight::SemiBold));
    notes->addWidget(m_notes);
    m_notes->setWordWrap(true);
    column->addStretch();
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::TabFocus); // or its lower end could not be reached by keys
    m_scroll->setProperty("look", QStringLiteral("pane"));
    m_scroll->setAccessibleName(tr("About this workshop"));
}

void WorkshopPanel::buildTop(QVBoxLayout &column)
{
    QVBoxLayout *top = part(column, 4);
    auto *typeRow = new QHBoxLayout;
    typeRow->setSpacing(8);
    typeRow->addWidget(m_badge);
    typeRow->addWidget(m_type, 1);
    QToolButton *close = makeIconButton(Icon::Close, tr("Show the day instead"));
    connect(close, &QToolButton::clicked, this, &WorkshopPanel::closeRequested);
    typeRow->addWidget(close);
    top->addLayout(typeRow);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(8);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_status, 0, Qt::AlignTop);
    m_title->setWordWrap(true);
    top->addLayout(titleRow);
    auto *dateRow = new QHBoxLayout;
    dateRow->setSpacing(8);
    dateRow->addWidget(m_date, 1);
    dateRow->addWidget(m_number, 0, Qt::AlignBottom);
    m_date->setWordWrap(true);
    top->addLayout(dateRow);
    top->addWidget(m_cancelled);
    top->addSpacing(8);
    for (FactRow *row : {m_time, m_place, m_trainers}) {
        top->addWidget(row);
        top->addSpacing(4);
    }
}

void WorkshopPanel::buildDelegates(QVBoxLayout &column)
{
    QVBoxLayout *layout = part(column, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Delegates"), size::CardTitle, Weight::SemiBold), 1);
    head->addWidget(m_booked);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_free, 1);
    foot->addWidget(m_offer);
    layout->addLayout(foot);
    connect(m_offer, &QPushButton::clicked, this, &WorkshopPanel::registerRequested);
}

QWidget *WorkshopPanel::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Margin, 12, Margin, 12);
    row->setSpacing(8);
    m_edit = makeButton(tr("Open"), ButtonLook::Soft, {}, tr("Open this workshop"));
    QPushButton *attend = makeButton(tr("Register"), ButtonLook::Plain, {}, tr("Register of this workshop"));
    QPushButton *print = makeButton(tr("Print"), ButtonLook::Plain, {}, tr("Print the delegate list"));
    QToolButton *more = makeIconButton(Icon::More, tr("More for this workshop"));
    more->setProperty("look", QStringLiteral("step"));
    connect(m_edit, &QPushButton::clicked, this, &WorkshopPanel::editRequested);
    connect(attend, &QPushButton::clicked, this, &WorkshopPanel::registerRequested);
    connect(print, &QPushButton::clicked, this, &WorkshopPanel::printRequested);
    connect(more, &QToolButton::clicked, this,
            [this, more] { Q_EMIT menuRequested(more->mapToGlobal(more->rect().bottomLeft())); });
    row->addWidget(m_edit);
    row->addWidget(attend);
    row->addWidget(print);
    row->addStretch();
    row->addWidget(more);
    return bar;
}

void WorkshopPanel::startCancelling()
{
    m_buttons->hide();
    m_cancel->start();
    setFocusProxy(m_cancel);
}

bool WorkshopPanel::isCancelling() const
{
    return m_cancel->isVisibleTo(this);
}

void WorkshopPanel::stopCancelling()
{
    m_cancel->hide();
    m_buttons->show();
    setFocusProxy(m_edit);
}

} // namespace turnout
