// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/drafts.h"

#include "core/storage/stores.h"

namespace turnout::drafts {

QList<Draft> kept(const Reader &reader)
{
    return reader.stores().drafts.all();
}

void keep(Edit &edit, const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts)
        edit.stores().drafts.keep(draft, utcStamp(edit.clock()));
}

void remove(Edit &edit, const QString &page)
{
    edit.stores().drafts.remove(page);
}

} // namespace turnout::drafts
