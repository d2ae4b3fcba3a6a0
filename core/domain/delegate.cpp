// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/delegate.h"

#include "core/base/text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
bool isParticle(const QString &word)
{
    static const QStringList particles = {u"de"_s, u"da"_s,  u"do"_s,  u"dos"_s, u"du"_s,  u"del"_s, u"della"_s,
                                          u"di"_s, u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"la"_s,  u"le"_s,
                                          u"el"_s, u"al"_s,  u"bin"_s, u"ibn"_s, u"ter"_s, u"st"_s,  u"st."_s};
    return particles.contains(word.toLower());
}
} // namespace

PersonName personName(const QString &full)
{
    const QString name = tidied(full);
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return {tidied(name.mid(comma + 1)), tidied(name.left(comma))};

    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {QString(), name};
    qsizetype first = parts.size() - 1; // where the family name begins
    while (first > 1 && isParticle(parts[first - 1]))
        --first;
    return {parts.first(first).join(u' '), parts.sliced(first).join(u' ')};
}

bool looksLikeEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    return at > 0 && text.indexOf(u'@', at + 1) < 0 && text.indexOf(u'.', at + 2) > at && !text.endsWith(u'.') &&
           std::none_of(text.begin(), text.end(), isSpace);
}

QString emailKey(const QString &email)
{
    return tidied(email).toCaseFolded();
}

} // namespace turnout
