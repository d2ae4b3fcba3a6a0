// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numberfield.h"

#include "ui/widgets/undokeys.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QWheelEvent>

namespace turnout {

namespace {
constexpr int Pause = 700; // ms
}

NumberField::NumberField(QWidget *parent)
    : QSpinBox(parent)
    , m_pause(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus); // not by the wheel
    m_pause->setSingleShot(true);
    m_pause->setInterval(Pause);
    connect(m_pause, &QTimer::timeout, this, &NumberField::commit);
    connect(this, &QSpinBox::valueChanged, m_pause, qOverload<>(&QTimer::start));
}

void NumberField::setNumber(int number)
{
    const QSignalBlocker quiet(this);
    m_pause->stop();
    m_number = number;
    setValue(number);
}

bool NumberField::isPending() const
{
    return m_pause->isActive();
}

void NumberField::commit()
{
    m_pause->stop();
    interpretText();
    m_pause->stop(); // which reading the text may have started
    if (value() == m_number)
        return;
    m_number = value();
    Q_EMIT numberChanged(m_number);
}

bool NumberField::event(QEvent *event)
{
    if (asksForUndo(*event) && !isPending()) {
        event->ignore();
        return true;
    }
    return QSpinBox::event(event);
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && isPending()) {
        commit();
        selectAll();
    } else if (event->key() == Qt::Key_Escape && isPending()) {
        setNumber(m_number);
        selectAll();
    } else if (enter || event->key() == Qt::Key_Escape) {
        event->ignore(); // for the form around
    } else {
        QSpinBox::keyPressEvent(event);
    }
}

void NumberField::wheelEvent(QWheelEvent *event)
{
    hasFocus() ? QSpinBox::wheelEvent(event) : event->ignore();
}

void NumberField::focusOutEvent(QFocusEvent *event)
{
    QSpinBox::focusOutEvent(event);
    commit();
}

} // namespace turnout
