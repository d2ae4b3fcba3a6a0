// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafts/draftstore.h"

namespace turnout {

QList<Draft> DraftStore::all() const
{
    QList<Draft> drafts;
    Statement row = m_db.statement(u"SELECT page, content FROM draft ORDER BY page");
    while (row.step())
        drafts.append({row.text(0), row.text(1)});
    return drafts;
}

void DraftStore::keep(const Draft &draft, const QString &at) const
{
    m_db.statement(u"INSERT OR REPLACE INTO draft (page, content, at) VALUES (?1, ?2, ?3)")
        .run(draft.page, draft.content, at);
}

void DraftStore::remove(const QString &page) const
{
    m_db.statement(u"DELETE FROM draft WHERE page = ?1").run(page);
}

} // namespace turnout
