// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/logbook/backdoor.h"

#include "core/storage/history/historystore.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace turnout {

std::unique_ptr<Database> backdoor(const QString &path, const QString &passphrase)
{
    const Key key = passphrase.isEmpty() ? Key() : Key::forFile(path, passphrase);
    return std::make_unique<Database>(path, key, Database::Access::ReadWrite);
}

qint64 numberIn(const Database &db, const QString &sql)
{
    PreparedStatement prepared(db, sql);
    Statement row(prepared);
    row.step();
    return row.integer(0);
}

QStringList textsIn(const Database &db, const QString &sql)
{
    QStringList texts;
    PreparedStatement prepared(db, sql);
    for (Statement row(prepared); row.step();)
        texts.append(row.text(0));
    return texts;
}

QByteArray contentHash(const Database &db)
{
    for (const QString &index : {u"delegate_search"_s, u"organisation_search"_s, u"venue_search"_s})
        db.execute(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index));

    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &table : HistoryStore::recordedTables()) {
        const QStringList columns = textsIn(db, u"SELECT name FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table));
        // Quoted, a null differs from an empty text.
        const QString row = u"quote("_s + columns.join(u") || ',' || quote("_s) + u')';
        hash.addData(table.toUtf8());
        for (const QString &text : textsIn(db, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(row, table)))
            hash.addData(text.toUtf8() + '\n');
    }
    return hash.result().toHex();
}

} // namespace turnout
