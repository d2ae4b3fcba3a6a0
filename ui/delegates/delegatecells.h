// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"
#include "ui/delegates/ghostedit.h"

#include <QStyledItemDelegate>

namespace turnout {

// Paints the cells of the list of people, and edits them in place. Enter with something that will not do keeps the
// editor open with its text, and says why.
class DelegateCells final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int RowHeight = 32;

    // `complete` finishes the name of an organisation while it is typed.
    explicit DelegateCells(GhostEdit::Source complete, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    // What is wrong with a text for that column, in words; empty when nothing is.
    static QString problemOf(DelegateColumn column, const QString &text);

Q_SIGNALS:
    // What is wrong with what stands in the editor; empty words: nothing any more, or it was closed.
    void problemChanged(QWidget *editor, const QString &problem) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isRefused(QWidget *editor) const;
    void commit(QLineEdit *editor);

    GhostEdit::Source m_complete;
};

} // namespace turnout
