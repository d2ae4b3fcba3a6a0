// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackpage.h"

#include "core/logbook/forms.h"
#include "ui/feedback/feedbackentry.h"
#include "ui/feedback/worklist.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace turnout {

FeedbackPage::FeedbackPage(const PageContext &context)
    : Page(context)
    , m_views(new QStackedWidget)
    , m_worklist(new Worklist(context.logbook))
    , m_entry(new FeedbackEntry([this](const Response &form, int number) { return keep(form, number); },
                                [this](ResponseId form, int number) { remove(form, number, Announce::Quietly); }))
{
    m_views->addWidget(m_worklist);
    m_views->addWidget(m_entry);
    setContent(m_views);
    if (context.logbook.isReadOnly())
        m_entry->forReading();
    connect(m_worklist, &Worklist::asked, this, &FeedbackPage::refresh);
    connect(m_worklist, &Worklist::opened, this, &FeedbackPage::startTyping);
    connect(m_worklist, &Worklist::currentChanged, this, &FeedbackPage::stateChanged);
    connect(m_entry, &FeedbackEntry::done, this, &FeedbackPage::showWorklist);
    connect(m_entry, &FeedbackEntry::moved, this, &FeedbackPage::stateChanged);
}

bool FeedbackPage::isTyping() const
{
    return m_views->currentWidget() == m_entry;
}

void FeedbackPage::open(const Destination &destination)
{
    if (!destination.workshop.isNull())
        startTyping(destination.workshop);
}

void FeedbackPage::startTyping(WorkshopId workshop)
{
    m_worklist->select(workshop);
    if (!readSheet(workshop))
        return;
    m_views->setCurrentWidget(m_entry);
    m_entry->panes().first()->setFocus();
    Q_EMIT stateChanged();
}

void FeedbackPage::showWorklist()
{
    m_views->setCurrentWidget(m_worklist);
    readWorklist();
    m_worklist->select(m_entry->workshop());
    m_worklist->panes().first()->setFocus();
    Q_EMIT stateChanged();
}

void FeedbackPage::refresh()
{
    if (isTyping() ? readSheet(m_entry->workshop()) : readWorklist())
        Q_EMIT stateChanged();
}

bool FeedbackPage::readWorklist()
{
    struct Found {
        QList<WorkshopId> workshops;
        int waiting;
    };
    const auto which = m_worklist->which();
    const QString words = m_worklist->words();
    const auto found = read([&](const Reader &reader) {
        const auto since = which == Worklist::Which::Ever ? forms::Since::Ever : forms::Since::Recent;
        return Found{which == Worklist::Which::All ? forms::withForms(reader, words, Worklist::MostOfAll)
                                                   : forms::toType(reader, since, words),
                     forms::toTypeCount(reader)};
    });
    if (found)
        m_worklist->show(found->workshops, found->waiting);
    return found.has_value();
}

bool FeedbackPage::readSheet(WorkshopId workshop)
{
    const auto sheet = read([&](const Reader &reader) { return forms::sheet(reader, workshop); });
    if (sheet)
        m_entry->show(*sheet);
    return sheet.has_value();
}

// The change tells the page to read, so that the grid shows the answer when this returns.
std::optional<ResponseId> FeedbackPage::keep(const Response &form, int number)
{
    ResponseId kept = form.id;
    const auto done = change(tr("Type feedback form %1").arg(number), [&](Edit &edit) {
        if (!kept.isNull()) {
            forms::updateResponse(edit, form);
            return;
        }
        Response begun = form;
        begun.receivedOn = clock().today();
        kept = forms::addResponse(edit, begun);
    });
    return done ? std::optional(kept) : std::nullopt;
}

void FeedbackPage::remove(ResponseId form, int number, Announce announce)
{
    change(
        tr("Delete feedback form %1").arg(number), [&](Edit &edit) { forms::removeResponse(edit, form); }, announce,
        tr("Feedback form %1 was deleted").arg(number));
}

bool FeedbackPage::offers(ActionId id) const
{
    switch (id) {
    case ActionId::TypeFeedback:
        return !isTyping() && !m_worklist->current().isNull();
    case ActionId::Find:
        return !isTyping();
    case ActionId::Delete:
        return isTyping() && m_entry->currentForm().has_value() && !logbook().isReadOnly();
    default:
        return false;
    }
}

void FeedbackPage::run(ActionId id)
{
    if (!offers(id))
        return;
    if (id == ActionId::TypeFeedback)
        startTyping(m_worklist->current());
    else if (id == ActionId::Find)
        m_worklist->focusFilter();
    else if (const auto current = m_entry->currentForm())
        remove(current->form, current->number, Announce::WithUndo);
}

bool FeedbackPage::goBack()
{
    if (!isTyping())
        return m_worklist->clearFilter();
    showWorklist();
    return true;
}

bool FeedbackPage::settle()
{
    Page::settle();
    return !isTyping() || !m_entry->isWriting();
}

Destination FeedbackPage::place() const
{
    return {.workshop = isTyping() ? m_entry->workshop() : WorkshopId()};
}

QJsonObject FeedbackPage::draft() const
{
    QJsonObject written = isTyping() ? m_entry->written() : QJsonObject();
    if (!written.isEmpty())
        written.insert("workshop"_L1, QString::number(m_entry->workshop().value()));
    return written;
}

void FeedbackPage::restore(const QJsonObject &draft)
{
    startTyping(WorkshopId(draft["workshop"_L1].toString().toLongLong()));
    if (isTyping())
        m_entry->restore(draft);
}

QString FeedbackPage::status() const
{
    return isTyping() ? m_entry->status() : m_worklist->status();
}

QList<QWidget *> FeedbackPage::panes() const
{
    return isTyping() ? m_entry->panes() : m_worklist->panes();
}

bool FeedbackPage::concerns(const Changes &changes) const
{
    for (const Entity entity : {Entity::ResponsesOfWorkshop, Entity::Workshop, Entity::BookingsOfWorkshop,
                                Entity::QuestionSet, Entity::WorkshopType, Entity::Venue}) {
        if (changes.touches(entity))
            return true;
    }
    return false;
}

} // namespace turnout
