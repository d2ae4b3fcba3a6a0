// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/formtyping.h"

#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

namespace turnout {

// Paints the cells of the grid of forms and edits its comments. Everything is painted here, so that the words of people
// are never read as markup.
class FormGridDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    FormGridDelegate(const FeedbackGridModel &model, FormTyping &typing, QObject *parent = nullptr);

    QLineEdit *editor() const { return m_editor; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void leave(QLineEdit *editor, FormTyping::Left left);

    const FeedbackGridModel &m_model;
    FormTyping &m_typing;
    mutable QPointer<QLineEdit> m_editor;
};

} // namespace turnout
