// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of people holds that is not recorded, while the logbook is locked.
#include "ui/delegates/contactsection.h"
#include "ui/delegates/delegateslist.h"
#include "ui/delegates/delegatespage.h"
#include "ui/delegates/delegatestable.h"
#include "ui/delegates/personpanel.h"
#include "ui/delegates/registerview.h"

using namespace Qt::StringLiterals;

namespace turnout {

Destination DelegatesPage::place() const
{
    if (isRegisterOpen())
        return {.workshop = m_register->workshop()};
    return {.delegate = m_shown};
}

QJsonObject DelegatesPage::draft() const
{
    QJsonObject draft;
    const auto add = [&](QLatin1StringView part, const QJsonObject &typed) {
        if (!typed.isEmpty())
            draft.insert(part, typed);
    };
    add("added"_L1, m_list->quickAdd()->draft());
    add("contact"_L1, m_list->panel()->contact()->draft());
    add("cell"_L1, m_list->table()->draft());
    return draft;
}

// The parts that open an editor come last, so that it keeps the focus.
void DelegatesPage::restore(const QJsonObject &draft)
{
    m_list->quickAdd()->restore(draft["added"_L1].toObject());
    for (const auto part : {"contact"_L1, "cell"_L1}) {
        const QJsonObject typed = draft[part].toObject();
        if (typed.isEmpty())
            continue;
        if (isRegisterOpen())
            closeRegister();
        goToPerson(DelegateId(typed["person"_L1].toString().toLongLong()));
        part == "contact"_L1 ? m_list->panel()->contact()->restore(typed) : m_list->table()->restoreDraft(typed);
    }
}

} // namespace turnout
