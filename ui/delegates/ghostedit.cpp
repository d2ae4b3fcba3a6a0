// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/ghostedit.h"

#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace turnout {

GhostEdit::GhostEdit(Source source, QWidget *parent)
    : QLineEdit(parent)
    , m_source(std::move(source))
{
    connect(this, &QLineEdit::textEdited, this, &GhostEdit::propose);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!hasFocus() || text.isEmpty())
            m_ghost.clear();
    });
}

void GhostEdit::propose(const QString &typed)
{
    m_ghost.clear();
    if (!m_isErasing && !typed.trimmed().isEmpty() && cursorPosition() == typed.size()) {
        const QString whole = m_source(typed);
        if (whole.size() > typed.size() && whole.startsWith(typed, Qt::CaseInsensitive))
            m_ghost = whole.mid(typed.size());
    }
    update();
}

void GhostEdit::takeGhost()
{
    if (m_ghost.isEmpty())
        return;
    // As the source spells it, for "lam" may begin "Lambeth Council".
    const QString whole = m_source(text());
    const QString taken = whole.isEmpty() ? text() + m_ghost : whole;
    m_ghost.clear();
    setText(taken);
}

void GhostEdit::keyPressEvent(QKeyEvent *event)
{
    const bool atEnd = cursorPosition() == text().size() && !hasSelectedText();
    const auto forwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (!m_ghost.isEmpty() && atEnd && (event->key() == forwards || event->key() == Qt::Key_End)) {
        takeGhost();
        return;
    }
    m_isErasing = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    QLineEdit::keyPressEvent(event);
    m_isErasing = false;
}

void GhostEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        takeGhost();
    QLineEdit::focusOutEvent(event);
}

void GhostEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_ghost.isEmpty() || cursorPosition() != text().size())
        return;
    QPainter painter(this);
    painter.setPen(tokensOf(palette()).secondary);
    const QRect cursor = cursorRect();
    QRect place = contentsRect();
    const int margin = fontMetrics().averageCharWidth();
    if (isRightToLeft())
        place.setRight(cursor.center().x());
    else
        place.setLeft(cursor.center().x() + 1);
    place.adjust(isRightToLeft() ? margin : 0, 0, isRightToLeft() ? 0 : -margin, 0);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_ghost, Qt::ElideRight, place.width()));
}

} // namespace turnout
