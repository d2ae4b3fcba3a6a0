// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bankholidays.h"

#include "core/base/tr.h"

#include <algorithm>

namespace turnout {

namespace {
constexpr int LastAnnouncedYear = 2028;

// Extra days that were given once.
struct OneOff {
    int year, month, day;
    std::optional<UkNation> nation; // none: the whole UK
    const char *name;
};
constexpr OneOff OneOffs[] = {
    {2002, 6, 3, {}, QT_TRANSLATE_NOOP("turnout", "Golden Jubilee bank holiday")},
    {2011, 4, 29, {}, QT_TRANSLATE_NOOP("turnout", "Royal wedding bank holiday")},
    {2012, 6, 5, {}, QT_TRANSLATE_NOOP("turnout", "Diamond Jubilee bank holiday")},
    {2022, 6, 3, {}, QT_TRANSLATE_NOOP("turnout", "Platinum Jubilee bank holiday")},
    {2022, 9, 19, {}, QT_TRANSLATE_NOOP("turnout", "Bank Holiday for the State Funeral of Queen Elizabeth II")},
    {2023, 5, 8, {}, QT_TRANSLATE_NOOP("turnout", "Bank holiday for the coronation of King Charles III")},
    {2026, 6, 15, UkNation::Scotland, QT_TRANSLATE_NOOP("turnout", "World Cup bank holiday")},
};

QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(1 - last.dayOfWeek());
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

// The days of one year and nation as they are gathered.
class Year {
public:
    Year(int year, UkNation nation)
        : m_year(year)
        , m_nation(nation)
    {}

    QList<BankHoliday> all()
    {
        addNewYear();
        addSpring();
        addSummer();
        addChristmas();
        for (const OneOff &day : OneOffs)
            if (day.year == m_year && (!day.nation || day.nation == m_nation))
                m_days << BankHoliday{date(day.month, day.day), tr(day.name)};
        std::sort(m_days.begin(), m_days.end(), [](const auto &a, const auto &b) { return a.date < b.date; });
        return m_days;
    }

private:
    QDate date(int month, int day) const { return QDate(m_year, month, day); }

    // On the day itself, or the first weekday after it that is not a bank holiday already.
    void addOrSubstitute(QDate day, const QString &name)
    {
        const auto isTaken = [&] {
            return std::any_of(m_days.begin(), m_days.end(), [&](const auto &other) { return other.date == day; });
        };
        while (isWeekend(day) || isTaken())
            day = day.addDays(1);
        m_days << BankHoliday{day, name};
    }

    void addNewYear()
    {
        addOrSubstitute(date(1, 1), tr("New Year’s Day"));
        if (m_nation == UkNation::Scotland)
            addOrSubstitute(date(1, 2), tr("2nd January"));
        if (m_nation == UkNation::NorthernIreland)
            addOrSubstitute(date(3, 17), tr("St Patrick’s Day"));
    }

    void addSpring()
    {
        const QDate easter = easterSunday(m_year);
        m_days << BankHoliday{easter.addDays(-2), tr("Good Friday")};
        if (m_nation != UkNation::Scotland)
            m_days << BankHoliday{easter.addDays(1), tr("Easter Monday")};

        // 75 years after VE Day the holiday moved to the day itself; the 80 years of 2025 moved nothing.
        if (m_year == 2020)
            m_days << BankHoliday{date(5, 8), tr("Early May bank holiday (VE day)")};
        else
            m_days << BankHoliday{firstMonday(m_year, 5), tr("Early May bank holiday")};

        // Three jubilees moved it, to make a long weekend with their extra day.
        QDate spring = lastMonday(m_year, 5);
        if (m_year == 2002 || m_year == 2012)
            spring = date(6, 4);
        else if (m_year == 2022)
            spring = date(6, 2);
        m_days << BankHoliday{spring, tr("Spring bank holiday")};
    }

    void addSummer()
    {
        if (m_nation == UkNation::NorthernIreland)
            addOrSubstitute(date(7, 12), tr("Battle of the Boyne (Orangemen’s Day)"));
        const QDate summer = m_nation == UkNation::Scotland ? firstMonday(m_year, 8) : lastMonday(m_year, 8);
        m_days << BankHoliday{summer, tr("Summer bank holiday")};
    }

    void addChristmas()
    {
        if (m_nation == UkNation::Scotland && m_year >= 2007) // the Act of that year
            addOrSubstitute(date(11, 30), tr("St Andrew’s Day"));
        // Boxing Day first: when it is a Monday it stays, and Christmas Day is made up for on the Tuesday.
        if (!isWeekend(date(12, 26)))
            addOrSubstitute(date(12, 26), tr("Boxing Day"));
        addOrSubstitute(date(12, 25), tr("Christmas Day"));
        if (isWeekend(date(12, 26)))
            addOrSubstitute(date(12, 26), tr("Boxing Day"));
    }

    int m_year;
    UkNation m_nation;
    QList<BankHoliday> m_days;
};
} // namespace

UkNation nationOf(UkRegion region)
{
    if (region == UkRegion::Scotland)
        return UkNation::Scotland;
    return region == UkRegion::NorthernIreland ? UkNation::NorthernIreland : UkNation::EnglandAndWales;
}

QList<BankHoliday> bankHolidays(int year, UkNation nation)
{
    return year >= 1900 && year <= 9999 ? Year(year, nation).all() : QList<BankHoliday>();
}

std::optional<BankHoliday> bankHolidayOn(QDate date, UkNation nation)
{
    const auto days = bankHolidays(date.year(), nation);
    const auto found = std::find_if(days.begin(), days.end(), [&](const auto &day) { return day.date == date; });
    return found != days.end() ? std::optional(*found) : std::nullopt;
}

int lastAnnouncedYear()
{
    return LastAnnouncedYear;
}

} // namespace turnout
