// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QAbstractButton>

namespace turnout {

struct Tokens;

// One booking in the panel of a person: type, date, where, and its status with an icon and in words. Enter or a click
// goes to the workshop.
class BookingRow final : public QAbstractButton {
    Q_OBJECT

public:
    explicit BookingRow(const PersonBooking &booking, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintGround(QPainter &painter, const Tokens &colours) const;
    QString where() const;
    QString shortly() const;

    PersonBooking m_booking;
    QString m_status;
};

} // namespace turnout
