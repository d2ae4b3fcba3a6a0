// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/formgridheaders.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QPainter>

namespace turnout {

namespace {

constexpr int HeadHeight = 56;
constexpr int FormWidth = 64;
constexpr int Edge = 7;

QModelIndex currentOf(const QHeaderView &header)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(header.parentWidget());
    return view ? view->currentIndex() : QModelIndex();
}

void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
               Qt::LayoutDirection way)
{
    painter.setFont(font);
    painter.setPen(colour);
    const auto side = QStyle::visualAlignment(way, Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(rect, int(side), painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QuestionHeader::QuestionHeader(const FeedbackGridModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize QuestionHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), HeadHeight};
}

void QuestionHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokensOf(palette());
    painter->save();
    painter->fillRect(rect, currentOf(*this).column() == section ? t.soft : t.surface);
    painter->setPen(t.control);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect words = rect.adjusted(Edge, 6, -Edge + 2, -6);
    const QRect upper(words.left(), words.top(), words.width(), words.height() / 2);
    const QString heading = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString hint = m_model.headerData(section, Qt::Horizontal, FeedbackGridModel::WordRole).toString();
    paintLine(*painter, upper, screenFont(size::Small, Weight::SemiBold), t.text, heading, layoutDirection());
    paintLine(*painter, upper.translated(0, upper.height()), screenFont(size::Tiny), t.secondary, hint,
              layoutDirection());
    painter->restore();
}

FormHeader::FormHeader(const FeedbackGridModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_model(model)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

QSize FormHeader::sizeHint() const
{
    return {FormWidth, QHeaderView::sizeHint().height()};
}

void FormHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &t = tokensOf(palette());
    const bool current = currentOf(*this).row() == section;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->fillRect(rect, current ? t.soft : t.surface);
    painter->setPen(t.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    constexpr int Mark = 14;
    constexpr int MarkRoom = 26; // its mark and the gaps around it
    const QRect number = mirrored ? rect.adjusted(MarkRoom, 0, 0, 0) : rect.adjusted(0, 0, -MarkRoom, 0);
    const bool typed = m_model.formAt(section) && !m_model.isOpen(section);
    painter->setFont(numberFont(size::Body, current ? Weight::SemiBold : Weight::Regular));
    painter->setPen(typed || current ? t.text : t.secondary);
    painter->drawText(number, int((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
                      QString::number(section + 1));
    const int x = mirrored ? rect.left() + MarkRoom - Mark - 6 : rect.right() - MarkRoom + 6;
    const QRectF mark(x, rect.center().y() - Mark / 2, Mark, Mark);
    if (current)
        paintIcon(*painter, mark, mirrored ? Icon::ChevronLeft : Icon::ChevronRight, t.accent);
    else if (typed)
        paintIcon(*painter, mark, Icon::Check, t.good);
    painter->restore();
}

} // namespace turnout
