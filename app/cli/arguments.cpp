// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "core/base/civiltime.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace turnout::cli {

std::optional<QString> Arguments::optionalText(const QString &option) const
{
    return has(option) ? std::optional(text(option)) : std::nullopt;
}

QDate Arguments::date(const QString &option) const
{
    if (!has(option))
        return {};
    if (const auto date = dateFromIso(text(option)))
        return *date;
    throw UsageProblem{tr("--%1 takes a date like 2026-08-19, not “%2”.").arg(option, text(option))};
}

int Arguments::number(const QString &option, int otherwise, int least) const
{
    if (!has(option))
        return otherwise;
    bool ok = false;
    const int number = text(option).toInt(&ok);
    if (!ok || number < least)
        throw UsageProblem{tr("--%1 takes a whole number from %2, not “%3”.").arg(option).arg(least).arg(text(option))};
    return number;
}

QString Arguments::wrongWord(const QString &what, const QString &text, const QStringList &all)
{
    if (text.isEmpty())
        return tr("%1 is needed: one of %2.").arg(what, all.join(u", "_s));
    return tr("%1 is one of %2, not “%3”.").arg(what, all.join(u", "_s), text);
}

} // namespace turnout::cli
