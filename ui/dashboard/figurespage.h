// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"

#include <QTableView>

namespace turnout {

// Satisfaction and reach by region, all years, as a table. The logbook outlives the page.
class FiguresPage final : public QTableView {
    Q_OBJECT

public:
    explicit FiguresPage(Logbook &logbook, QWidget *parent = nullptr);
};

} // namespace turnout
