// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of people does to the logbook, and what it hands to other programs.
#include "ui/delegates/delegatespage.h"

#include "core/logbook/backgroundrunner.h"
#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "ui/delegates/delegateslist.h"
#include "ui/delegates/delegatestable.h"
#include "ui/delegates/listtext.h"
#include "ui/models/delegatesmodel.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/copied.h"

#include <QSaveFile>

namespace turnout {

namespace {

// More rows than these are read in the background.
constexpr qsizetype ReadAtOnce = 2000;

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

void DelegatesPage::applyRegion(DelegateId id, RegionId region)
{
    change(tr("Change area of a delegate"),
           changing(id, [region](Edit &, Delegate &delegate) { delegate.region = region; }));
}

// Few at once, and many behind the window's back, so that it does not stand still.
void DelegatesPage::withRows(const QList<DelegateId> &ids, const RowsTaker &then)
{
    const auto take = [this, then](const Result<QList<ListedDelegate>> &rows) {
        if (rows)
            then(*rows);
        else
            context().toasts.showError(rows.error());
    };
    if (ids.size() <= ReadAtOnce) {
        take(logbook().read([&](const Reader &reader) { return people::delegateRows(reader, ids); }));
        return;
    }
    context().toasts.tell(tr("Reading %1 people…").arg(grouped(int(ids.size()))));
    const auto work = [ids](const Reader &reader, Progress &) { return people::delegateRows(reader, ids); };
    logbook().background().read(this, work, take);
}

void DelegatesPage::copyChosen()
{
    const auto columns = asColumns(m_list->table()->columnsShown());
    withRows(m_list->table()->chosen(), [this, columns](const QList<ListedDelegate> &rows) {
        copyText(tabSeparated(rows, columns, clock().today()));
        context().toasts.tell(rows.size() == 1 ? tr("Copied 1 person")
                                               : tr("Copied %1 people").arg(grouped(int(rows.size()))));
    });
}

void DelegatesPage::exportList()
{
    const auto chosen = [this](const QString &path) {
        const auto columns = asColumns(m_list->table()->columnsShown());
        withRows(m_model->ids(), [this, path, columns](const QList<ListedDelegate> &rows) {
            write(path, commaSeparated(rows, columns, clock().today()), int(rows.size()));
        });
    };
    context().prompts.saveFile(this, tr("Export this list"), u"delegates.csv"_s, tr("CSV files (*.csv)"), chosen);
}

void DelegatesPage::write(const QString &path, const QByteArray &list, int people)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list) < 0 || !file.commit()) {
        context().toasts.showError(
            {Error::ReadOnly, tr("The list could not be written: %1. Nothing was lost.").arg(file.errorString())});
        return;
    }
    context().toasts.tell(people == 1 ? tr("Exported 1 person") : tr("Exported %1 people").arg(grouped(people)));
}

} // namespace turnout
