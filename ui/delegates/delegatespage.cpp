// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegatespage.h"

#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "core/logbook/places.h"
#include "ui/delegates/contactsection.h"
#include "ui/delegates/delegateslist.h"
#include "ui/delegates/delegatestable.h"
#include "ui/delegates/filterfield.h"
#include "ui/delegates/listtext.h"
#include "ui/delegates/personpanel.h"
#include "ui/delegates/suggestionstrip.h"
#include "ui/models/delegatesmodel.h"
#include "ui/models/delegatewords.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"

#include <QApplication>
#include <QClipboard>
#include <QSaveFile>
#include <QStackedWidget>

namespace turnout {

namespace {

constexpr int MostMatches = 5; // offered while a person is typed in

// The name of a change of that field; history names nobody.
QString changeLabel(DelegateColumn column)
{
    switch (column) {
    case DelegateColumn::Name:
        return DelegatesPage::tr("Change name of a delegate");
    case DelegateColumn::Organisation:
        return DelegatesPage::tr("Change organisation of a delegate");
    case DelegateColumn::Email:
        return DelegatesPage::tr("Change e-mail of a delegate");
    case DelegateColumn::Phone:
        return DelegatesPage::tr("Change phone of a delegate");
    case DelegateColumn::Role:
        return DelegatesPage::tr("Change role of a delegate");
    default:
        return DelegatesPage::tr("Change a delegate");
    }
}

void setField(Edit &edit, Delegate &delegate, DelegateColumn column, const QString &text)
{
    switch (column) {
    case DelegateColumn::Name:
        delegate.name = personName(text);
        break;
    case DelegateColumn::Organisation:
        delegate.organisation = people::organisationNamed(edit, text);
        break;
    case DelegateColumn::Email:
        delegate.email = text;
        break;
    case DelegateColumn::Phone:
        delegate.phone = text;
        break;
    case DelegateColumn::Role:
        delegate.role = text;
        break;
    default:
        break;
    }
}

// Changes one person; nothing happens when they are no longer there.
std::function<void(Edit &)> changing(DelegateId id, std::function<void(Edit &, Delegate &)> how)
{
    return [id, how = std::move(how)](Edit &edit) {
        if (auto delegate = people::findDelegate(edit, id)) {
            how(edit, *delegate);
            people::updateDelegate(edit, *delegate);
        }
    };
}

QList<DelegateColumn> asColumns(const QList<int> &sections)
{
    QList<DelegateColumn> columns;
    for (const int section : sections)
        columns.append(DelegateColumn(section));
    return columns;
}

} // namespace

DelegatesPage::DelegatesPage(const PageContext &context)
    : Page(context)
    , m_model(new DelegatesModel(context.logbook, context.clock, this))
    , m_list(makeList())
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(m_list);
    setContent(m_stack);
    connectParts();
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
    connect(m_list->panel(), &PersonPanel::bookRequested, this, [this] { run(ActionId::BookDelegate); });
    connect(m_list->panel(), &PersonPanel::bookingOpened, this,
            [this](WorkshopId workshop) { Q_EMIT goTo({.section = Section::Schedule, .workshop = workshop}); });
    connect(m_list->panel()->contact(), &ContactSection::edited, this, &DelegatesPage::applyEdit);
    connect(m_list->panel()->contact(), &ContactSection::regionChosen, this, [this](DelegateId id, RegionId region) {
        change(tr("Change area of a delegate"),
               changing(id, [region](Edit &, Delegate &delegate) { delegate.region = region; }));
    });
}

void DelegatesPage::refresh()
{
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
    m_list->say({.all = m_all, .listed = m_model->rowCount(), .chosen = m_list->table()->chosenCount()});
    Q_EMIT stateChanged();
}

