// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search/indexcheck.h"

#include "core/base/tr.h"
#include "core/storage/search/searchindexes.h"
#include "core/storage/sqlite/columns.h"

#include <QHashFunctions>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int LongestTerm = 32768; // bytes; the index cuts off what is longer

// All words of an index with their places, whatever their order.
struct Words {
    quint64 sum = 0;
    qint64 count = 0;

    void add(const char *term, int bytes, qint64 record, int column, qint64 place)
    {
        const size_t where = size_t(record) * 31 + size_t(column) * 1'000'003 + size_t(place) * 10'000'019;
        sum += qHashBits(term, size_t(std::min(bytes, LongestTerm)), where);
        ++count;
    }

    bool operator==(const Words &) const = default;
};

// The words of a text as the index takes them.
class Tokenizer {
public:
    explicit Tokenizer(const Database &db)
    {
        fts5_api *api = nullptr;
        sqlite3_stmt *ask = nullptr;
        db.check(sqlite3_prepare_v2(db.handle(), "SELECT fts5(?1)", -1, &ask, nullptr));
        sqlite3_bind_pointer(ask, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(ask);
        sqlite3_finalize(ask);
        void *context = nullptr;
        const char *arguments[] = {"remove_diacritics", "2"};
        if (!api || api->xFindTokenizer(api, "unicode61", &context, &m_kind) != SQLITE_OK ||
            m_kind.xCreate(context, arguments, int(std::size(arguments)), &m_tokenizer) != SQLITE_OK)
            throw Error{Error::Internal, tr("The search index cannot be checked by this copy of Turnout.")};
    }
    ~Tokenizer() { m_kind.xDelete(m_tokenizer); }
    Tokenizer(const Tokenizer &) = delete;
    Tokenizer &operator=(const Tokenizer &) = delete;

    void addWords(const QByteArray &text, qint64 record, int column, Words &words) const
    {
        struct Place {
            Words &words;
            qint64 record;
            int column;
            qint64 next = 0;
        } place{words, record, column};
        const auto take = [](void *context, int flags, const char *term, int bytes, int, int) {
            auto &at = *static_cast<Place *>(context);
            if ((flags & FTS5_TOKEN_COLOCATED) == 0 || at.next == 0)
                ++at.next;
            at.words.add(term, bytes, at.record, at.column, at.next - 1);
            return SQLITE_OK;
        };
        m_kind.xTokenize(m_tokenizer, &place, FTS5_TOKENIZE_DOCUMENT, text.constData(), int(text.size()), take);
    }

private:
    fts5_tokenizer m_kind{};
    Fts5Tokenizer *m_tokenizer = nullptr;
};

Words wordsOfTable(const Database &db, const QString &table, const QStringList &columns, const Tokenizer &tokenizer)
{
    Words words;
    PreparedStatement prepared(db, u"SELECT id, %1 FROM %2"_s.arg(columns.join(u", "_s), table));
    for (Statement row(prepared); row.step();) {
        for (int column = 0; column < columns.size(); ++column)
            tokenizer.addWords(row.blob(column + 1), row.integer(0), column, words);
    }
    return words;
}

// A connection that writes no record refuses a table of its own too; ours goes into no file.
class TemporaryTables {
public:
    explicit TemporaryTables(const Database &db)
        : m_db(db)
        , m_before(db.pragma(u"query_only"))
    {
        db.setPragma(u"query_only", u"OFF"_s, u"0"_s);
    }
    ~TemporaryTables()
    {
        sqlite3_exec(m_db.handle(), m_before == u"1" ? "PRAGMA query_only = ON" : "", nullptr, nullptr, nullptr);
    }
    TemporaryTables(const TemporaryTables &) = delete;
    TemporaryTables &operator=(const TemporaryTables &) = delete;

private:
    const Database &m_db;
    QString m_before;
};

Words wordsOfIndex(const Database &db, const QString &table, const QStringList &columns)
{
    db.execute(u"CREATE VIRTUAL TABLE temp.index_words USING fts5vocab(main, %1_search, instance)"_s.arg(table));
    Words words;
    {
        PreparedStatement prepared(db, u"SELECT term, doc, col, \"offset\" FROM temp.index_words");
        for (Statement row(prepared); row.step();) {
            const QByteArray term = row.blob(0);
            const int column = int(columns.indexOf(row.text(2)));
            words.add(term.constData(), int(term.size()), row.integer(1), column, row.integer(3));
        }
    }
    return words;
}

bool isStale(const Database &db, const QString &table, const Tokenizer &tokenizer)
{
    const QStringList columns = columnsOf(db, table + u"_search"_s);
    db.execute(u"DROP TABLE IF EXISTS temp.index_words");
    const Words indexed = wordsOfIndex(db, table, columns);
    db.execute(u"DROP TABLE temp.index_words");
    return indexed != wordsOfTable(db, table, columns, tokenizer);
}

} // namespace

QStringList tablesWithStaleIndex(const Database &db)
{
    const Tokenizer tokenizer(db);
    const TemporaryTables allowed(db);
    QStringList tables = searchedTables();
    tables.removeIf([&](const QString &table) {
        try {
            return !isStale(db, table, tokenizer);
        } catch (const Error &error) {
            if (error.kind != Error::Damaged)
                throw;
            return true; // beyond reading, which the check of the file says
        }
    });
    return tables;
}

} // namespace turnout
