// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace turnout {

// A tool tip that shows the text as typed, line by line. Qt guesses whether a tool tip is markup, so it is given markup
// in which the text is escaped.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString lines = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>") + lines + QStringLiteral("</qt>");
}

} // namespace turnout
