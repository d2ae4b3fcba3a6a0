// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"

#include <QWidget>

namespace turnout {

// CPD hours by financial year: solid for what was done, a dashed outline for what is booked. Years without
// any are left out, and those before the last few stand in one bar.
class CpdBars final : public QWidget {
    Q_OBJECT

public:
    explicit CpdBars(QWidget *parent = nullptr);
    void show(const QList<CpdYear> &years);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString label;
        int earned; // minutes
        int ahead;
    };
    void paintBar(QPainter &painter, const Bar &bar, double left, double perMinute) const;

    QList<Bar> m_bars;
};

} // namespace turnout
