// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/bookings.h"
#include "ui/delegates/workshopregister.h"
#include "ui/shell/page.h"

class QMenu;
class QStackedLayout;

namespace turnout {

class IconLine;
class QuickBook;
class RegisterFoot;
class RegisterHead;
class RegisterModel;
class RegisterTable;

// The register of one workshop: who is booked, invited or waiting, booking by name, and who came. Stands in a page,
// which hands it the page's actions. Each mark is one recorded change.
class RegisterView final : public QWidget {
    Q_OBJECT

public:
    explicit RegisterView(const PageContext &context, QWidget *parent = nullptr);

    void open(WorkshopId workshop);
    WorkshopId workshop() const { return m_workshop; }
    void refresh();

    QList<QWidget *> panes() const;
    bool offers(ActionId id) const;
    void run(ActionId id);
    QString status() const; // for the status bar: "16 people · 2 selected"
    bool goBack();          // Esc: what was typed goes first, then the register itself

Q_SIGNALS:
    void closed();
    void goTo(const turnout::Destination &destination);
    void stateChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *content();
    QWidget *listCard();
    void connectParts();
    void show(const WorkshopRegister &shown);

    bool mayChange() const { return !m_context.logbook.isReadOnly(); }
    bool change(const QString &label, const std::function<void(Edit &)> &work);
    void mark(BookingStatus status, bookings::WhenFull whenFull = bookings::WhenFull::Wait);
    void toggle();
    QList<DelegateId> cancellable() const; // of those chosen
    void cancelChosen();
    void setNote(DelegateId delegate, const QString &note);
    void setHeadCount(std::optional<int> people);
    void offerPlaces();
    void markDelivered();
    void showMenu(const QPoint &globalPosition);
    void addMarks(QMenu &menu);
    void goToPerson();
    void say(const QString &text);
    void complain(const QString &text);

    PageContext m_context;
    WorkshopId m_workshop;
    WorkshopRegister m_shown;
    bool m_stale = false;

    QStackedLayout *m_stack;
    class EmptyState *m_failure;
    RegisterHead *m_head;
    QuickBook *m_quick;
    IconLine *m_said;
    RegisterModel *m_model;
    RegisterTable *m_table;
    EmptyState *m_nobody;
    QStackedLayout *m_list;
    RegisterFoot *m_foot;
};

} // namespace turnout
