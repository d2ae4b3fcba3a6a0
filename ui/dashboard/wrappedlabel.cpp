// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/wrappedlabel.h"

#include <QResizeEvent>

namespace turnout {

WrappedLabel::WrappedLabel(const QString &text, double points, Weight weight, LabelTone tone, QWidget *parent)
    : PlainLabel(text, points, weight, tone, parent)
{
    setWordWrap(true);
}

QSize WrappedLabel::sizeHint() const
{
    const QRect lines =
        fontMetrics().boundingRect(0, 0, std::max(width(), 1), QWIDGETSIZE_MAX, Qt::TextWordWrap, text());
    return {fontMetrics().horizontalAdvance(text()), std::max(lines.height(), fontMetrics().height())};
}

QSize WrappedLabel::minimumSizeHint() const
{
    constexpr int FewLetters = 12;
    return {fontMetrics().averageCharWidth() * FewLetters, sizeHint().height()};
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

} // namespace turnout
