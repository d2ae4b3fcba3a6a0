// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "tests/support/catch.h"
#include "tests/support/show.h"
#include "tests/support/uifixture.h"
#include "ui/delegates/delegatespage.h"
#include "ui/delegates/delegatestable.h"

#include <QLabel>
#include <QLineEdit>

namespace turnout {

// The page of people over Ada, Sam and Zoë: Ada of Northbank (health, London), Sam of Oakhill (Wales).
struct DelegatesWindow {
    explicit DelegatesWindow(QSize size = {1216, 852})
        : window(book, size)
        , page(window.show<DelegatesPage>())
    {}

    DelegatesTable &table() { return window.find<DelegatesTable>(QStringLiteral("People")); }
    QLineEdit &filter() { return window.find<QLineEdit>(QStringLiteral("Filter people")); }
    QLineEdit &newName() { return window.find<QLineEdit>(QStringLiteral("Name of a new person")); }
    // The family names listed, from top to bottom.
    QStringList listed()
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names.append(table().model()->index(row, 0).data().toString().section(QLatin1Char(','), 0, 0));
        return names;
    }
    // The cell at hand of the column.
    void goTo(int row, DelegateColumn column)
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, int(column)));
    }
    QString cell(int row, DelegateColumn column) { return table().model()->index(row, int(column)).data().toString(); }
    std::optional<Delegate> delegate(DelegateId id)
    {
        return book.read([&](const Reader &reader) { return people::findDelegate(reader, id); });
    }

    TestLogbook book;
    OrganisationId northbank = book.add(anOrganisation()
                                            .named(QStringLiteral("Northbank NHS Trust"))
                                            .inSector(SectorId(5))
                                            .inRegion(idOf(UkRegion::London)));
    OrganisationId oakhill =
        book.add(anOrganisation().named(QStringLiteral("Oakhill")).inRegion(idOf(UkRegion::Wales)));
    DelegateId ada = book.add(aDelegate()
                                  .named(QStringLiteral("Ada Okafor"))
                                  .at(northbank)
                                  .withEmail(QStringLiteral("ada@northbank.example")));
    DelegateId sam = book.add(aDelegate().named(QStringLiteral("Sam Reid")).at(oakhill));
    DelegateId zoe = book.add(aDelegate().named(QStringLiteral("Zoe Bright")));
    PageWindow window;
    DelegatesPage &page;
};

} // namespace turnout
