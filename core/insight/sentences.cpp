// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sentences.h"

#include "core/base/text.h"
#include "core/base/tr.h"

#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// Shipped sectors that take an article, as matchKey makes them.
constexpr std::array WithArticle = {"police"_L1, "prisonservice"_L1, "voluntarysector"_L1};

// Within this of a half is "half".
constexpr double Close = 0.025;
constexpr double Most = 0.7;

} // namespace

QString joinedWithAnd(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return tr("%1 and %2", "the last two of a list").arg(parts.first(parts.size() - 1).join(u", "_s), parts.last());
}

QString countText(int count)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(count);
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString sectorInSentence(const QString &sector)
{
    const bool abbreviation = sector.size() > 1 && sector.at(1).isUpper();
    const QString name = abbreviation ? sector : sector.left(1).toLower() + sector.mid(1);
    const QString key = matchKey(sector);
    const bool article = std::ranges::any_of(WithArticle, [&](QLatin1StringView each) { return key == each; });
    return article ? tr("the %1", "sector in a sentence").arg(name) : name;
}

QString partOfDelegates(int people, int total, const QStringList &sectors)
{
    if (total <= 0 || sectors.isEmpty())
        return {};
    const double share = double(people) / total;
    if (share < 0.5 - Close)
        return {};
    const QString where =
        sectors.size() == 1 ? sectors.first() : tr("%1 or %2", "sectors").arg(sectors.at(0), sectors.at(1));
    if (share <= 0.5 + Close)
        return tr("Half of delegates work in %1").arg(where);
    return (people == total ? tr("All delegates work in %1")
            : share >= Most ? tr("Most delegates work in %1")
                            : tr("More than half of delegates work in %1"))
        .arg(where);
}

} // namespace turnout
