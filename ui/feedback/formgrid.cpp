// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/formgrid.h"

#include "ui/feedback/formgriddelegate.h"
#include "ui/feedback/formgridheaders.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int RowHeight = 40;
constexpr int TickWidth = 96;   // "Satisfactory" at 9 points just fits
constexpr int LeastWords = 136; // the columns of words share what is left, but never less than this each
constexpr int GoodWords = 184;
constexpr int EndWidth = 96;

// Over the corner of the table, which has neither words nor the line of the heads.
class Corner final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), t.surface);
        painter.setPen(t.control);
        painter.drawLine(rect().bottomLeft(), rect().bottomRight());
        painter.setPen(t.secondary);
        painter.setFont(screenFont(size::Small));
        painter.drawText(rect(), Qt::AlignCenter, FormGrid::tr("Form"));
    }
};

void coverCorners(QTableView &grid)
{
    if (auto *button = grid.findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        button->setAccessibleName(FormGrid::tr("Form"));
        button->setEnabled(false); // selecting all cells means nothing here
        auto *row = new QHBoxLayout(button);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Corner);
    }
    auto *between = new QWidget; // the scroll bars
    between->setBackgroundRole(QPalette::Base);
    between->setAutoFillBackground(true);
    grid.setCornerWidget(between);
}

} // namespace

FormGrid::FormGrid(FeedbackGridModel &model, FormTyping &typing, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_typing(typing)
    , m_delegate(new FormGridDelegate(model, typing, this))
{
    setAccessibleName(tr("Feedback forms"));
    setHorizontalHeader(new QuestionHeader(model, this));
    setVerticalHeader(new FormHeader(model, this));
    setModel(&model);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    coverCorners(*this);
    connect(&typing, &FormTyping::moved, this, &FormGrid::follow);
    connect(&model, &FeedbackGridModel::modelReset, this, &FormGrid::layOut);
    layOut();
}

void FormGrid::layOut()
{
    int left = viewport()->width();
    int comments = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.isWords(column)) {
            ++comments;
            continue;
        }
        const int width = m_model.question(column) ? TickWidth : EndWidth;
        setColumnWidth(column, width);
        left -= width;
    }
    const int each = comments > 0 ? left / comments : 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.isWords(column))
            setColumnWidth(column, each < LeastWords ? GoodWords : each); // once it scrolls there is room
    }
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

// Shows where the typing is.
void FormGrid::follow()
{
    const QScopedValueRollback following(m_following, true);
    const QModelIndex at = m_model.index(m_typing.at().row, m_typing.at().column);
    if (at == currentIndex()) {
        viewport()->update();
    } else {
        setCurrentIndex(at);
    }
    scrollTo(at);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
}

void FormGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following && current.isValid())
        m_typing.goTo({current.row(), current.column()});
    viewport()->update(); // the row that is typed is tinted from end to end
}

void FormGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        follow(); // a screen reader needs a current cell
}

void FormGrid::openWords()
{
    if (!m_typing.isForReading() && m_model.flags(currentIndex()) & Qt::ItemIsEditable)
        edit(currentIndex());
}

void FormGrid::openWords(const QString &words)
{
    openWords();
    if (auto *editor = qobject_cast<QLineEdit *>(m_delegate->editor()))
        editor->setText(words);
}

QString FormGrid::writtenWords() const
{
    const auto *editor = qobject_cast<const QLineEdit *>(m_delegate->editor());
    return editor ? editor->text() : QString();
}

void FormGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    openWords();
}

void FormGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page's
        return;
    }
    if (event->key() == Qt::Key_F2) {
        openWords();
        return;
    }
    if (m_typing.press(*event))
        return;
    const QString text = event->text();
    const bool writes = !text.isEmpty() && text.front().isPrint() &&
                        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (writes && m_model.isWords(currentIndex().column())) {
        openWords();
        if (QWidget *editor = m_delegate->editor())
            QCoreApplication::sendEvent(editor, event);
        return;
    }
    if (writes)
        event->ignore(); // Space and letters would select and search
    else
        QTableView::keyPressEvent(event);
}

// Tab goes along the form as on paper, and out of the grid at its ends.
bool FormGrid::focusNextPrevChild(bool next)
{
    return m_typing.goAlong(next ? 1 : -1) || QTableView::focusNextPrevChild(next);
}

} // namespace turnout
