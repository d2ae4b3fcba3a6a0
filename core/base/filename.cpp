// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Systems allow 255 bytes; the rest is for what stands before and behind.
constexpr qsizetype MostCharacters = 120;
constexpr qsizetype MostBytes = 200;

// Windows takes these for devices, whatever ending follows.
bool isDevice(const QString &name)
{
    static const QStringList devices = {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString first = name.section(u'.', 0, 0).trimmed().toLower();
    const bool isPort = first.size() == 4 && (first.startsWith("com"_L1) || first.startsWith("lpt"_L1));
    return devices.contains(first) || (isPort && first.back().isDigit());
}

} // namespace

QString asFileName(const QString &text)
{
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    QString name = text.left(MostCharacters);
    for (QChar &c : name) {
        if (forbidden.contains(c) || !c.isPrint())
            c = u'-';
    }
    while (name.toUtf8().size() > MostBytes)
        name.chop(1);
    return isDevice(name) ? u'-' + name : name;
}

} // namespace turnout
