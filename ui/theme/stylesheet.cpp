// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include "ui/theme/resources.h"
#include "ui/theme/tokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// What each @word of the file stands for.
QHash<QString, QString> wordsFor(const Tokens &t)
{
    return {
        {u"appearance"_s, t.appearance == Appearance::Light ? u"light"_s : u"dark"_s},
        {u"window"_s, t.window.name()},
        {u"surface"_s, t.surface.name()},
        {u"sidebar"_s, t.sidebar.name()},
        {u"line"_s, t.line.name()},
        {u"control"_s, t.control.name()},
        {u"text"_s, t.text.name()},
        {u"secondary"_s, t.secondary.name()},
        {u"accent"_s, t.accent.name()},
        {u"onAccent"_s, t.onAccent.name()},
        {u"soft"_s, t.soft.name()},
        {u"focus"_s, t.focus.name()},
        {u"good"_s, t.goodText.name()},
        {u"bad"_s, t.bad.name()},
        {u"warningTint"_s, t.warningTint.name()},
        {u"hover"_s, mixed(t.soft, t.surface, 0.5).name()},
        {u"accentHover"_s, mixed(t.accent, t.focus, 0.75).name()},
        {u"pale"_s, mixed(t.secondary, t.surface, 0.6).name()},
    };
}

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const QString text = QString::fromUtf8(resource(u"theme.qss"_s));
    const QHash<QString, QString> words = wordsFor(tokens);
    QString sheet;
    sheet.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] != u'@') {
            sheet += text[i++];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && text[end].isLetter())
            ++end;
        sheet += words.value(text.mid(i + 1, end - i - 1));
        i = end;
    }
    return sheet;
}

} // namespace turnout
