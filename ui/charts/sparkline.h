// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <optional>

namespace turnout {

// The shape of a measure over time, for a tile: a small line with a dot at its end, no axis and no marks. It says
// nothing that the tile doesn't say in words, so it takes no focus and screen readers pass it by.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    // Oldest first; a gap where there is no value. Fewer than two values draw nothing.
    void setValues(const QList<std::optional<double>> &values);
    const QList<std::optional<double>> &values() const { return m_values; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // The points of each run of values between gaps.
    QList<QList<QPointF>> runs() const;

    QList<std::optional<double>> m_values;
};

} // namespace turnout
