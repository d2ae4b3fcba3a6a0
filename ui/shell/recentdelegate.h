// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QStyledItemDelegate>

namespace turnout {

// Paints a row of RecentLogbooks: a mark, the name, where it lies, when it was opened. The clock outlives it.
class RecentDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    RecentDelegate(const Clock &clock, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Clock &m_clock;
};

} // namespace turnout
