// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QHeaderView;
class QSettings;

namespace turnout {

// Chooses the columns of the list of people, and what it is sorted by; for a button and for a right click on the
// headings. Keeps columns, widths and order in the settings of this computer.
class ColumnsMenu final : public QMenu {
    Q_OBJECT

public:
    // Brings the header to how it was left. Both outlive the menu.
    ColumnsMenu(QHeaderView *header, QSettings &settings, QWidget *parent = nullptr);

private:
    void fill();
    void addColumn(int column);
    void keep() const;

    QHeaderView *m_header;
    QSettings &m_settings;
    QMenu *m_sorting = nullptr;
};

} // namespace turnout
