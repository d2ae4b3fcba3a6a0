// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace turnout {

// The program's mark: three bars in a rounded square.
class ProgramMark final : public QWidget {
    Q_OBJECT

public:
    explicit ProgramMark(int side, QWidget *parent = nullptr); // in pixels

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace turnout
