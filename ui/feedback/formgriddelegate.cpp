// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/formgriddelegate.h"

#include "core/domain/questionheadings.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Edge = 7; // from the side of a cell to its words
constexpr int Gap = 6;
constexpr double DigitSize = 11;
constexpr double Round = 5;

// The frame of the cell that is typed, with a caret while nothing stands in it.
void paintCurrent(QPainter &painter, const QRect &cell, const Tokens &t, bool focused, bool empty,
                  Qt::LayoutDirection way)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? t.focus : t.control, focused ? 2.5 : 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -2.5), Round, Round);
    if (!focused || !empty)
        return;
    constexpr int Caret = 18;
    constexpr int In = 11;
    const int x = way == Qt::RightToLeft ? cell.right() - In : cell.left() + In;
    painter.setPen(QPen(t.text, 1));
    painter.drawLine(x, cell.center().y() - Caret / 2, x, cell.center().y() + Caret / 2);
}

void paintAnswer(QPainter &painter, const QRect &cell, const QModelIndex &index, const Tokens &t,
                 Qt::LayoutDirection way)
{
    const QString digit = index.data(FeedbackGridModel::ValueRole).toString();
    const QString word = index.data(FeedbackGridModel::WordRole).toString().simplified();
    const bool low = index.data(FeedbackGridModel::BelowGoodRole).toBool();
    QRect rest = cell.adjusted(Edge, 0, -2, 0);
    if (way == Qt::RightToLeft)
        rest = cell.adjusted(2, 0, -Edge, 0);
    const auto side = QStyle::visualAlignment(way, Qt::AlignLeft) | Qt::AlignVCenter;
    if (!digit.isEmpty()) {
        painter.setFont(screenFont(DigitSize, Weight::SemiBold));
        painter.setPen(low ? t.bad : t.text);
        painter.drawText(rest, int(side), digit);
        const int taken = painter.fontMetrics().horizontalAdvance(digit) + Gap;
        way == Qt::RightToLeft ? rest.setRight(rest.right() - taken) : rest.setLeft(rest.left() + taken);
    }
    painter.setFont(screenFont(size::Small));
    painter.setPen(low ? t.bad : digit.isEmpty() ? t.text : t.secondary);
    painter.drawText(rest, int(side), painter.fontMetrics().elidedText(word, Qt::ElideRight, rest.width()));
}

} // namespace

FormGridDelegate::FormGridDelegate(const FeedbackGridModel &model, FormTyping &typing, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_typing(typing)
{}

void FormGridDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    painter->save();
    painter->fillRect(option.rect, index.row() == current.row() ? t.soft : t.surface);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setPen(mixed(t.line, t.surface, 0.6));
    const int side = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
    painter->drawLine(side, option.rect.top(), side, option.rect.bottom() - 1);
    if (index == current)
        paintCurrent(*painter, option.rect, t, view->hasFocus(), index.data().toString().isEmpty(), option.direction);
    paintAnswer(*painter, option.rect, index, t, option.direction);
    painter->restore();
}

QWidget *FormGridDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    const Question *asked = m_model.question(index.column());
    if (asked)
        editor->setAccessibleName(tr("Form %1, %2").arg(index.row() + 1).arg(shortHeading(*asked)));
    editor->setFont(screenFont(size::Small));
    m_editor = editor;
    return editor;
}

void FormGridDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // Called again whenever the model changed; what is being written is not to be lost.
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && !line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

// The whole cell: the frame that the style leaves around an editor is too dear here.
void FormGridDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

void FormGridDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && Cell{index.row(), index.column()} == m_typing.at())
        m_typing.leaveWords(line->text(), FormTyping::Left::Stay);
}

// Enter and Tab keep the words and go on; Esc keeps them too, for everything that was typed is kept.
bool FormGridDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    const bool ours = editor && editor == m_editor;
    if (ours && event->type() == QEvent::FocusOut && !m_typing.keepWords(editor->text()))
        return false; // stays open with what was refused
    if (!ours || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        leave(editor, FormTyping::Left::EndIfLast);
        return true;
    case Qt::Key_Tab:
        leave(editor, FormTyping::Left::GoOn);
        return true;
    case Qt::Key_Escape:
        leave(editor, FormTyping::Left::Stay);
        return true;
    default:
        return QStyledItemDelegate::eventFilter(object, event);
    }
}

void FormGridDelegate::leave(QLineEdit *editor, FormTyping::Left left)
{
    const QString words = editor->text();
    if (!m_typing.keepWords(words))
        return; // which was said; they stay open
    m_editor.clear();
    Q_EMIT closeEditor(editor, NoHint);
    m_typing.leaveWords(words, left);
}

} // namespace turnout
