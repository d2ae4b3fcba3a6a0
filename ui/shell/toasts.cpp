// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toasts.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Seconds = 10;
constexpr int Margin = 16;
constexpr int Top = 8;
} // namespace

Toasts::Toasts(QWidget *over)
    : QFrame(over)
    , m_over(over)
    , m_icon(new IconLabel(Icon::CheckCircle, Tone::Good, 18))
    , m_text(new PlainLabel)
    , m_undo(makeButton(tr("Undo"), ButtonLook::Link, {}, tr("Undo what was just done")))
    , m_close(makeIconButton(Icon::Close, tr("Close the message")))
    , m_timer(new QTimer(this))
{
    setProperty("look", u"toast"_s);
    m_undo->setProperty("look", u"toast"_s);
    m_close->setIcon(icon(Icon::Close, Tone::OnAccent)); // on a ground of the text's colour
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_icon, m_text, m_undo, m_close})
        row->addWidget(widget);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Toasts::dismiss);
    connect(m_close, &QToolButton::clicked, this, &Toasts::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoRequested();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible())
            place();
    });
    over->installEventFilter(this);
    hide();
}

void Toasts::tell(const QString &text, Offer offer)
{
    m_icon->setIcon(Icon::CheckCircle, Tone::Good);
    show(text, offer);
    m_timer->start(Seconds * 1000);
}

void Toasts::showError(const Error &error)
{
    if (error.kind == Error::Cancelled)
        return; // the user knows
    m_icon->setIcon(Icon::Warning, Tone::Bad);
    show(error.message, Offer::Nothing);
    m_timer->stop(); // read before it goes
}

void Toasts::show(const QString &text, Offer offer)
{
    m_text->setText(text);
    m_undo->setVisible(offer == Offer::Undo);
    setAccessibleName(text);
    setVisible(true);
    place();
    raise();
    QAccessibleEvent announced(this, QAccessible::Alert); // screen readers say it, the focus stays
    QAccessible::updateAccessibility(&announced);
}

void Toasts::dismiss()
{
    m_timer->stop();
    hide();
}

void Toasts::withdrawUndo()
{
    if (!m_undo->isHidden())
        dismiss();
}

QString Toasts::text() const
{
    return isHidden() ? QString() : m_text->text();
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_over && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

// Where the user is at work: the current row of a list, else the field with the focus.
QRect Toasts::focusRect() const
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus || !m_over->isAncestorOf(focus))
        return {};
    QRect rect = focus->rect();
    if (auto *view = qobject_cast<QAbstractItemView *>(focus)) {
        const QRect row = view->visualRect(view->currentIndex());
        rect = row.isValid() ? row.translated(view->viewport()->pos()) : QRect();
    }
    return rect.isValid() ? QRect(focus->mapTo(m_over, rect.topLeft()), rect.size()) : QRect();
}

void Toasts::place()
{
    constexpr int Widest = 640;
    m_text->setMinimumWidth(0);
    setMaximumWidth(std::min(Widest, m_over->width() - 2 * Margin));
    const int wanted = m_text->fontMetrics().horizontalAdvance(m_text->text());
    constexpr int Room = 200; // for the icon and the buttons
    m_text->setMinimumWidth(std::min(wanted + 4, maximumWidth() - Room));
    adjustSize();
    // Beside the title of the page, where nothing stands; lower down it would hide a row of a list or a button.
    QRect at(QPoint(), size());
    at.moveCenter(m_over->rect().center());
    at.moveTop(Top);
    const QRect focus = focusRect();
    if (at.intersects(focus))
        at.moveTop(std::min(focus.bottom() + Margin, m_over->height() - at.height() - Margin));
    move(at.topLeft());
}

} // namespace turnout
