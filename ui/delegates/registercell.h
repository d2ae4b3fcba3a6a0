// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace turnout {

struct Tokens;

// A cell of the register. The ring of the focus goes round the whole row, for it is the row that keys mark. A status
// stands as an icon, words, and at the end the key that sets it.
class RegisterCell final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    // Wide enough for any status with its icon and key.
    static int statusWidth();
};

} // namespace turnout
