// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the register offers to the page it stands in, and the menu of its rows.
#include "ui/delegates/bookingmark.h"
#include "ui/delegates/quickbook.h"
#include "ui/delegates/registerfoot.h"
#include "ui/delegates/registerhead.h"
#include "ui/delegates/registertable.h"
#include "ui/delegates/registerview.h"
#include "ui/models/delegatewords.h"
#include "ui/models/registermodel.h"
#include "ui/widgets/frames.h"
#include "ui/widgets/numberfield.h"

#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString menuText(BookingStatus status)
{
    if (status == BookingStatus::Cancelled)
        return RegisterView::tr("Cancel the booking");
    QString word = statusWords(status);
    word[0] = word[0].toUpper();
    return word;
}

} // namespace

QList<QWidget *> RegisterView::panes() const
{
    QWidget *list = m_shown.rows.isEmpty() ? nullptr : static_cast<QWidget *>(m_table);
    QList<QWidget *> panes{m_quick->field(), m_foot->headCount()};
    if (list)
        panes.prepend(list);
    return panes;
}

bool RegisterView::offers(ActionId id) const
{
    if (m_workshop.isNull() || m_stack->currentWidget() == m_failure)
        return false;
    switch (id) {
    case ActionId::PrintPreview:
        return true;
    case ActionId::NewItem:
    case ActionId::BookDelegate:
        return mayChange();
    case ActionId::Delete:
        return mayChange() && !cancellable().isEmpty();
    default:
        return false;
    }
}

void RegisterView::run(ActionId id)
{
    if (id == ActionId::PrintPreview)
        Q_EMIT goTo({.section = Section::Print, .workshop = m_workshop});
    else if (id == ActionId::NewItem || id == ActionId::BookDelegate)
        m_quick->focusField();
    else if (id == ActionId::Delete)
        cancelChosen();
}

QString RegisterView::status() const
{
    const int people = int(m_shown.rows.size());
    const int chosen = int(m_table->chosen().size());
    const QString all = people == 1 ? tr("1 person") : tr("%n people", nullptr, people);
    return chosen == 0 ? all : tr("%1 · %2 selected").arg(all).arg(chosen);
}

bool RegisterView::goBack()
{
    if (m_quick->clear())
        return true;
    Q_EMIT closed();
    return true;
}

void RegisterView::showMenu(const QPoint &globalPosition)
{
    if (m_table->chosen().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (mayChange()) {
        addMarks(*menu);
        menu->addSeparator();
        menu->addAction(tr("Change the note\tF2"), m_table, &RegisterTable::editNote);
    }
    menu->addAction(tr("Show in Delegates\tEnter"), this, &RegisterView::goToPerson);
    menu->popup(globalPosition);
}

void RegisterView::addMarks(QMenu &menu)
{
    for (const BookingMark &mark : bookingMarks()) {
        if (mark.status == BookingStatus::Cancelled)
            menu.addSeparator();
        QAction *action = menu.addAction(icon(mark.icon, mark.tone), menuText(mark.status) + u'\t' + mark.cap);
        action->setEnabled(!isMark(mark.status) || m_shown.markable);
        connect(action, &QAction::triggered, this, [this, status = mark.status] { this->mark(status); });
        if (mark.status != BookingStatus::Booked || !m_shown.isFull())
            continue;
        // The one way past the number of places: asked for by name.
        connect(menu.addAction(tr("Book over capacity")), &QAction::triggered, this,
                [this] { this->mark(BookingStatus::Booked, bookings::WhenFull::OverBook); });
    }
}

} // namespace turnout
