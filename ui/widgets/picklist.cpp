// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picklist.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int RowHeight = 30;
constexpr int MostRows = 8;
constexpr int SideMargin = 10;
constexpr int LeastWidth = 280;

// A record: its text, and its detail in secondary colour after it.
class PickDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {LeastWidth, std::max(RowHeight, option.fontMetrics.height() + 12)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokensOf(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.soft);
        QRect place = option.rect.adjusted(SideMargin, 0, -SideMargin, 0);
        const auto draw = [&](const QFont &font, const QColor &colour, const QString &text) {
            const QFontMetrics metrics(font);
            const QString shown = metrics.elidedText(text, Qt::ElideRight, place.width());
            painter->setFont(font);
            painter->setPen(colour);
            const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
            painter->drawText(place, int(align) | Qt::TextSingleLine, shown);
            const int used = metrics.horizontalAdvance(shown) + SideMargin;
            option.direction == Qt::LeftToRight ? place.setLeft(place.left() + used)
                                                : place.setRight(place.right() - used);
        };
        draw(screenFont(size::Body, Weight::Medium), colours.text, index.data(Qt::DisplayRole).toString());
        draw(screenFont(size::Small), colours.secondary, index.data(PickModel::DetailRole).toString());
    }
};

} // namespace

PickList::PickList(QWidget &field)
    : QFrame(field.window())
    , m_field(field)
    , m_model(new PickModel(this))
    , m_view(new QListView)
{
    setProperty("look", u"popover"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new PickDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->setAccessibleName(tr("Matches for %1", "the name of a field").arg(field.accessibleName()));
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 4, 1, 4);
    column->addWidget(m_view);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT clicked(m_model->pick(index.row())); });
    hide();
}

void PickList::offer(const QList<Pick> &picks)
{
    m_model->setPicks(picks);
    if (picks.isEmpty()) {
        hide();
        return;
    }
    m_view->setCurrentIndex(m_model->index(0));
    place();
    show();
    raise();
}

void PickList::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_view->setCurrentIndex(m_model->index((m_view->currentIndex().row() + by + rows) % rows));
}

Pick PickList::current() const
{
    return m_model->pick(m_view->currentIndex().row());
}

void PickList::place()
{
    QWidget *over = m_field.window();
    if (parentWidget() != over)
        setParent(over);
    const QStyleOptionViewItem option = [this] {
        QStyleOptionViewItem made;
        made.initFrom(m_view);
        return made;
    }();
    const int row = m_view->itemDelegate()->sizeHint(option, {}).height();
    const int height = row * std::min(MostRows, m_model->rowCount()) + 10;
    const int width = std::min(std::max(LeastWidth, m_field.width()), over->width());
    QPoint corner = m_field.mapTo(over, QPoint(0, m_field.height() + 2));
    if (m_field.layoutDirection() == Qt::RightToLeft)
        corner.rx() += m_field.width() - width;
    const int above = corner.y() - m_field.height() - height - 4;
    if (corner.y() + height > over->height() && above >= 0)
        corner.setY(above);
    corner.setX(std::clamp(corner.x(), 0, over->width() - width));
    setGeometry(QRect(corner, QSize(width, height)));
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    // Whatever moves the field, scrolling say, moves the list.
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    else if (event->type() == QEvent::Hide)
        hide();
    return QFrame::eventFilter(watched, event);
}

void PickList::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    for (QWidget *widget = &m_field; widget && widget != m_field.window(); widget = widget->parentWidget())
        m_watched.append(widget);
    m_watched.append(m_field.window());
    for (QWidget *widget : std::as_const(m_watched))
        widget->installEventFilter(this);
}

void PickList::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    for (QWidget *widget : std::as_const(m_watched))
        widget->removeEventFilter(this);
    m_watched.clear();
}

} // namespace turnout
