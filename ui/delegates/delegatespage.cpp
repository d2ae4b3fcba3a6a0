// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegatespage.h"

#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "core/logbook/places.h"
#include "ui/delegates/bookpopover.h"
#include "ui/delegates/contactsection.h"
#include "ui/delegates/delegateslist.h"
#include "ui/delegates/delegatestable.h"
#include "ui/delegates/filterfield.h"
#include "ui/delegates/personpanel.h"
#include "ui/delegates/registerview.h"
#include "ui/delegates/suggestionstrip.h"
#include "ui/models/delegatesmodel.h"
#include "ui/shell/toasts.h"

#include <QStackedWidget>

namespace turnout {

namespace {

constexpr int MostMatches = 5; // offered while a person is typed in

} // namespace

DelegatesPage::DelegatesPage(const PageContext &context)
    : Page(context)
    , m_model(new DelegatesModel(context.logbook, context.clock, this))
    , m_list(makeList())
    , m_register(new RegisterView(context))
    , m_book(new BookPopover(context, this))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_register);
    setContent(m_stack);
    connectParts();
    connectPanel();
    connectRegister();
    if (context.logbook.isReadOnly())
        m_list->forReading();
}

DelegatesList *DelegatesPage::makeList()
{
    const auto complete = [this](const QString &typed) {
        const auto names = logbook().read(
            [&](const Reader &reader) { return people::organisationsCompleting(reader, typed, MostMatches); });
        for (const QString &name : names.value_or(QStringList())) {
            if (name.startsWith(typed, Qt::CaseInsensitive))
                return name;
        }
        return QString();
    };
    const auto matches = [this](const QString &name, const QString &email) {
        return logbook()
            .read([&](const Reader &reader) { return people::likelyMatches(reader, name, email, MostMatches); })
            .value_or(QList<ListedDelegate>());
    };
    return new DelegatesList(m_model, {complete, matches}, context().settings);
}

void DelegatesPage::connectParts()
{
    connect(m_model, &DelegatesModel::readFailed, this,
            [this](const Error &error) { context().toasts.showError(error); });
    connect(m_model, &DelegatesModel::edited, this, &DelegatesPage::applyEdit);
    connect(m_model, &DelegatesModel::sortChanged, this, &DelegatesPage::showCounts);
    connect(m_list->filter(), &FilterField::filterChanged, this, &DelegatesPage::showCounts);
    connect(m_list, &DelegatesList::addRequested, this, &DelegatesPage::startAdding);
    connect(m_list->table(), &DelegatesTable::currentPersonChanged, this, &DelegatesPage::showPerson);
    connect(m_list->table(), &DelegatesTable::chosenChanged, this, &DelegatesPage::stateChanged);
    connect(m_list->table(), &DelegatesTable::opened, m_list, &DelegatesList::showPanel);
    connect(m_list->table(), &DelegatesTable::copyRequested, this, &DelegatesPage::copyChosen);
    connect(m_list->quickAdd(), &QuickAdd::addRequested, this, &DelegatesPage::add);
    connect(m_list->quickAdd(), &QuickAdd::useRequested, this, &DelegatesPage::use);
}

void DelegatesPage::connectPanel()
{
    connect(m_list->panel(), &PersonPanel::bookRequested, this, &DelegatesPage::bookChosen);
    connect(m_list->panel(), &PersonPanel::bookingOpened, this,
            [this](WorkshopId workshop) { Q_EMIT goTo({.section = Section::Schedule, .workshop = workshop}); });
    connect(m_list->panel()->contact(), &ContactSection::edited, this, &DelegatesPage::applyEdit);
    connect(m_list->panel()->contact(), &ContactSection::regionChosen, this, &DelegatesPage::applyRegion);
}

void DelegatesPage::connectRegister()
{
    connect(m_register, &RegisterView::closed, this, &DelegatesPage::closeRegister);
    connect(m_register, &RegisterView::goTo, this, &DelegatesPage::goTo);
    connect(m_register, &RegisterView::stateChanged, this, &DelegatesPage::stateChanged);
}

bool DelegatesPage::isRegisterOpen() const
{
    return m_stack->currentWidget() == m_register;
}

void DelegatesPage::openRegister(WorkshopId workshop)
{
    m_stack->setCurrentWidget(m_register);
    m_register->open(workshop);
    Q_EMIT stateChanged();
}

void DelegatesPage::closeRegister()
{
    m_stack->setCurrentWidget(m_list);
    if (std::exchange(m_listIsStale, false))
        refresh();
    m_list->table()->setFocus(Qt::OtherFocusReason);
    Q_EMIT stateChanged();
}

WorkshopId DelegatesPage::nextWorkshop() const
{
    const auto person = m_model->person(m_list->table()->currentIndex().row());
    return person && person->next ? person->next->workshop : WorkshopId();
}

void DelegatesPage::bookChosen()
{
    QList<DelegateId> people = m_list->table()->chosen();
    if (!people.contains(m_shown)) // the panel may show somebody whom the filter hides
        people = {m_shown};
    QWidget *button = m_list->panel()->bookButton();
    m_book->openFor(people, button->isVisible() ? button : static_cast<QWidget *>(m_list->table()));
}

