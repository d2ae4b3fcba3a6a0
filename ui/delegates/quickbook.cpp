// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/quickbook.h"

#include "core/logbook/bookings.h"
#include "core/logbook/people.h"
#include "ui/delegates/bookingsaid.h"
#include "ui/delegates/workshopregister.h"
#include "ui/models/delegatewords.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int MostPeople = 7; // offered at once, with one line to add a new one

QString detailOf(const BookablePerson &person)
{
    QStringList parts{person.organisation};
    if (person.status && *person.status != BookingStatus::Cancelled)
        parts.append(statusWords(*person.status));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QuickBook::QuickBook(Logbook &logbook, QWidget *parent)
    : QWidget(parent)
    , m_logbook(logbook)
    , m_field(new PickField([this](const QString &typed) { return picksFor(typed); }))
    , m_hint(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
{
    constexpr int FieldWidth = 320;
    m_field->setMinimumWidth(FieldWidth);
    m_field->setAccessibleName(tr("Book a delegate by name"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 10);
    row->setSpacing(12);
    row->addWidget(m_field, 1);
    row->addWidget(m_hint, 1);
    m_field->offerToAdd(tr("Add “%1” and book", "a name that is not in the logbook"));
    m_field->setUnknown(tr("“%1” is nobody in the logbook yet. Type on, then Enter adds and books."));
    connect(m_field, &PickField::picked, this, &QuickBook::book);
    connect(m_field, &PickField::addAsked, this, &QuickBook::addAndBook);
    connect(m_field, &PickField::said, this, [this](const QString &text) { Q_EMIT failed(text); });
}

void QuickBook::show(const WorkshopRegister &shown)
{
    m_workshop = shown.workshop.id;
    m_walkIns = shown.begun;
    m_field->setPlaceholderText(m_walkIns ? tr("Add somebody who walked in: type a name")
                                          : tr("Book somebody: type a name"));
    if (m_walkIns)
        m_hint->setText(tr("Enter marks them attended: the workshop has begun"));
    else if (shown.isFull())
        m_hint->setText(tr("Full: Enter puts on the waiting list, %1").arg(ordinal(shown.counts.waiting + 1)));
    else
        m_hint->setText(tr("Enter books"));
}

bool QuickBook::clear()
{
    const bool typed = !m_field->text().isEmpty();
    m_field->setPick({});
    return typed;
}

void QuickBook::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QList<Pick> QuickBook::picksFor(const QString &typed)
{
    QList<Pick> picks;
    const auto people =
        m_logbook.read([&](const Reader &reader) { return bookings::bookable(reader, m_workshop, typed, MostPeople); });
    if (!people)
        Q_EMIT failed(people.error().message);
    for (const BookablePerson &person : people.value_or(QList<BookablePerson>()))
        picks.append({person.delegate.value(), person.name.display(), detailOf(person)});
    return picks;
}

void QuickBook::book(const Pick &pick)
{
    // The field takes a whole name when it is left. That is no order to book: Enter and a click are.
    if (pick.id == 0 || !m_field->hasFocus()) {
        clear();
        return;
    }
    perform(m_walkIns ? tr("Add walk-in") : tr("Book delegate"), [&](Edit &) { return DelegateId(pick.id); });
}

void QuickBook::addAndBook(const QString &name)
{
    perform(m_walkIns ? tr("Add walk-in") : tr("Add and book delegate"), [&](Edit &edit) {
        Delegate added;
        added.name = personName(name);
        return people::addDelegate(edit, added);
    });
}

void QuickBook::perform(const QString &label, const std::function<DelegateId(Edit &)> &person)
{
    const QString typed = m_field->text();
    DelegateId delegate;
    QString said;
    const auto done = m_logbook.perform(label, [&](Edit &edit) {
        delegate = person(edit);
        said = enter(edit, delegate);
    });
    if (done) {
        clear();
        Q_EMIT booked(delegate, said);
        return;
    }
    m_field->setPick({});
    m_field->setText(typed); // to try again
    m_field->setModified(true);
    Q_EMIT failed(done.error().message);
}

QString QuickBook::enter(Edit &edit, DelegateId person) const
{
    if (!m_walkIns)
        return saidOfBooking(edit, m_workshop, bookings::bookAll(edit, m_workshop, {person}));
    bookings::setStatuses(edit, m_workshop, {person}, BookingStatus::Attended);
    return tr("Marked attended: %1").arg(people::findDelegate(edit, person)->name.display());
}

} // namespace turnout
