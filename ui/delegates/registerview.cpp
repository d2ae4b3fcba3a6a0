// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/registerview.h"

#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "ui/delegates/bookingmark.h"
#include "ui/delegates/quickbook.h"
#include "ui/delegates/registerfoot.h"
#include "ui/delegates/registerhead.h"
#include "ui/delegates/registertable.h"
#include "ui/models/delegatewords.h"
#include "ui/models/registermodel.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/numberfield.h"

#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

RegisterView::RegisterView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedLayout(this))
    , m_failure(new EmptyState)
    , m_head(new RegisterHead)
    , m_quick(new QuickBook(context.logbook))
    , m_said(new IconLine(Icon::Info, LabelTone::Text))
    , m_model(new RegisterModel(this))
    , m_table(new RegisterTable(*m_model))
    , m_nobody(new EmptyState)
    , m_list(nullptr)
    , m_foot(new RegisterFoot)
{
    m_stack->addWidget(content());
    m_stack->addWidget(m_failure);
    connectParts();
}

QWidget *RegisterView::content()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 8, 24, 12); // those of a page
    column->setSpacing(8);
    column->addWidget(m_head);
    column->addWidget(listCard(), 1);
    return widget;
}

QWidget *RegisterView::listCard()
{
    auto *list = new QWidget;
    m_list = new QStackedLayout(list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_nobody);
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_quick);
    m_said->setContentsMargins(16, 0, 16, 10);
    column->addWidget(m_said);
    column->addWidget(new Rule);
    column->addWidget(list, 1);
    column->addWidget(new Rule);
    column->addWidget(m_foot);
    return card;
}

