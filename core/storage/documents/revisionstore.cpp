// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/documents/revisionstore.h"

#include "core/storage/sqltexts.h"

namespace turnout {

int RevisionStore::revisionFor(WorkshopId workshop, const QString &document, const QByteArray &digest) const
{
    Statement row = m_db.statement(sql::documents_newest);
    if (!row.bind(workshop, document).step())
        return 1;
    return row.blob(1) == digest ? row.number(0) : row.number(0) + 1;
}

void RevisionStore::keep(WorkshopId workshop, const QString &document, int revision, const QByteArray &digest,
                         const QString &at) const
{
    m_db.statement(sql::documents_keep).run(workshop, document, revision, digest, at);
}

} // namespace turnout
