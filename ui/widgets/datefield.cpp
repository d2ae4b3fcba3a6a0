// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datefield.h"

#include "core/base/civiltime.h"
#include "core/domain/typeddate.h"
#include "ui/widgets/daywords.h"

#include <QKeyEvent>

namespace turnout {

DateField::DateField(const Clock &clock, QWidget *parent)
    : TypedField(parent)
    , m_clock(clock)
{
    setPlaceholderText(tr("27/8, 27 aug, +7, thu"));
}

void DateField::setDate(QDate date)
{
    m_date = date;
    showValue();
    setCursorPosition(0); // the weekday in sight where the field is narrow
}

bool DateField::reads(const QString &text) const
{
    return typedDate(text, m_clock.today()).has_value();
}

QString DateField::meaning(const QString &text) const
{
    const QDate date = typedDate(text, m_clock.today()).value();
    return tr("%1, %2", "date, in how many days").arg(dayWords(date), awayWords(date, m_clock.today()));
}

QString DateField::shown() const
{
    return dayFigures(m_date);
}

QString DateField::complaint() const
{
    return text().trimmed().isEmpty() ? tr("A date is needed here, such as 27/8, 27 aug, +7 or thu.")
                                      : tr("That is no date. Type it as 27/8, 27 aug, +7 or thu.");
}

void DateField::take(const QString &text)
{
    change(typedDate(text, m_clock.today()).value_or(QDate()));
}

void DateField::step(int by)
{
    const QDate from = m_date.isValid() ? m_date.addDays(by) : m_clock.today();
    if (!isPlausible(from))
        return;
    change(from);
    if (problem().isEmpty())
        showValue();
    Q_EMIT said(meaning(shown()), Said::Meaning);
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool page = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    if (!page)
        return TypedField::keyPressEvent(event);
    commit();
    if (problem().isEmpty())
        step(event->key() == Qt::Key_PageUp ? 7 : -7);
}

void DateField::change(QDate date)
{
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(date);
}

} // namespace turnout
