// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace turnout::cli {

// A misuse of the command line, for people. Thrown while arguments are read; ends with exit code 2.
struct UsageProblem {
    QString message;
};

// The words behind a command, sorted into positions and options.
class Arguments {
public:
    Arguments(QStringList positions, QHash<QString, QString> options)
        : m_positions(std::move(positions))
        , m_options(std::move(options))
    {}

    QString position(int i) const { return m_positions.value(i); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString text(const QString &option) const { return m_options.value(option); }
    std::optional<QString> optionalText(const QString &option) const;
    // Throws UsageProblem for what is no ISO date; an option that is not given is an invalid date.
    QDate date(const QString &option) const;
    // Throws UsageProblem for what is not a whole number from `least`.
    int number(const QString &option, int otherwise, int least) const;
    // Throws UsageProblem for what is none of the enumeration's words.
    template <class E>
    E word(const QString &option) const
    {
        return wordFrom<E>(QStringLiteral("--") + option, text(option));
    }
    template <class E>
    static E wordFrom(const QString &what, const QString &text)
    {
        if (const auto value = fromWord<E>(text))
            return *value;
        QStringList all;
        for (const auto &entry : words<E>)
            all.append(QString(entry.text));
        throw UsageProblem{wrongWord(what, text, all)};
    }

private:
    static QString wrongWord(const QString &what, const QString &text, const QStringList &all);

    QStringList m_positions;
    QHash<QString, QString> m_options;
};

} // namespace turnout::cli