QString DelegatesPage::status() const
{
    const int chosen = m_list->table()->chosenCount();
    QStringList parts;
    if (m_model->query().filter.isEmpty())
        parts.append(tr("%1 delegates", nullptr, m_all).arg(grouped(m_all)));
    else
        parts.append(tr("%1 of %2 delegates", nullptr, m_all).arg(grouped(m_model->rowCount()), grouped(m_all)));
    if (chosen > 0)
        parts.append(tr("%1 selected", nullptr, chosen).arg(grouped(chosen)));
    return parts.join(u"  ·  "_s);
}

QList<QWidget *> DelegatesPage::panes() const
{
    QWidget *rows = m_list->isEmptyShown() ? m_list->emptyState() : m_list->table();
    return {rows, m_list->filter()->field(), m_list->quickAdd()->nameField(), m_list->panel()};
}

void DelegatesPage::open(const Destination &destination)
{
    if (!destination.delegate.isNull())
        goToPerson(destination.delegate);
}

bool DelegatesPage::offers(ActionId id) const
{
    switch (id) {
    case ActionId::Find:
        return true;
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
    if (id == ActionId::Find) {
        m_list->hidePanel();
        m_list->filter()->field()->setFocus(Qt::ShortcutFocusReason);
        m_list->filter()->field()->selectAll();
    } else if (id == ActionId::NewItem || id == ActionId::AddDelegate) {
        startAdding();
    } else if (id == ActionId::Export) {
        exportList();
    }
}

bool DelegatesPage::goBack()
{
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

void DelegatesPage::add(const NewPerson &person)
{
    DelegateId added;
    const auto done = change(
        tr("Add delegate"),
        [&](Edit &edit) {
            Delegate delegate;
            delegate.name = personName(person.name);
            delegate.email = person.email;
            delegate.sector = person.sector;
            added = people::addDelegateAt(edit, person.organisation, delegate);
        },
        Announce::WithUndo, tr("Added %1").arg(person.name));
    if (!done)
        return;
    m_list->quickAdd()->clear();
    m_list->quickAdd()->start();
    // The panel shows them, even where the filter keeps them out of the list.
    if (!m_list->table()->goTo(added))
        showPerson(added);
}

void DelegatesPage::use(DelegateId id)
{
    m_list->quickAdd()->clear();
    goToPerson(id);
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

void DelegatesPage::applyEdit(DelegateId id, DelegateColumn column, const QString &text)
{
    change(changeLabel(column),
           changing(id, [=](Edit &edit, Delegate &delegate) { setField(edit, delegate, column, text); }));
}

void DelegatesPage::copyChosen()
{
    const QList<DelegateId> chosen = m_list->table()->chosen();
    const auto rows = logbook().read([&](const Reader &reader) { return people::delegateRows(reader, chosen); });
    if (!rows) {
        context().toasts.showError(rows.error());
        return;
    }
    const auto columns = asColumns(m_list->table()->columnsShown());
    QApplication::clipboard()->setText(tabSeparated(*rows, columns, clock().today()));
    context().toasts.tell(tr("Copied %n people", nullptr, int(rows->size())));
}

void DelegatesPage::exportList()
{
    const auto write = [this](const QString &path) {
        const auto rows =
            logbook().read([&](const Reader &reader) { return people::delegateRows(reader, m_model->ids()); });
        if (!rows) {
            context().toasts.showError(rows.error());
            return;
        }
        const auto columns = asColumns(m_list->table()->columnsShown());
        QSaveFile file(path);
        const QByteArray text = commaSeparated(*rows, columns, clock().today()).toUtf8();
        const QByteArray mark = QByteArrayLiteral("\xEF\xBB\xBF"); // so that Excel reads the names as they are
        if (!file.open(QIODevice::WriteOnly) || file.write(mark + text) < 0 || !file.commit()) {
            context().toasts.showError(
                {Error::ReadOnly, tr("The list could not be written: %1. Nothing was lost.").arg(file.errorString())});
            return;
        }
        context().toasts.tell(tr("Exported %n people", nullptr, int(rows->size())));
    };
    context().prompts.saveFile(this, tr("Export this list"), u"delegates.csv"_s, tr("CSV files (*.csv)"), write);
}

} // namespace turnout
