// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/financialyear.h"

#include "core/base/error.h"
#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace turnout {

FinancialYear::FinancialYear(QDate date, int startMonth)
    : m_startYear(date.month() < startMonth ? date.year() - 1 : date.year())
    , m_startMonth(startMonth)
{
    if (startMonth < 1 || startMonth > 12)
        throw Error{Error::Invalid, tr("A financial year starts in a month from 1 to 12.")};
    if (!date.isValid())
        throw Error{Error::Invalid, tr("There is no financial year without a date.")};
}

QString FinancialYear::label() const
{
    if (m_startMonth == 1)
        return QString::number(m_startYear);
    return u"%1–%2"_s.arg(m_startYear).arg((m_startYear + 1) % 100, 2, 10, QChar(u'0'));
}

} // namespace turnout
