// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefield.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace turnout {

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
}

void ChoiceField::choose(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(value)));
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QComboBox::wheelEvent(event) : event->ignore();
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    // Enter is for the form around; Space, F4 and Alt+Down open the list.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace turnout
