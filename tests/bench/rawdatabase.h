// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

// The database engine as it is, for floors: no layer of ours between. Every failure ends the program with a message.
namespace turnout::bench {

class RawDatabase {
public:
    // `key` is empty or a key specification as SQLCipher takes it. Made where it is missing.
    explicit RawDatabase(const QString &path, const QByteArray &key = {});
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    sqlite3 *handle() const { return m_db; }
    void execute(const QByteArray &sql) const;
    QByteArray text(const QByteArray &sql) const; // the first value of the first row
    qint64 number(const QByteArray &sql) const { return text(sql).toLongLong(); }
    QList<QByteArray> column(const QByteArray &sql) const; // the first value of every row

private:
    sqlite3 *m_db = nullptr;
};

// A statement that is prepared once.
class RawStatement {
public:
    RawStatement(const RawDatabase &db, const QByteArray &sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    sqlite3_stmt *handle() const { return m_statement; }
    bool step() const; // false when there is no further row
    void reset() const;

private:
    sqlite3_stmt *m_statement = nullptr;
};

// Rows of a table, kept as the bytes that are bound.
class RawRows {
public:
    RawRows(const RawDatabase &from, const QByteArray &select);

    qsizetype count() const { return m_columns == 0 ? 0 : qsizetype(m_cells.size()) / m_columns; }
    void bind(const RawStatement &to, qsizetype row) const; // each column in its place
    bool isNull(qsizetype row, int column) const { return cell(row, column).length == Null; }
    qint64 integer(qsizetype row, int column) const { return cell(row, column).value; }
    QString text(qsizetype row, int column) const;

private:
    static constexpr qint32 Null = -2;
    static constexpr qint32 Integer = -1;
    struct Cell {
        qint64 value;  // or where the text begins
        qint32 length; // of a text
    };
    const Cell &cell(qsizetype row, int column) const { return m_cells[size_t(row * m_columns + column)]; }

    int m_columns = 0;
    std::vector<Cell> m_cells;
    QByteArray m_texts;
};

} // namespace turnout::bench
