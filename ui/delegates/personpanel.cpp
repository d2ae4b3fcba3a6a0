// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/personpanel.h"

#include "core/domain/cpd.h"
#include "ui/delegates/bookingrow.h"
#include "ui/delegates/contactsection.h"
#include "ui/delegates/cpdbars.h"
#include "ui/shell/actions.h"
#include "ui/theme/plaintooltip.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/copied.h"

#include <QApplication>
#include <QScrollArea>
#include <QStackedLayout>

namespace turnout {

namespace {

constexpr qsizetype FirstBookings = 3;

QHBoxLayout *sectionHead(const QString &title, PlainLabel *remark)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new PlainLabel(title, size::Body, Weight::SemiBold));
    row->addStretch();
    row->addWidget(remark);
    return row;
}

PlainLabel *smallRemark(const QString &text = {})
{
    return new PlainLabel(text, size::Small, Weight::Regular, LabelTone::Secondary);
}

} // namespace

PersonPanel::PersonPanel(QWidget *parent)
    : Card(parent)
    , m_stack(new QStackedLayout(this))
    , m_name(new PlainLabel({}, size::PanelTitle, Weight::SemiBold))
    , m_work(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_book(makeButton(tr("Book onto…"), ButtonLook::Primary, Icon::CalendarAdd, tr("Book onto a workshop")))
    , m_contact(new ContactSection)
    , m_bookingCount(smallRemark())
    , m_bookings(new QVBoxLayout)
    , m_more(makeButton({}, ButtonLook::Link))
{
    setAccessibleName(tr("Person"));
    setFocusProxy(m_book);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeSheet());
    auto *nobody = new EmptyState;
    nobody->say(Icon::People, tr("Nobody chosen"), tr("Choose somebody in the list to see their bookings here."));
    m_stack->addWidget(scroll);
    m_stack->addWidget(nobody);
    m_stack->setCurrentIndex(1);
    m_book->setToolTip(plainToolTip(tr("Book onto a workshop (%1)").arg(keyOf(ActionId::BookDelegate))));
    connect(m_book, &QPushButton::clicked, this, &PersonPanel::bookRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showBookings();
    });
}

QWidget *PersonPanel::makeSheet()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(new Rule);
    column->addWidget(m_contact);
    column->addWidget(new Rule);
    column->addWidget(makeBookings());
    column->addWidget(new Rule);
    column->addWidget(makeCpd());
    column->addStretch(1);
    return sheet;
}

QWidget *PersonPanel::makeHead()
{
    auto *head = new QWidget;
    m_name->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(makeMenuButton(), 0, Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_book);
    buttons->addStretch();
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(m_work);
    column->addSpacing(10);
    column->addLayout(buttons);
    return head;
}

void PersonPanel::forReading()
{
    setFocusProxy(m_menu);
    m_book->hide();
    m_editContact->setVisible(false);
    m_contact->forReading();
}

QWidget *PersonPanel::makeMenuButton()
{
    auto *button = makeIconButton(Icon::More, tr("More about this person"));
    auto *menu = new QMenu(button);
    m_editContact = menu->addAction(tr("Edit contact"), m_contact, &ContactSection::startEditing);
    QAction *email = menu->addAction(tr("Copy e-mail address"), this, [this] { copyText(m_person.delegate.email); });
    connect(menu, &QMenu::aboutToShow, this, [this, email] { email->setEnabled(!m_person.delegate.email.isEmpty()); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    m_menu = button;
    return button;
}

QWidget *PersonPanel::makeBookings()
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(sectionHead(tr("Bookings"), m_bookingCount));
    m_bookings->setSpacing(0);
    column->addLayout(m_bookings);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    return section;
}

QWidget *PersonPanel::makeCpd()
{
    auto *section = new QWidget;
    m_hours = new PlainLabel({}, size::Tile, Weight::SemiBold);
    m_ahead = smallRemark();
    m_ahead->setWordWrap(true);
    m_bars = new CpdBars;
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_hours);
    row->addWidget(m_ahead, 1);
    row->addWidget(m_bars);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(sectionHead(tr("CPD hours"), smallRemark(tr("financial years"))));
    column->addLayout(row);
    return section;
}

void PersonPanel::setRegions(const QList<Region> &regions)
{
    m_contact->setRegions(regions);
}

void PersonPanel::show(const std::optional<Person> &person)
{
    m_stack->setCurrentIndex(person ? 0 : 1);
    m_book->setEnabled(person.has_value());
    if (!person)
        return;
    if (person->delegate.id != m_person.delegate.id)
        m_showsAll = false;
    m_person = *person;
    m_name->setText(person->delegate.name.display());
    QStringList work = {person->delegate.role, person->organisation};
    work.removeAll(QString());
    m_work->setText(work.join(u", "_s));
    m_work->setVisible(!work.isEmpty());
    m_contact->show(*person);
    showBookings();
    showCpd();
}

void PersonPanel::showBookings()
{
    const bool hadFocus =
        isAncestorOf(QApplication::focusWidget()) && qobject_cast<BookingRow *>(QApplication::focusWidget()) != nullptr;
    while (QLayoutItem *item = m_bookings->takeAt(0)) {
        item->widget()->hide(); // at once: it may be the one that was clicked, so it goes later
        item->widget()->deleteLater();
        delete item;
    }
    const QList<PersonBooking> &all = m_person.bookings;
    const qsizetype shown = m_showsAll ? all.size() : std::min(all.size(), FirstBookings);
    for (const PersonBooking &booking : all.first(shown)) {
        auto *row = new BookingRow(booking);
        connect(row, &BookingRow::clicked, this,
                [this, workshop = booking.workshop] { Q_EMIT bookingOpened(workshop); });
        m_bookings->addWidget(row);
        row->show(); // now, not when events are next looked at
    }
    if (hadFocus && m_bookings->count() > 0)
        m_bookings->itemAt(0)->widget()->setFocus();
    m_bookingCount->setText(all.isEmpty() ? tr("none yet") : tr("%1 in all").arg(all.size()));
    m_more->setVisible(all.size() > FirstBookings);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show %1 more").arg(all.size() - FirstBookings));
}

void PersonPanel::showCpd()
{
    int earned = 0;
    int ahead = 0;
    for (const CpdYear &year : std::as_const(m_person.cpd)) {
        earned += year.earned;
        ahead += year.ahead;
    }
    m_hours->setText(cpdHours(earned));
    const QString all = tr("hours in all");
    m_ahead->setText(ahead == 0 ? all : all + u'\n' + tr("%1 more booked").arg(cpdHours(ahead)));
    m_bars->show(m_person.cpd);
}

} // namespace turnout
