// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/typecards.h"

#include "ui/schedule/workshopwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typemark.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace turnout {

namespace {

constexpr int CardHeight = 64;
constexpr int LeastCard = 212;
constexpr int Gap = 16;
constexpr int Badge = 32;
constexpr int Tick = 16;

// One card: badge, name, length and places.
class TypeCard final : public QAbstractButton {
public:
    explicit TypeCard(const WorkshopType &type, QWidget *parent)
        : QAbstractButton(parent)
        , m_type(type)
    {
        setCheckable(true);
        setAutoExclusive(false); // the group sees to it, so that arrows go in its order
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(type.name);
        setAccessibleDescription(TypeCards::tr("%1, key %2").arg(workshopwords::typeDetail(type), type.letter));
    }
    QSize sizeHint() const override
    {
        return {LeastCard, std::max(CardHeight, 2 * fontMetrics().height() + 26) + TypeCards::Overhang};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &t = tokensOf(palette());
        paintFrame(painter, t);
        const QRect frame = rect().adjusted(0, TypeCards::Overhang, 0, 0);
        const int middle = frame.center().y();
        const QRect badge(12, middle - Badge / 2, Badge, Badge);
        paintTypeBadge(painter, mirrored(badge), m_type.letter, typeHue(m_type.hue, t));
        const int left = badge.right() + 10;
        const int room = width() - left - 8;
        paintLine(painter, QRect(left, frame.top(), room, middle - frame.top()), Qt::AlignBottom,
                  screenFont(size::Body, Weight::SemiBold), t.text, m_type.name);
        paintLine(painter, QRect(left, middle + 2, room, frame.bottom() - middle), Qt::AlignTop,
                  screenFont(size::Small), t.secondary, workshopwords::typeDetail(m_type));
        if (isChecked())
            paintTick(painter, t);
    }

private:
    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(layoutDirection(), this->rect(), rect); }
    void paintFrame(QPainter &painter, const Tokens &t) const
    {
        const bool strong = isChecked() || hasFocus();
        const double inset = strong ? 1 : 0.5;
        painter.setPen(QPen(hasFocus() ? t.focus : isChecked() ? t.accent : t.control, strong ? 2 : 1));
        painter.setBrush(isChecked() ? t.soft : underMouse() ? mixed(t.soft, t.surface, 0.5) : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, TypeCards::Overhang + inset, -inset, -inset), 9, 9);
    }
    void paintLine(QPainter &painter, const QRect &rect, Qt::Alignment at, const QFont &font, const QColor &colour,
                   const QString &text) const
    {
        QFont fitting = font;
        if (QFontMetrics(font).horizontalAdvance(text) > rect.width())
            fitting.setPointSizeF(font.pointSizeF() - 1);
        painter.setFont(fitting);
        painter.setPen(colour);
        const QString shown = QFontMetrics(fitting).elidedText(text, Qt::ElideRight, rect.width());
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | at);
        painter.drawText(mirrored(rect), int(align) | Qt::TextSingleLine, shown);
    }
    void paintTick(QPainter &painter, const Tokens &t) const
    {
        const QRect disc = mirrored(QRect(width() - Tick - 8, 0, Tick, Tick));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(disc);
        paintIcon(painter, disc.adjusted(3, 3, -3, -3), Icon::Check, t.onAccent);
    }

    WorkshopType m_type;
};

} // namespace

TypeCards::TypeCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Gap);
    setAccessibleName(tr("Type"));
}

void TypeCards::setTypes(const QList<WorkshopType> &types)
{
    if (types == m_types)
        return;
    qDeleteAll(m_cards);
    m_cards.clear();
    m_types = types;
    for (qsizetype at = 0; at < types.size(); ++at) {
        auto *card = new TypeCard(types[at], this);
        card->installEventFilter(this);
        connect(card, &QAbstractButton::clicked, this, [this, at] { pick(at); });
        m_cards.append(card);
    }
    m_columns = 0;
    arrange();
    for (QAbstractButton *card : m_cards)
        card->show(); // at once, for it may be given the focus
    choose(m_chosen);
}

void TypeCards::choose(WorkshopTypeId type)
{
    m_chosen = type;
    bool any = false;
    for (qsizetype at = 0; at < m_cards.size(); ++at) {
        const bool chosen = m_types[at].id == type;
        any |= chosen;
        m_cards[at]->setChecked(chosen);
        m_cards[at]->setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
        if (chosen)
            setFocusProxy(m_cards[at]);
    }
    if (!any && !m_cards.isEmpty()) { // so that Tab comes here
        m_cards.first()->setFocusPolicy(Qt::StrongFocus);
        setFocusProxy(m_cards.first());
    }
}

void TypeCards::pick(qsizetype at)
{
    const WorkshopTypeId type = m_types[at].id;
    const bool other = type != m_chosen;
    choose(type);
    m_cards[at]->setFocus();
    if (other)
        Q_EMIT typeChosen(type);
}

bool TypeCards::press(QKeyEvent &event)
{
    const auto focused = std::find_if(m_cards.begin(), m_cards.end(), [](auto *card) { return card->hasFocus(); });
    const qsizetype now = std::distance(m_cards.begin(), focused);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto step = [&](int by) { pick((now + by + m_cards.size()) % m_cards.size()); };
    switch (event.key()) {
    case Qt::Key_Right:
        step(mirrored ? -1 : 1);
        return true;
    case Qt::Key_Left:
        step(mirrored ? 1 : -1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event.ignore(); // for the form: on some desktops it would press the card
        return true;
    default:
        break;
    }
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    return chooseLetter(event.text());
}

bool TypeCards::chooseLetter(const QString &letter)
{
    for (qsizetype at = 0; at < m_types.size(); ++at) {
        if (!letter.isEmpty() && letter.compare(m_types[at].letter, Qt::CaseInsensitive) == 0) {
            pick(at);
            Q_EMIT letterTyped();
            return true;
        }
    }
    return false;
}

bool TypeCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return press(*static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void TypeCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TypeCards::arrange()
{
    const int columns = std::clamp((width() + Gap) / (LeastCard + Gap), 1, std::max(1, int(m_cards.size())));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int at = 0; at < int(m_cards.size()); ++at)
        m_grid->addWidget(m_cards[at], at / columns, at % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace turnout
