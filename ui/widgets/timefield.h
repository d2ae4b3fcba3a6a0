// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typedfield.h"

#include <QTime>

namespace turnout {

// A time of day, typed in any way that typedTime() reads and shown as "09:30". Up and Down go to the next quarter of an
// hour.
class TimeField final : public TypedField {
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);

    QTime time() const { return m_time; } // invalid: none
    void setTime(QTime time);             // no signal; drops what was typed

Q_SIGNALS:
    void timeChanged(QTime time);

protected:
    bool reads(const QString &text) const override;
    QString meaning(const QString &text) const override;
    QString shown() const override;
    QString complaint() const override;
    void take(const QString &text) override;
    void step(int by) override;

private:
    void change(QTime time);

    QTime m_time;
};

} // namespace turnout
