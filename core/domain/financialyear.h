// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <compare>

namespace turnout {

// Twelve whole months from the first of a month: April unless set otherwise.
class FinancialYear {
public:
    static constexpr int April = 4;

    // The year that `date` lies in. Throws Error::Invalid for an invalid date or a month outside 1–12.
    explicit FinancialYear(QDate date, int startMonth = April);

    QDate start() const { return QDate(m_startYear, m_startMonth, 1); }
    QDate end() const { return start().addYears(1).addDays(-1); } // inclusive

    // "2019–20", with an en dash; "2019" for a year that starts in January.
    QString label() const;

    FinancialYear next() const { return FinancialYear(start().addYears(1), m_startMonth); }
    FinancialYear previous() const { return FinancialYear(start().addYears(-1), m_startMonth); }

    // By their first day.
    auto operator<=>(const FinancialYear &) const = default;

private:
    int m_startYear; // first, so that the members compare as start() does
    int m_startMonth;
};

} // namespace turnout
