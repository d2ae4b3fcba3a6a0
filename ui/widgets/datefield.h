// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/widgets/typedfield.h"

#include <QDate>

namespace turnout {

// A date, typed in any way that typedDate() reads and shown as "Thu 27/08/2026". Up and Down go a day on or back, with
// Page Up and Page Down it is a week. The clock outlives the field.
class DateField final : public TypedField {
    Q_OBJECT

public:
    explicit DateField(const Clock &clock, QWidget *parent = nullptr);

    QDate date() const { return m_date; } // invalid: none
    void setDate(QDate date);             // no signal; drops what was typed

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    bool reads(const QString &text) const override;
    QString meaning(const QString &text) const override;
    QString shown() const override;
    QString complaint() const override;
    void take(const QString &text) override;
    void step(int by) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void change(QDate date);

    const Clock &m_clock;
    QDate m_date;
};

} // namespace turnout
