// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bankholidays.h"

#include "tests/support/precompiled.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
const QList<UkNation> Nations{UkNation::EnglandAndWales, UkNation::Scotland, UkNation::NorthernIreland};

// One line for each day: a difference shows which.
QStringList lines(const QList<BankHoliday> &days)
{
    QStringList texts;
    for (const BankHoliday &day : days)
        texts << isoDate(day.date) + u' ' + day.name;
    return texts;
}

QStringList announced(const QJsonObject &division, int year)
{
    QStringList texts;
    for (const auto &event : division[u"events"].toArray()) {
        const QString date = event.toObject()[u"date"].toString();
        if (date.startsWith(QString::number(year)))
            texts << date + u' ' + event.toObject()[u"title"].toString().replace(u'\'', u'’');
    }
    return texts;
}

QString nameOn(QDate date, UkNation nation)
{
    const auto day = bankHolidayOn(date, nation);
    return day ? day->name : QString();
}
} // namespace

TEST_CASE("bank holidays are those that gov.uk announced, in date and name", "[bankholidays]")
{
    const auto path = sharedFile(u"reference/bank-holidays.json"_s);
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QStringList divisions{u"england-and-wales"_s, u"scotland"_s, u"northern-ireland"_s};
    int days = 0;
    for (int at = 0; at < Nations.size(); ++at) {
        for (int year = 2019; year <= lastAnnouncedYear(); ++year) {
            const auto expected = announced(root[divisions[at]].toObject(), year);
            CHECK(lines(bankHolidays(year, Nations[at])) == expected);
            days += int(expected.size());
        }
    }
    CHECK(days == 83 + 94 + 103);
}

TEST_CASE("regions have the bank holidays of their nation", "[bankholidays]")
{
    CHECK(nationOf(UkRegion::London) == UkNation::EnglandAndWales);
    CHECK(nationOf(UkRegion::Wales) == UkNation::EnglandAndWales);
    CHECK(nationOf(UkRegion::Scotland) == UkNation::Scotland);
    CHECK(nationOf(UkRegion::NorthernIreland) == UkNation::NorthernIreland);
}

TEST_CASE("each nation has days of its own", "[bankholidays]")
{
    CHECK(nameOn(QDate(2025, 1, 2), UkNation::Scotland) == u"2nd January"_s);
    CHECK(nameOn(QDate(2025, 1, 2), UkNation::EnglandAndWales).isEmpty());
    CHECK(nameOn(QDate(2025, 4, 21), UkNation::Scotland).isEmpty()); // Easter Monday
    CHECK(nameOn(QDate(2025, 3, 17), UkNation::NorthernIreland) == u"St Patrick’s Day"_s);
    CHECK(nameOn(QDate(2025, 8, 4), UkNation::Scotland) == u"Summer bank holiday"_s);
    CHECK(nameOn(QDate(2025, 8, 25), UkNation::NorthernIreland) == u"Summer bank holiday"_s);
}

TEST_CASE("royal events gave and moved days in earlier years", "[bankholidays]")
{
    for (const UkNation nation : Nations) {
        CHECK(nameOn(QDate(2011, 4, 29), nation) == u"Royal wedding bank holiday"_s);
        CHECK(nameOn(QDate(2012, 6, 4), nation) == u"Spring bank holiday"_s);
        CHECK(nameOn(QDate(2012, 6, 5), nation) == u"Diamond Jubilee bank holiday"_s);
        CHECK(nameOn(QDate(2012, 5, 28), nation).isEmpty());
    }
}

TEST_CASE("the years to come follow the rules", "[bankholidays]")
{
    CHECK(nameOn(QDate(2030, 4, 19), UkNation::Scotland) == u"Good Friday"_s);
    CHECK(nameOn(QDate(2038, 4, 26), UkNation::EnglandAndWales) == u"Easter Monday"_s); // the latest Easter there is
    CHECK(nameOn(QDate(2033, 12, 26), UkNation::Scotland) == u"Boxing Day"_s);
    CHECK(nameOn(QDate(2033, 12, 27), UkNation::Scotland) == u"Christmas Day"_s);
    CHECK(nameOn(QDate(2033, 1, 4), UkNation::Scotland) == u"2nd January"_s);
}

TEST_CASE("there are no bank holidays outside the years that make sense", "[bankholidays]")
{
    CHECK(bankHolidays(1899, UkNation::Scotland).isEmpty());
    CHECK(bankHolidays(10000, UkNation::Scotland).isEmpty());
    CHECK_FALSE(bankHolidayOn(QDate(), UkNation::Scotland).has_value());
}

TEST_CASE("in any year bank holidays are distinct weekdays of that year in order", "[bankholidays][property]")
{
    CHECK(rc::check([] {
        const int year = *rc::gen::inRange(1900, 2200);
        const UkNation nation =
            *rc::gen::element(UkNation::EnglandAndWales, UkNation::Scotland, UkNation::NorthernIreland);
        const auto days = bankHolidays(year, nation);
        RC_ASSERT(days.size() >= 8);
        for (qsizetype at = 0; at < days.size(); ++at) {
            RC_ASSERT(days[at].date.year() == year);
            RC_ASSERT(days[at].date.dayOfWeek() < Qt::Saturday);
            RC_ASSERT(bankHolidayOn(days[at].date, nation) == days[at]);
            if (at > 0)
                RC_ASSERT(days[at - 1].date < days[at].date);
        }
    }));
}
