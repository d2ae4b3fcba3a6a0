// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"

using namespace Qt::StringLiterals;

namespace turnout {

QString asFileName(const QString &text)
{
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    QString name = text;
    for (QChar &c : name) {
        if (forbidden.contains(c) || !c.isPrint())
            c = u'-';
    }
    return name;
}

} // namespace turnout
