// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postcode.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// The letters that each position allows, as in BS 7666; \h covers the non-breaking spaces. The text is in capitals.
const auto Pattern = uR"((GIR(?=\h*0AA)|[A-PR-UWYZ](?:[A-HK-Y]?(?:[1-9][0-9]|[0-9])|[0-9][A-HJKMNPR-Y]|)"
                     uR"([A-HK-Y][0-9][ABEHMNPRVWXY]))\h*([0-9][ABD-HJLNP-UW-Z]{2}))"_s;
} // namespace

std::optional<Postcode> Postcode::fromText(QStringView text)
{
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(Pattern));
    const auto match = whole.match(text.trimmed().toString().toUpper());
    return match.hasMatch() ? std::optional(Postcode(match.captured(1), match.captured(2))) : std::nullopt;
}

QString Postcode::area() const
{
    const auto digit = std::find_if(m_outward.begin(), m_outward.end(), [](QChar c) { return c.isDigit(); });
    return m_outward.first(digit - m_outward.begin());
}

std::optional<Postcode> postcodeIn(const QString &address)
{
    static const QRegularExpression inText(uR"((?<![\p{L}\p{N}]))"_s + Pattern + uR"((?![\p{L}\p{N}]))"_s);
    std::optional<Postcode> last;
    auto matches = inText.globalMatch(address.toUpper());
    while (matches.hasNext()) {
        const auto match = matches.next();
        last = Postcode(match.captured(1), match.captured(2));
    }
    return last;
}

} // namespace turnout
