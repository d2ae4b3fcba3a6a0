// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegatecells.h"

#include "core/base/text.h"
#include "ui/delegates/cellpainter.h"
#include "ui/models/delegatesmodel.h"
#include "ui/models/delegatewords.h"
#include "ui/theme/plaintooltip.h"
#include "ui/widgets/fieldnote.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace turnout {

namespace {
constexpr char ColumnProperty[] = "column"; // of an editor
} // namespace

DelegateCells::DelegateCells(GhostEdit::Source complete, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_complete(std::move(complete))
{}

void DelegateCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCell(*painter, option, index);
}

QSize DelegateCells::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize asked = QStyledItemDelegate::sizeHint(option, index);
    return {asked.width(), std::max(RowHeight, option.fontMetrics.height() + 12)};
}

bool DelegateCells::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = cellWidth(index) > option.rect.width();
    QToolTip::showText(event->globalPos(), cut ? plainToolTip(index.data().toString()) : QString(), view);
    return true;
}

QWidget *DelegateCells::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto column = DelegateColumn(index.column());
    QLineEdit *editor =
        column == DelegateColumn::Organisation ? new GhostEdit(m_complete, parent) : new QLineEdit(parent);
    editor->setProperty(ColumnProperty, index.column());
    editor->setAccessibleName(tr("%1 of this person").arg(columnTitle(column)));
    connect(editor, &QLineEdit::textEdited, this, [this, editor] {
        markProblem(*editor, {});
        Q_EMIT problemChanged(editor, {});
    });
    return editor;
}

void DelegateCells::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    Q_EMIT problemChanged(nullptr, {});
    QStyledItemDelegate::destroyEditor(editor, index);
}

void DelegateCells::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *field = qobject_cast<QLineEdit *>(editor);
    if (!field->isModified()) // what is being typed outlives a change elsewhere
        field->setText(index.data(Qt::EditRole).toString());
}

void DelegateCells::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *ghost = qobject_cast<GhostEdit *>(editor))
        ghost->takeGhost();
    const QString text = qobject_cast<QLineEdit *>(editor)->text();
    if (problemOf(DelegateColumn(index.column()), text).isEmpty())
        model->setData(index, text, Qt::EditRole);
}

void DelegateCells::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

QString DelegateCells::problemOf(DelegateColumn column, const QString &text)
{
    if (column == DelegateColumn::Name && matchKey(text).isEmpty())
        return tr("A person needs a name. Esc leaves it as it was.");
    if (column == DelegateColumn::Email && !tidied(text).isEmpty() && !looksLikeEmail(tidied(text)))
        return tr("An e-mail address needs an @ and a dot behind it. Esc leaves it as it was.");
    return {};
}

bool DelegateCells::isRefused(QWidget *editor) const
{
    const auto *field = qobject_cast<QLineEdit *>(editor);
    const QString problem = problemOf(DelegateColumn(editor->property(ColumnProperty).toInt()), field->text());
    if (problem.isEmpty())
        return false;
    markProblem(*editor, problem);
    Q_EMIT problemChanged(editor, problem);
    return true;
}

void DelegateCells::commit(QLineEdit *editor)
{
    Q_EMIT commitData(editor);
    if (editor->isVisible()) // else the change had the list read anew, which closed it
        Q_EMIT closeEditor(editor, NoHint);
}

bool DelegateCells::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if ((isEnter || key == Qt::Key_Tab || key == Qt::Key_Backtab) && isRefused(editor))
            return true;
        if (isEnter) {
            // Here and at once: Qt would do it later, and then the key moves the row as well.
            commit(editor);
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        // Going elsewhere does not throw away what will not do: it stays open, and says so.
        const bool stays = static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason || isRefused(editor);
        if (!stays && editor->isVisible())
            commit(editor);
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace turnout
