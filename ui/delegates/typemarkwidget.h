// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace turnout {

// The mark of a workshop type, as a widget: its letter in its hue. The name stands beside it, so it says nothing to a
// screen reader.
class TypeMark final : public QWidget {
    Q_OBJECT

public:
    explicit TypeMark(QWidget *parent = nullptr);
    void show(const QString &letter, int hue); // no letter: hidden

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    int m_hue = 0;
};

} // namespace turnout
