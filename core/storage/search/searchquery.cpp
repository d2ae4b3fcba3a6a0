// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search/searchquery.h"

#include "core/base/text.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

QString searchQuery(const QString &typed)
{
    QStringList tokens;
    for (QString word : tidied(typed).remove(QChar(u'\0')).split(u' ', Qt::SkipEmptyParts)) {
        if (std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            tokens.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    }
    return tokens.join(u' ');
}

} // namespace turnout
