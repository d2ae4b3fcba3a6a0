// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the schedule's page does: actions, the form, and changes.
#include "core/logbook/clashlines.h"
#include "core/logbook/schedule.h"
#include "core/logbook/workshops.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulebar.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/sidepanel.h"
#include "ui/schedule/workshopform.h"
#include "ui/schedule/workshoppanel.h"
#include "ui/shell/toasts.h"

#include <QMenu>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace turnout {

bool SchedulePage::offers(ActionId id) const
{
    using enum ActionId;
    if (isFormShown())
        return id == NewWorkshop;
    const ScheduleItem *item = m_view->content().item(m_view->selected());
    switch (id) {
    case NewItem:
    case NewWorkshop:
    case Today:
    case Previous:
    case Next:
    case GoToDate:
        return true;
    case Duplicate:
    case EditWorkshop:
    case BookDelegate:
    case OpenRegister:
    case TypeFeedback:
    case PrintPreview:
        return item;
    case Delete:
        return item && item->status != WorkshopStatus::Cancelled;
    default:
        return false;
    }
}

void SchedulePage::run(ActionId id)
{
    if (!offers(id))
        return;
    if (!leaveForm())
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

bool SchedulePage::goBack()
{
    if (isFormShown()) {
        m_form->leave();
    } else if (m_bar->isAskingForDate()) {
        m_bar->stopAsking();
    } else if (m_panel->workshop().isCancelling()) {
        m_panel->workshop().stopCancelling();
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

// At the same time of day, so many days later. What then stands against it is said, and it moves all the same.
void SchedulePage::move(WorkshopId id, int days)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item || days == 0)
        return;
    const CivilTime start = item->start.plusDays(days);
    if (!isPlausible(start.date()))
        return;
    QList<workshops::ClashLine> clashes;
    const auto moved = change(tr("Move workshop"), [&](Edit &edit) {
        workshops::move(edit, id, start);
        clashes = workshops::clashLines(edit, id);
    });
    if (!moved)
        return;
    goToWorkshop(id);
    QStringList said{tr("Moved to %1").arg(schedulewords::day(start.date(), clock().today().year()))};
    if (!clashes.isEmpty())
        said += clashes.first().text;
    if (clashes.size() > 1)
        said += tr("%1 more to look at").arg(clashes.size() - 1);
    context().toasts.tell(said.join(u". "_s), Toasts::Offer::Undo);
}

QStringList SchedulePage::rehearseMove(WorkshopId id, int days)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item)
        return {};
    QStringList lines;
    const auto rehearsed = logbook().rehearse([&](Edit &edit) {
        workshops::move(edit, id, item->start.plusDays(days));
        for (const workshops::ClashLine &clash : workshops::clashLines(edit, id))
            lines += clash.text;
    });
    if (!rehearsed)
        lines = {rehearsed.error().message};
    return lines;
}

// The same a week later, chosen so that Alt with the arrows takes it on.
void SchedulePage::duplicate(WorkshopId id)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item)
        return;
    const CivilTime start = item->start.plusDays(MonthContent::DaysInWeek);
    WorkshopId copy;
    const QString said =
        tr("Copied to %1, with nobody booked").arg(schedulewords::day(start.date(), clock().today().year()));
    const auto copied = change(
        tr("Duplicate workshop"), [&](Edit &edit) { copy = workshops::duplicate(edit, id, start); }, Announce::WithUndo,
        said);
    if (copied)
        goToWorkshop(copy);
}

void SchedulePage::cancel(WorkshopId id, CancelledBy by, const QString &reason)
{
    const ScheduleItem *item = m_view->content().item(id);
    if (!item)
        return;
    const QString said =
        tr("Cancelled %1 on %2", "place, day")
            .arg(schedulewords::wholePlace(*item), schedulewords::day(item->firstDay(), clock().today().year()));
    const auto cancelled = change(
        tr("Cancel workshop"), [&](Edit &edit) { workshops::cancel(edit, id, by, reason); }, Announce::WithUndo, said);
    if (!cancelled)
        return; // what was typed stays, to be tried again
    m_panel->workshop().stopCancelling();
    m_view->setFocus();
}

void SchedulePage::planAgain(WorkshopId id)
{
    change(
        tr("Plan workshop again"), [&](Edit &edit) { workshops::setStatus(edit, id, WorkshopStatus::Planned); },
        Announce::WithUndo, tr("Planned again"));
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
            connect(menu->addAction(tr("Plan it again")), &QAction::triggered, this,
                    [this, id = item->id] { planAgain(id); });
        else
            add(ActionId::Delete, tr("Cancel workshop…"));
        menu->addSeparator();
    }
    add(ActionId::NewItem, tr("New workshop on this day"));
    menu->popup(global);
}

} // namespace turnout
