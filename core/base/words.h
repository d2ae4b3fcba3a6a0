// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <array>
#include <optional>

namespace turnout {

// The words that an enumeration has in files, in JSON and on the command line; never translated. Each enumeration
// states its own table once: template <> inline constexpr auto words<Colour> = std::to_array<Word<Colour>>({...});
template <class E>
struct Word {
    E value;
    QLatin1StringView text;
};

template <class E>
inline constexpr std::array<Word<E>, 0> words{};

template <class E>
QString word(E value)
{
    for (const auto &entry : words<E>) {
        if (entry.value == value)
            return QString(entry.text);
    }
    Q_UNREACHABLE();
}

// The value with that word, whatever its case and with - or _ for a space; nothing for any other text.
template <class E>
std::optional<E> fromWord(const QString &text)
{
    const QString wanted = text.simplified().replace(u'-', u' ').replace(u'_', u' ');
    for (const auto &entry : words<E>) {
        if (wanted.compare(QString(entry.text).replace(u'-', u' '), Qt::CaseInsensitive) == 0)
            return entry.value;
    }
    return std::nullopt;
}

} // namespace turnout
