// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sentences.h"

#include "core/base/datenames.h"
#include "core/base/tr.h"

namespace turnout {

QString shareSentence(const QString &label, const Satisfaction &satisfaction)
{
    const auto interval = satisfaction.interval();
    if (!satisfaction.hasEnoughForms() || !interval)
        return tr("%1: %2", "label, share").arg(label, shareText(satisfaction, Decimals::One));
    return tr("%1: %2, %3 of %4 forms, 95% interval %5 to %6")
        .arg(label, shareText(satisfaction, Decimals::One), QString::number(satisfaction.goodOrExcellent),
             QString::number(satisfaction.rated), percent(interval->low, Decimals::One),
             percent(interval->high, Decimals::One));
}

QStringList shareHeadings()
{
    return {tr("Good or excellent"), tr("95% interval from"), tr("95% interval to"), tr("Forms")};
}

QStringList shareCells(const Satisfaction &satisfaction)
{
    const auto interval = satisfaction.interval();
    const bool shown = satisfaction.hasEnoughForms() && interval;
    return {shareText(satisfaction, Decimals::One), shown ? percent(interval->low, Decimals::One) : QString(),
            shown ? percent(interval->high, Decimals::One) : QString(), QString::number(satisfaction.rated)};
}

QString shortMonth(QDate month)
{
    return shortMonthName(month.month());
}

QString monthAndYear(QDate month)
{
    return tr("%1 %2", "month, year").arg(shortMonth(month), QString::number(month.year()));
}

} // namespace turnout
