// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTableView;

namespace turnout {

// Satisfaction and reach by region, all years, as a table.
class FiguresPage final : public Page {
    Q_OBJECT

public:
    explicit FiguresPage(const PageContext &context);

    QList<QWidget *> panes() const override;
    void refresh() override {} // its model follows the logbook

private:
    QTableView *m_table;
};

} // namespace turnout
