// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in the workshop form: edits, adding, leaving.
#include "ui/schedule/checkscard.h"
#include "ui/schedule/typecards.h"
#include "ui/schedule/workshopfields.h"
#include "ui/schedule/workshopform.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QPlainTextEdit>

namespace turnout {

void WorkshopForm::change(const DraftEdit &edit)
{
    m_draft.isNew() ? changeNew(edit) : record(edit);
}

void WorkshopForm::changeNew(const DraftEdit &edit)
{
    edit.apply(m_draft);
    rehearse();
}

// What it would be once it is added, to check it before.
void WorkshopForm::rehearse()
{
    const auto tried = m_context.logbook.rehearse([&](Edit &edit) { m_facts = factsOf(edit, store(edit, m_draft)); });
    showAll();
    if (!tried) {
        if (!m_fields->says(tried.error().message)) // at a field that was not mended yet
            showRefusal(tried.error().message);
        m_checks->showUnchecked(tried.error().message);
    }
}

void WorkshopForm::record(const DraftEdit &edit)
{
    const WorkshopStatus before = m_draft.workshop.status;
    const auto done = m_context.logbook.perform(edit.label, [&](Edit &work) {
        auto draft = draftOf(work, workshop()); // as it is now: only this edit is written
        if (!draft)
            throw Error{Error::NotFound, tr("That workshop no longer exists.")};
        edit.apply(*draft);
        store(work, *draft);
    });
    if (!done)
        showRefusal(done.error().message);
    else if (before != WorkshopStatus::Cancelled && m_draft.workshop.status == WorkshopStatus::Cancelled)
        m_context.toasts.tell(tr("Workshop cancelled"), Toasts::Offer::Undo);
}

void WorkshopForm::changeType(WorkshopTypeId id)
{
    const auto type = m_choices.type(id);
    if (!type)
        return;
    const auto before = m_choices.type(m_draft.workshop.type);
    m_fields->forgetEdit();
    m_types->choose(m_draft.workshop.type); // until it is taken
    change({tr("Change type"), [type = *type, before](WorkshopDraft &draft) { chooseType(draft, type, before); }});
}

// At the field whose edit was refused, else in the form's own line.
void WorkshopForm::showRefusal(const QString &why)
{
    if (!m_fields->showProblem(why))
        m_failure->setText(why);
}

void WorkshopForm::add()
{
    if (!isNew() || !m_fields->commit())
        return;
    WorkshopId id;
    m_open = false; // or the change would be followed, and the workshop checked against itself
    const auto done = m_context.logbook.perform(tr("Add workshop"), [&](Edit &edit) { id = store(edit, m_draft); });
    if (!done) {
        m_open = true;
        m_failure->setText(done.error().message);
        return;
    }
    m_context.toasts.tell(tr("Workshop added"), Toasts::Offer::Undo);
    Q_EMIT created(id);
}

bool WorkshopForm::isTyped()
{
    const bool taken = m_fields->commit();
    return !taken || m_draft != m_begun;
}

void WorkshopForm::leave()
{
    if (!m_open) { // it could not be read: there is nothing to lose
        Q_EMIT closed();
        return;
    }
    if (m_draft.isNew()) {
        const bool asked = !m_question->text().isEmpty();
        if (!asked && isTyped()) {
            ask(tr("Press Esc again to discard this workshop, or Enter to add it."));
            return;
        }
    } else if (!m_fields->commit()) {
        if (m_fields->dropRefusedChoices())
            readAgain();
        return; // what cannot be taken is shown; Esc in its field drops it
    }
    finish();
}

bool WorkshopForm::settle()
{
    if (!m_open)
        return true;
    if (m_draft.isNew()) {
        if (!isTyped())
            return true;
        ask(tr("This workshop is not added yet: Enter adds it, Esc discards it."));
        return false;
    }
    if (m_fields->commit())
        return true;
    m_failure->setText(tr("What is marked below is not recorded: mend it, or press Esc in it."));
    return false;
}

void WorkshopForm::ask(const QString &what)
{
    m_question->setText(what);
    const QWidget *focus = focusWidget();
    if (!focus || !focus->hasFocus() || qobject_cast<const QPlainTextEdit *>(focus)) // there Enter ends a line
        setFocus();
}

void WorkshopForm::finish()
{
    m_open = false;
    Q_EMIT closed();
}

void WorkshopForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isNew())
        add();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

} // namespace turnout
