// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/workshopform.h"

#include "ui/schedule/checkscard.h"
#include "ui/schedule/typecards.h"
#include "ui/schedule/workshopfields.h"
#include "ui/schedule/workshophead.h"
#include "ui/schedule/workshopwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace turnout {

namespace {
constexpr int Margin = 24;
constexpr int Gap = 16;
constexpr int TwoColumns = 1010; // pixels within the margins from which the checks stand beside the form
} // namespace

WorkshopForm::WorkshopForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new WorkshopHead)
    , m_failure(new IconLine(Icon::Warning, LabelTone::Bad))
    , m_question(new IconLine(Icon::Info, LabelTone::Accent))
    , m_types(new TypeCards)
    , m_fields(new WorkshopFields(context))
    , m_checks(new ChecksCard)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_booked(new PlainLabel)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    listen();
    if (context.logbook.isReadOnly()) { // it shows, and takes nothing
        m_types->setEnabled(false);
        m_fields->setEnabled(false);
    }
}

QWidget *WorkshopForm::content()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(Gap);
    left->addWidget(m_types);
    left->addWidget(m_fields);
    m_delegates = delegatesCard();
    left->addWidget(m_delegates);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, TypeCards::Overhang, 0, 0); // level with the cards
    right->addWidget(m_checks);
    right->addStretch();
    m_columns->setSpacing(Gap);
    m_columns->addLayout(left, 776);
    m_columns->addLayout(right, 376);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, 8, Margin, 12);
    column->setSpacing(Gap - TypeCards::Overhang);
    column->addWidget(m_head);
    column->addWidget(m_failure);
    column->addWidget(m_question);
    column->addLayout(m_columns);
    column->addStretch();
    return content;
}

QWidget *WorkshopForm::delegatesCard()
{
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(new PlainLabel(tr("Delegates"), size::CardTitle, Weight::SemiBold));
    row->addSpacing(12);
    row->addWidget(m_booked, 1);
    QPushButton *open = makeButton(tr("Register"), ButtonLook::Plain, Icon::People);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this] {
        if (m_fields->commit())
            Q_EMIT registerRequested(workshop());
    });
    return card;
}

void WorkshopForm::listen()
{
    connect(m_head, &WorkshopHead::backAsked, this, &WorkshopForm::leave);
    connect(m_head, &WorkshopHead::discardAsked, this, &WorkshopForm::finish);
    connect(m_head, &WorkshopHead::addAsked, this, &WorkshopForm::add);
    connect(m_types, &TypeCards::typeChosen, this, &WorkshopForm::changeType);
    connect(m_types, &TypeCards::letterTyped, m_fields, &WorkshopFields::focusVenue);
    connect(m_fields, &WorkshopFields::edited, this, &WorkshopForm::change);
    connect(m_fields, &WorkshopFields::wentBack, this, &WorkshopForm::readAgain);
    connect(m_checks, &ChecksCard::workshopAsked, this, [this](WorkshopId id) {
        if (m_fields->commit())
            edit(id);
    });
    connect(&m_context.logbook, &Logbook::changed, this, &WorkshopForm::follow);
}

bool WorkshopForm::readChoices()
{
    auto choices = m_context.logbook.read(choicesOf);
    if (!choices) {
        showFailure(choices.error());
        return false;
    }
    m_failure->setText({});
    m_choices = *std::move(choices);
    m_types->setTypes(m_choices.types);
    m_fields->setRegions(m_choices.regions);
    return true;
}

void WorkshopForm::createOn(QDate day)
{
    m_open = readChoices();
    if (!m_open)
        return;
    m_fields->reset();
    m_draft = newDraft(day, m_choices.types.value(0));
    m_begun = m_draft;
    m_facts = {};
    rehearse();
    beginAt(*m_types);
}

void WorkshopForm::createOn(QDate day, const QString &letter)
{
    createOn(day);
    if (!m_open)
        return;
    m_types->chooseLetter(letter);
    m_begun = m_draft;
}

void WorkshopForm::edit(WorkshopId id)
{
    m_open = readChoices();
    m_fields->reset();
    m_draft = {};
    m_draft.workshop.id = id;
    readAgain();
    beginAt(*m_fields); // not the types: there a letter changes the type
}

// Where the focus goes, now and whenever the form itself is given it.
void WorkshopForm::beginAt(QWidget &widget)
{
    const bool takes = widget.isEnabled();
    setFocusProxy(takes ? &widget : nullptr);
    setFocusPolicy(takes ? Qt::NoFocus : Qt::StrongFocus); // for Esc
    setFocus(Qt::TabFocusReason);
}

void WorkshopForm::follow(const Changes &changes)
{
    if (!m_open || changes.isEmpty())
        return;
    m_stale = !isVisible();
    if (!m_stale && readChoices())
        readAgain();
}

void WorkshopForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_open && readChoices())
        readAgain();
    m_stale = false;
}

void WorkshopForm::readAgain()
{
    if (!m_open)
        return;
    if (m_draft.isNew()) {
        rehearse();
        return;
    }
    const auto read = m_context.logbook.read([&](const Reader &reader) {
        auto draft = draftOf(reader, workshop());
        return std::pair(draft, draft ? factsOf(reader, workshop()) : WorkshopFacts());
    });
    if (!read) {
        showFailure(read.error());
        return;
    }
    if (!read->first) { // undone, or removed elsewhere
        m_open = false;
        Q_EMIT closed();
        return;
    }
    m_draft = *read->first;
    m_facts = read->second;
    showAll();
}

void WorkshopForm::showAll()
{
    const auto type = m_choices.type(m_draft.workshop.type);
    m_failure->setText({});
    m_question->setText({}); // whatever was done, it was not an answer
    m_head->present({m_draft, m_facts, type, m_context.clock.today()});
    m_types->choose(m_draft.workshop.type);
    m_fields->present(m_draft, m_facts, type);
    m_checks->present(m_facts.checks, m_draft.isNew() ? ChecksCard::Links::None : ChecksCard::Links::Shown);
    m_delegates->setVisible(!m_draft.isNew());
    m_booked->setText(workshopwords::bookings(m_facts.booked, m_facts.waiting));
}

void WorkshopForm::showFailure(const Error &error)
{
    m_failure->setText(error.message);
    m_checks->showUnchecked(tr("The workshop could not be read."));
}

void WorkshopForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() - 2 * Margin >= TwoColumns;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace turnout
