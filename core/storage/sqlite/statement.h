// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/id.h"
#include "core/base/words.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace turnout {

class Database;

// Owns one compiled statement.
class PreparedStatement {
public:
    PreparedStatement(const Database &db, QStringView sql); // throws Error when the text does not compile
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;

private:
    friend class Statement;
    const Database &m_db;
    sqlite3_stmt *m_statement = nullptr;
    bool m_lent = false;
};

// A prepared statement on loan: bound, stepped, read, and reset when it goes out of scope. A statement is lent to one
// borrower at a time; asking for the same text again meanwhile is a fault of the program and asserts.
class Statement {
public:
    explicit Statement(PreparedStatement &prepared);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // Binds ?1, ?2, … in order. Null ids, invalid times and absent optionals bind NULL; an empty text binds ''.
    template <class... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int place = 0;
        (put(++place, values), ...);
        return *this;
    }
    // Moves to the next row; false when there is none.
    bool step();
    // For statements that give no rows: bind, run to the end, reset.
    template <class... Values>
    void run(const Values &...values)
    {
        bind(values...);
        while (step()) {
        }
        reset();
    }

    // Columns count from 0.
    bool isNull(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    QString text(int column) const;
    QByteArray blob(int column) const;
    QDate date(int column) const { return dateFromIso(text(column)).value_or(QDate()); }
    CivilTime time(int column) const { return CivilTime::fromIso(text(column)).value_or(CivilTime()); }
    std::optional<int> optionalNumber(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(number(column));
    }
    template <class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }
    // A word of an enumeration; the schema's CHECK allows no other text, so another one is damage: Error::Damaged.
    template <class E>
    E word(int column) const
    {
        const auto value = fromWord<E>(text(column));
        if (!value)
            throwDamaged();
        return *value;
    }

private:
    [[noreturn]] void throwDamaged() const;
    void reset();
    void putNull(int place);
    void put(int place, qint64 value);
    void put(int place, int value) { put(place, qint64(value)); }
    void put(int place, bool value) { put(place, qint64(value ? 1 : 0)); }
    void put(int place, const QString &value);
    void put(int place, const QByteArray &value);
    void put(int place, QDate value) { value.isValid() ? put(place, isoDate(value)) : putNull(place); }
    void put(int place, const CivilTime &value) { value.isValid() ? put(place, value.toIso()) : putNull(place); }
    template <class Tag>
    void put(int place, Id<Tag> value)
    {
        value.isNull() ? putNull(place) : put(place, value.value());
    }
    template <class E>
    requires std::is_enum_v<E>
    void put(int place, E value) { put(place, turnout::word(value)); }
    template <class T>
    void put(int place, const std::optional<T> &value)
    {
        value ? put(place, *value) : putNull(place);
    }

    PreparedStatement &m_prepared;
};

} // namespace turnout