void RegisterView::connectParts()
{
    connect(m_failure, &EmptyState::buttonClicked, this, &RegisterView::closed);
    connect(m_head, &RegisterHead::backAsked, this, &RegisterView::closed);
    if (!mayChange()) {
        m_quick->hide();
        m_head->forReading();
        m_foot->forReading();
        m_table->forReading();
    }
    connect(m_head, &RegisterHead::printAsked, this, [this] { run(ActionId::PrintPreview); });
    connect(m_head, &RegisterHead::offerAsked, this, &RegisterView::offerPlaces);
    connect(m_head, &RegisterHead::deliveredAsked, this, &RegisterView::markDelivered);
    connect(m_quick, &QuickBook::booked, this, [this](DelegateId person, const QString &said) {
        m_table->goToPerson(person);
        say(said);
    });
    connect(m_quick, &QuickBook::failed, this, &RegisterView::complain);
    connect(m_table, &RegisterTable::marked, this, [this](BookingStatus status) { mark(status); });
    connect(m_table, &RegisterTable::toggled, this, &RegisterView::toggle);
    connect(m_table, &RegisterTable::opened, this, &RegisterView::goToPerson);
    connect(m_table, &RegisterTable::menuAsked, this, &RegisterView::showMenu);
    connect(m_table, &RegisterTable::chosenChanged, this, &RegisterView::stateChanged);
    connect(m_model, &RegisterModel::noteTyped, this, &RegisterView::setNote);
    connect(m_foot, &RegisterFoot::headCountTyped, this, &RegisterView::setHeadCount);
    connect(m_foot, &RegisterFoot::menuAsked, this, &RegisterView::showMenu);
    connect(&m_context.logbook, &Logbook::changed, this, [this](const Changes &changes) {
        if (changes.isEmpty() || m_workshop.isNull())
            return;
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

void RegisterView::open(WorkshopId workshop)
{
    m_foot->headCount()->commit(); // that of the workshop before
    m_workshop = workshop;
    m_said->setText({});
    m_quick->clear();
    refresh();
    if (m_model->rowCount() == 0)
        m_quick->focusField();
    else {
        m_table->setCurrentIndex(m_model->index(0, RegisterModel::Name));
        m_table->setFocus();
    }
}

void RegisterView::refresh()
{
    m_stale = false;
    const auto shown = m_context.logbook.read([&](const Reader &reader) { return readRegister(reader, m_workshop); });
    if (shown) {
        show(*shown);
    } else {
        m_failure->say(Icon::Warning, tr("This register could not be read"), shown.error().message,
                       tr("Back to the delegates"));
        m_stack->setCurrentWidget(m_failure);
    }
    Q_EMIT stateChanged();
}

void RegisterView::show(const WorkshopRegister &shown)
{
    m_shown = shown;
    m_head->show(shown);
    m_quick->show(shown);
    m_foot->show(shown);
    m_model->show(shown.rows, shown.today);
    if (shown.rows.isEmpty()) {
        m_nobody->say(Icon::People, tr("Nobody is booked yet"),
                      mayChange() ? tr("Type the first letters of a name above and press Enter. Who is not in the "
                                       "logbook yet is added on the way.")
                                  : tr("This logbook is only read, so nobody can be booked."));
        if (m_table->hasFocus())
            m_quick->focusField();
        m_list->setCurrentWidget(m_nobody);
    } else {
        m_list->setCurrentWidget(m_table);
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, RegisterModel::Name));
    }
    m_stack->setCurrentIndex(0);
}

void RegisterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

bool RegisterView::change(const QString &label, const std::function<void(Edit &)> &work)
{
    m_said->setText({});
    const auto done = m_context.logbook.perform(label, work);
    if (!done)
        complain(done.error().message);
    return done.has_value();
}

void RegisterView::mark(BookingStatus status, bookings::WhenFull whenFull)
{
    const QList<DelegateId> people = m_table->chosen();
    if (people.isEmpty())
        return;
    if (!mayChange())
        return say(tr("This logbook is only read, so nobody can be marked."));
    if (status == BookingStatus::Cancelled) {
        cancelChosen();
        return;
    }
    const DelegateId next = people.size() == 1 ? m_table->following() : DelegateId();
    bookings::Placed placed;
    const bool done = change(tr("Mark as %1").arg(statusWords(status)), [&](Edit &edit) {
        placed = bookings::setStatuses(edit, m_workshop, people, status, whenFull);
    });
    if (!done)
        return;
    if (!next.isNull())
        m_table->goToPerson(next);
    if (const int waiting = int(placed.waiting.size()); waiting > 0)
        say(waiting == 1
                ? tr("Full: one person is on the waiting list. To book over capacity, use the menu of the row.")
                : tr("Full: %n are on the waiting list. To book over capacity, use the menu of the row.", nullptr,
                     waiting));
}

// Space says that somebody is there, and takes it back.
void RegisterView::toggle()
{
    const QList<DelegateId> people = m_table->chosen();
    const bool allThere = std::all_of(people.begin(), people.end(), [this](DelegateId person) {
        return m_model->rows()[m_model->rowOf(person)].status == BookingStatus::Attended;
    });
    mark(allThere ? BookingStatus::Booked : BookingStatus::Attended);
}

QList<DelegateId> RegisterView::cancellable() const
{
    QList<DelegateId> people;
    for (const DelegateId person : m_table->chosen()) {
        if (m_model->rows()[m_model->rowOf(person)].status != BookingStatus::Cancelled)
            people.append(person);
    }
    return people;
}

void RegisterView::cancelChosen()
{
    const QList<DelegateId> people = cancellable();
    if (people.isEmpty())
        return;
    const QString name = m_model->rows()[m_model->rowOf(people.first())].name.display();
    const DelegateId next = people.size() == 1 ? m_table->following() : DelegateId();
    const bool done = change(tr("Cancel booking"), [&](Edit &edit) {
        for (const DelegateId person : people)
            bookings::cancel(edit, {m_workshop, person});
    });
    if (!done)
        return;
    if (!next.isNull())
        m_table->goToPerson(next);
    m_context.toasts.tell(people.size() == 1 ? tr("Booking cancelled: %1").arg(name)
                                             : tr("%n bookings cancelled", nullptr, int(people.size())),
                          Toasts::Offer::Undo);
}

void RegisterView::setNote(DelegateId delegate, const QString &note)
{
    change(tr("Change the note of a booking"), [&](Edit &edit) {
        bookings::setNote(edit, {m_workshop, delegate}, note);
    });
}

void RegisterView::setHeadCount(std::optional<int> people)
{
    change(tr("Change head count"), [&](Edit &edit) { workshops::setHeadCount(edit, m_workshop, people); });
}

void RegisterView::offerPlaces()
{
    QList<DelegateId> offered;
    QString name;
    const bool done = change(tr("Offer free places"), [&](Edit &edit) {
        offered = bookings::offer(edit, m_workshop, m_shown.counts.waiting);
        if (!offered.isEmpty())
            name = people::findDelegate(edit, offered.first())->name.display();
    });
    if (!done || offered.isEmpty())
        return;
    m_table->goToPerson(offered.first());
    m_context.toasts.tell(offered.size() == 1
                              ? tr("A place is offered to %1, who is invited").arg(name)
                              : tr("%n places are offered to those who waited longest", nullptr, int(offered.size())),
                          Toasts::Offer::Undo);
}

void RegisterView::markDelivered()
{
    const bool done = change(tr("Mark delivered"),
                             [&](Edit &edit) { workshops::setStatus(edit, m_workshop, WorkshopStatus::Delivered); });
    if (done)
        m_context.toasts.tell(tr("Marked delivered"), Toasts::Offer::Undo);
}

void RegisterView::goToPerson()
{
    const QList<DelegateId> people = m_table->chosen();
    if (!people.isEmpty())
        Q_EMIT goTo({.section = Section::Delegates, .delegate = people.first()});
}

void RegisterView::say(const QString &text)
{
    m_said->setIcon(Icon::Info, LabelTone::Text);
    m_said->setText(text);
}

void RegisterView::complain(const QString &text)
{
    m_said->setIcon(Icon::Warning, LabelTone::Bad);
    m_said->setText(text);
}

} // namespace turnout
