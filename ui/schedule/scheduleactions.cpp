// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of the schedule's page, and the form that takes its place.
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulebar.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/sidepanel.h"
#include "ui/schedule/workshopform.h"
#include "ui/schedule/workshoppanel.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

namespace turnout {

bool SchedulePage::offers(ActionId id) const
{
    using enum ActionId;
    if (isFormShown())
        return id == NewWorkshop && !logbook().isReadOnly();
    const ScheduleItem *item = m_view->content().item(m_view->selected());
    const bool mayChange = !logbook().isReadOnly();
    switch (id) {
    case NewItem:
    case NewWorkshop:
        return mayChange;
    case Today:
    case Previous:
    case Next:
    case GoToDate:
        return true;
    case Duplicate:
    case BookDelegate:
        return mayChange && item;
    case EditWorkshop:
    case OpenRegister:
    case TypeFeedback:
    case PrintPreview:
        return item;
    case Delete:
        return mayChange && item && item->status != WorkshopStatus::Cancelled;
    default:
        return false;
    }
}

void SchedulePage::run(ActionId id)
{
    if (!offers(id) || !leaveForm())
        return;
    const WorkshopId selected = m_view->selected();
    switch (id) {
    case ActionId::NewItem:
    case ActionId::NewWorkshop:
        newWorkshop(m_view->currentDay());
        break;
    case ActionId::EditWorkshop:
        editWorkshop(selected);
        break;
    case ActionId::Duplicate:
        duplicate(selected);
        break;
    case ActionId::Delete:
        m_details->setChecked(true); // it asks in the panel
        m_panel->workshop().startCancelling();
        break;
    case ActionId::Today:
        goToDay(clock().today());
        break;
    case ActionId::Previous:
        goToMonth(-1);
        break;
    case ActionId::Next:
        goToMonth(1);
        break;
    case ActionId::GoToDate:
        m_bar->askForDate();
        break;
    case ActionId::BookDelegate:
    case ActionId::OpenRegister:
        Q_EMIT goTo({.section = Section::Delegates, .workshop = selected});
        break;
    case ActionId::TypeFeedback:
        Q_EMIT goTo({.section = Section::Feedback, .workshop = selected});
        break;
    case ActionId::PrintPreview:
        Q_EMIT goTo({.section = Section::Print, .workshop = selected});
        break;
    default:
        break;
    }
}

bool SchedulePage::settle()
{
    return isFormShown() ? m_form->settle() : Page::settle();
}

Destination SchedulePage::place() const
{
    const WorkshopId edited = isFormShown() ? m_form->workshop() : WorkshopId();
    return {.workshop = edited.isNull() ? m_view->selected() : edited, .day = m_view->currentDay()};
}

QJsonObject SchedulePage::draft() const
{
    return isFormShown() ? m_form->typed() : QJsonObject();
}

void SchedulePage::restore(const QJsonObject &draft)
{
    WorkshopForm &shown = form();
    m_stack->setCurrentWidget(&shown);
    shown.restore(draft);
    Q_EMIT stateChanged();
}

bool SchedulePage::goBack()
{
    if (isFormShown()) {
        m_form->leave();
    } else if (m_bar->isAskingForDate()) {
        m_bar->stopAsking();
    } else if (m_panel->isCancelling()) {
        m_panel->stopCancelling();
        m_view->setFocus();
    } else if (m_bar->filter().isFiltering()) {
        m_bar->clearFilters();
    } else {
        return false;
    }
    return true;
}

bool SchedulePage::isFormShown() const
{
    return m_form && m_stack->currentWidget() == m_form;
}

WorkshopForm &SchedulePage::form()
{
    if (!m_form) {
        m_form = new WorkshopForm(context(), this);
        m_stack->addWidget(m_form);
        connect(m_form, &WorkshopForm::created, this, [this](WorkshopId id) {
            closeForm();
            goToWorkshop(id);
        });
        connect(m_form, &WorkshopForm::closed, this, [this] {
            const WorkshopId edited = m_form->workshop();
            closeForm();
            if (!edited.isNull())
                goToWorkshop(edited); // to where it may have been put
        });
        connect(m_form, &WorkshopForm::registerRequested, this,
                [this](WorkshopId id) { Q_EMIT goTo({.section = Section::Delegates, .workshop = id}); });
    }
    return *m_form;
}

void SchedulePage::newWorkshop(QDate day, const QString &letter)
{
    if (logbook().isReadOnly())
        return;
    WorkshopForm &shown = form();
    m_stack->setCurrentWidget(&shown);
    if (letter.isEmpty())
        shown.createOn(day);
    else
        shown.createOn(day, letter);
    Q_EMIT stateChanged();
}

void SchedulePage::editWorkshop(WorkshopId id)
{
    WorkshopForm &shown = form();
    m_stack->setCurrentWidget(&shown);
    shown.edit(id);
    Q_EMIT stateChanged();
}

// What is typed in the form is taken; it stays where that cannot be, or where a new workshop would be lost.
bool SchedulePage::leaveForm()
{
    if (isFormShown() && m_form->settle())
        m_form->leave();
    return !isFormShown();
}

void SchedulePage::closeForm()
{
    m_stack->setCurrentIndex(0);
    m_view->setFocus();
    showPanel();
    Q_EMIT stateChanged();
}

void SchedulePage::addPlanAgain(QMenu &menu, WorkshopId id)
{
    QAction *again = menu.addAction(tr("Plan it again"));
    again->setEnabled(!logbook().isReadOnly());
    connect(again, &QAction::triggered, this, [this, id] { planAgain(id); });
}

void SchedulePage::showMenu(const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](ActionId id, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setEnabled(offers(id));
        if (const QString key = keyOf(id); !key.isEmpty())
            action->setShortcut(QKeySequence(key)); // shown beside it; the window's own action has the key
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, id] { run(id); });
    };
    if (const ScheduleItem *item = m_view->content().item(m_view->selected())) {
        add(ActionId::EditWorkshop, tr("Open"));
        add(ActionId::OpenRegister, tr("Register"));
        add(ActionId::PrintPreview, tr("Print the delegate list"));
        add(ActionId::TypeFeedback, tr("Type its feedback"));
        menu->addSeparator();
        add(ActionId::Duplicate, tr("Duplicate"));
        if (item->status == WorkshopStatus::Cancelled)
            addPlanAgain(*menu, item->id);
        else
            add(ActionId::Delete, tr("Cancel workshop…"));
        menu->addSeparator();
    }
    add(ActionId::NewItem, tr("New workshop on this day"));
    menu->popup(global);
}

} // namespace turnout
