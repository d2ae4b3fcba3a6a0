// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace turnout {

// How full a workshop is: one block a place up to sixteen places, a plain bar above; nothing without a limit.
class PlacesBar final : public QWidget {
    Q_OBJECT

public:
    explicit PlacesBar(QWidget *parent = nullptr);

    void setCounts(int booked, int places);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_booked = 0;
    int m_places = 0;
};

} // namespace turnout
