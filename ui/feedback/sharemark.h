// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/satisfaction.h"

#include <QWidget>

namespace turnout {

// The running share as a dot on its 95 % interval, over an axis that says where it begins: at a half, or at nothing
// where the interval goes below. Empty while there are too few forms for a share.
class ShareMark final : public QWidget {
    Q_OBJECT

public:
    explicit ShareMark(QWidget *parent = nullptr);

    void setSatisfaction(const Satisfaction &satisfaction);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double axisStart() const; // a fraction
    void paintAxis(QPainter &painter, const QRectF &axis) const;

    Satisfaction m_satisfaction;
};

} // namespace turnout
