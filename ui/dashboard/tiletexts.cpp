// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tiletexts.h"

#include "core/base/tr.h"
#include "core/insight/replyrate.h"
#include "core/insight/sentences.h"
#include "core/insight/titles.h"
#include "core/insight/workshopcounts.h"
#include "ui/dashboard/periodtext.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const auto NoNumber = u"–"_s;

template <class ValueOf>
QList<std::optional<double>> spark(const DashboardFigures &figures, ValueOf valueOf)
{
    QList<std::optional<double>> values;
    for (const MonthFigures &month : figures.lastYear)
        values.append(valueOf(month.figures));
    return values;
}

QString onYear(const QString &change, Compared compared)
{
    return (compared == Compared::LastYear ? tr("%1 on last year", "a change")
                                           : tr("%1 on the year before", "a change"))
        .arg(change);
}

// With its sign; a true minus, as wide as the plus.
QString withSign(const QString &digits, double value)
{
    return value < 0 ? u"−"_s + digits : u"+"_s + digits;
}

QString points(double difference)
{
    const double rounded = std::round(std::abs(difference) * 1000) / 10;
    if (rounded == 0)
        return tr("no difference in points");
    return withSign(tr("%1 points", "a difference of shares").arg(QString::number(rounded, 'f', 1)), difference);
}

QString ratingDetails(const Satisfaction &now, const QString &change)
{
    const auto interval = now.interval();
    QString details = tr("%1 of %2 forms rated good or excellent, 95% interval %3 to %4.")
                          .arg(countText(now.goodOrExcellent), countText(now.rated),
                               percent(interval->low, Decimals::One), percent(interval->high, Decimals::One));
    return change.isEmpty() ? details : details + u' ' + change;
}

ReplyRate rateOf(const ReplyCount &count)
{
    return {{}, count.responses, count.attended};
}

} // namespace

TileText ratingTile(const DashboardFigures &figures, Compared compared)
{
    const Satisfaction now = satisfaction(figures.now.ratings);
    TileText tile{.label = tr("Rated good or excellent")};
    tile.spark = spark(figures, [](const TileFigures &month) {
        const Satisfaction each = satisfaction(month.ratings);
        return each.hasEnoughForms() ? each.share() : std::nullopt;
    });
    if (!now.hasEnoughForms()) {
        tile.number = NoNumber;
        tile.change = now.rated == 0 ? tr("no forms yet") : shareText(now, Decimals::One);
        tile.details = tr("A share is shown from %1 rated forms on.").arg(FewestForShare);
        return tile;
    }
    tile.number = shareText(now, Decimals::One);
    const Satisfaction before = figures.yearBefore ? satisfaction(figures.yearBefore->ratings) : Satisfaction();
    if (!before.hasEnoughForms()) {
        tile.change = tr("of %n forms", nullptr, now.rated);
        tile.details = ratingDetails(now, {});
        return tile;
    }
    const Change change = changeSince(before, now);
    tile.change = onYear(points(*now.share() - *before.share()), compared);
    tile.direction = change == Change::Risen    ? Direction::Up
                     : change == Change::Fallen ? Direction::Down
                                                : Direction::None;
    tile.details =
        ratingDetails(now, change == Change::NoClearChange ? tr("The difference may be chance.")
                                                           : tr("The change is greater than chance would make it."));
    return tile;
}

TileText deliveredTile(const DashboardFigures &figures)
{
    const WorkshopCount &count = figures.now.workshops;
    TileText tile{.label = tr("Workshops delivered"), .number = countText(count.delivered)};
    tile.change = count.planned == 0 ? tr("none planned")
                                     : tr("%1 of the %2 planned", "per cent, number")
                                           .arg(percent(double(count.delivered) / count.planned, Decimals::None),
                                                countText(count.planned));
    tile.details = whoCancelled(count).value_or(tr("None was cancelled."));
    tile.spark = spark(figures, [](const TileFigures &month) { return double(month.workshops.delivered); });
    return tile;
}

TileText reachTile(const DashboardFigures &figures, Compared compared)
{
    TileText tile{.label = tr("People reached"), .number = countText(figures.now.people)};
    if (figures.yearBefore) {
        const int more = figures.now.people - figures.yearBefore->people;
        tile.change =
            more == 0 ? (compared == Compared::LastYear ? tr("as many as last year") : tr("as many as the year before"))
                      : onYear(withSign(countText(std::abs(more)), more), compared);
    } else {
        tile.change = tr("each counted once");
    }
    tile.details = tr("Each counts once, however often they came: %1 attendances, head counts included.")
                       .arg(countText(figures.now.replies.attended));
    tile.spark = spark(figures, [](const TileFigures &month) { return double(month.people); });
    return tile;
}

TileText replyTile(const DashboardFigures &figures)
{
    const ReplyCount &count = figures.now.replies;
    const auto rate = rateOf(count).rate();
    TileText tile{.label = tr("Feedback forms returned")};
    tile.number = rate ? percent(*rate, Decimals::One) : NoNumber;
    const QString alone = count.responses == 1 ? tr("1 form, nobody attended")
                                               : tr("%n forms, nobody attended", nullptr, count.responses);
    tile.change = rate ? tr("%1 of %2", "forms, attendances").arg(countText(count.responses), countText(count.attended))
                       : alone;
    tile.details = rate && *rate > 1 ? tr("More forms than attendances: some attendance is not recorded.")
                                     : tr("Forms for each attendance, not for each booking.");
    tile.spark = spark(figures, [](const TileFigures &month) { return rateOf(month.replies).rate(); });
    return tile;
}

} // namespace turnout
