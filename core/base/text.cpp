// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

namespace turnout {

namespace {
enum class Between { Nothing, Space };

QString folded(const QString &text, Between words)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    bool gap = false;
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            if (gap && words == Between::Space && !key.isEmpty())
                key += u' ';
            gap = false;
            key += c;
        } else if (c.isSpace() || c == u'-' || c == u',' || c == u'/' || c == u'&') {
            gap = true;
        }
    }
    return key;
}
} // namespace

QString tidied(const QString &text)
{
    return text.simplified(); // QChar::isSpace covers the non-breaking spaces
}

QString matchKey(const QString &text)
{
    return folded(text, Between::Nothing);
}

QString sortKey(const QString &text)
{
    return folded(text, Between::Space);
}

bool wordsBegin(const QString &text, const QString &typed)
{
    const QStringList words = sortKey(text).split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = sortKey(typed).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &beginning) {
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace turnout
