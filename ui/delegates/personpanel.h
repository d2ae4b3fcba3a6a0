// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/region.h"
#include "ui/widgets/frames.h"

class QPushButton;
class QStackedLayout;

namespace turnout {

class ContactSection;
class CpdBars;

// The panel of one person beside the list: who, contact, bookings, CPD hours. It changes nothing itself.
class PersonPanel final : public Card {
    Q_OBJECT

public:
    explicit PersonPanel(QWidget *parent = nullptr);

    // Nothing: says that nobody is chosen.
    void show(const std::optional<Person> &person);
    void setRegions(const QList<Region> &regions);
    void forReading(); // nothing is offered that changes the logbook
    QPushButton *bookButton() const { return m_book; }
    ContactSection *contact() const { return m_contact; }

Q_SIGNALS:
    void bookRequested();
    void bookingOpened(turnout::WorkshopId workshop);

private:
    QWidget *makeSheet();
    QWidget *makeHead();
    QWidget *makeBookings();
    QWidget *makeCpd();
    QWidget *makeMenuButton();
    void showBookings();
    void showCpd();

    Person m_person{};
    bool m_showsAll = false; // bookings beyond the first three
    QStackedLayout *m_stack;
    PlainLabel *m_name;
    ElidedLabel *m_work;
    QPushButton *m_book;
    ContactSection *m_contact;
    QWidget *m_menu = nullptr;
    class QAction *m_editContact = nullptr;
    PlainLabel *m_bookingCount;
    QVBoxLayout *m_bookings;
    QPushButton *m_more;
    PlainLabel *m_hours;
    PlainLabel *m_ahead;
    CpdBars *m_bars;
};

} // namespace turnout