void DelegatesPage::refresh()
{
    if (isRegisterOpen()) { // which reads again by itself
        m_listIsStale = true;
        return;
    }
    struct Surroundings {
        int people;
        QList<Sector> sectors;
        QList<Region> regions;
    };
    const auto found = read([](const Reader &reader) {
        return Surroundings{people::delegateCount(reader), people::sectors(reader), places::regions(reader)};
    });
    if (!found)
        return;
    m_all = found->people;
    m_list->quickAdd()->setSectors(found->sectors);
    m_list->panel()->setRegions(found->regions);
    m_model->reload();
    showCounts();
    showPerson(m_shown.isNull() ? m_list->table()->current() : m_shown);
}

bool DelegatesPage::concerns(const Changes &changes) const
{
    for (const Entity entity : {Entity::Delegate, Entity::BookingsOfDelegate, Entity::Organisation, Entity::Sector,
                                Entity::Region, Entity::Workshop, Entity::WorkshopType, Entity::Venue}) {
        if (changes.touches(entity))
            return true;
    }
    return false;
}

void DelegatesPage::showPerson(DelegateId id)
{
    const auto person = logbook().read([&](const Reader &reader) { return people::person(reader, id); });
    if (!person) {
        context().toasts.showError(person.error());
        return;
    }
    m_shown = *person ? id : DelegateId();
    m_list->panel()->show(*person);
    Q_EMIT stateChanged();
}

void DelegatesPage::showCounts()
{
    m_list->say({.all = m_all, .listed = m_model->rowCount()});
    Q_EMIT stateChanged();
}

QString DelegatesPage::status() const
{
    if (isRegisterOpen())
        return m_register->status();
    const int chosen = m_list->table()->chosenCount();
    QStringList parts;
    const QString all = m_all == 1 ? tr("1 delegate") : tr("%1 delegates").arg(grouped(m_all));
    if (m_model->query().filter.isEmpty())
        parts.append(all);
    else
        parts.append(tr("%1 of %2", "how many of all delegates").arg(grouped(m_model->rowCount()), all));
    if (chosen > 0)
        parts.append(tr("%1 selected").arg(grouped(chosen)));
    return parts.join(u"  ·  "_s);
}

QList<QWidget *> DelegatesPage::panes() const
{
    if (isRegisterOpen())
        return m_register->panes();
    QWidget *rows = m_list->isEmptyShown() ? m_list->emptyState() : m_list->table();
    QList<QWidget *> panes{rows, m_list->filter()->field(), m_list->quickAdd()->nameField()};
    if (!m_shown.isNull()) // with nobody in it there is nothing to go to
        panes.append(m_list->panel());
    return panes;
}

void DelegatesPage::open(const Destination &destination)
{
    if (!destination.workshop.isNull()) {
        openRegister(destination.workshop);
        return;
    }
    if (isRegisterOpen())
        closeRegister();
    if (!destination.delegate.isNull())
        goToPerson(destination.delegate);
}

bool DelegatesPage::offers(ActionId id) const
{
    if (isRegisterOpen())
        return m_register->offers(id);
    switch (id) {
    case ActionId::Find:
        return true;
    case ActionId::BookDelegate:
        return !m_shown.isNull() && !logbook().isReadOnly();
    case ActionId::OpenRegister:
        return !nextWorkshop().isNull();
    case ActionId::NewItem:
    case ActionId::AddDelegate:
        return !logbook().isReadOnly();
    case ActionId::Export:
        return m_model->rowCount() > 0;
    default:
        return false;
    }
}

void DelegatesPage::run(ActionId id)
{
    if (isRegisterOpen()) {
        m_register->run(id);
    } else if (id == ActionId::Find) {
        m_list->hidePanel();
        m_list->filter()->field()->setFocus(Qt::ShortcutFocusReason);
        m_list->filter()->field()->selectAll();
    } else if (id == ActionId::NewItem || id == ActionId::AddDelegate) {
        startAdding();
    } else if (id == ActionId::BookDelegate) {
        bookChosen();
    } else if (id == ActionId::OpenRegister) {
        openRegister(nextWorkshop());
    } else if (id == ActionId::Export) {
        exportList();
    }
}

bool DelegatesPage::goBack()
{
    if (isRegisterOpen())
        return m_register->goBack();
    QuickAdd *quickAdd = m_list->quickAdd();
    if (m_list->hidePanel())
        return true;
    if (quickAdd->isAncestorOf(focusWidget()) || quickAdd->suggestion()->hasOffer()) {
        quickAdd->clear();
        m_list->table()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_list->filter()->text().isEmpty())
        return false;
    m_list->filter()->setText({});
    m_list->table()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool DelegatesPage::settle()
{
    Page::settle();
    return isRegisterOpen() || (m_list->panel()->contact()->settle() && !m_list->table()->isRefused());
}

void DelegatesPage::goToPerson(DelegateId id)
{
    if (m_model->rowOf(id) < 0)
        m_list->filter()->setText({}); // which hides them
    if (m_model->rowOf(id) < 0)
        m_model->reload(); // added since
    m_list->table()->goTo(id);
    showPerson(id);
}

void DelegatesPage::startAdding()
{
    m_list->hidePanel();
    m_list->quickAdd()->start();
}

} // namespace turnout
