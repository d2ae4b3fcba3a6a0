// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/typedtime.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// Hour of 24 from one of twelve; nothing for "14 pm".
std::optional<int> hourOf(int hour, const QString &half)
{
    if (half.isEmpty())
        return hour;
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return hour % 12 + (half == u"p" ? 12 : 0);
}
} // namespace

std::optional<QTime> typedTime(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?: ?[:.h ] ?(\\d{2})|(\\d{2}))? ?(?:([ap])\\.?(?:m\\.?)?)?$"_s);
    const QString typed = tidied(text).toLower();
    if (typed == u"noon" || typed == u"midday" || typed == turnout::tr("noon", "a typed time"))
        return QTime(12, 0);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto hour = hourOf(match.captured(1).toInt(), match.captured(4));
    const int minute = (match.captured(2) + match.captured(3)).toInt();
    const QTime time = hour ? QTime(*hour, minute) : QTime();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace turnout
