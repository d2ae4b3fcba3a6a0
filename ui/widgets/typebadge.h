// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace turnout {

// The badge of a workshop type as a widget: its letter in its hue. The type's name stands beside it, so it says nothing
// to a screen reader. Hidden without a letter.
class TypeBadge final : public QWidget {
    Q_OBJECT

public:
    explicit TypeBadge(int side, QWidget *parent = nullptr); // in pixels
    void setType(const QString &letter, int hue);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    int m_hue = 0;
};

} // namespace turnout
