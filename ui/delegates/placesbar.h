// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace turnout {

// How full a workshop is, as a bar; words stand beside it. Over capacity it is of another colour and hatched.
class PlacesBar final : public QWidget {
    Q_OBJECT

public:
    explicit PlacesBar(QWidget *parent = nullptr);
    void show(int held, int places); // places 0 = not limited: no bar
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_held = 0;
    int m_places = 0;
};

} // namespace turnout
