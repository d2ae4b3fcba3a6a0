// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <algorithm>

namespace turnout {

namespace {

constexpr int Seconds = 5; // between two looks

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(Seconds * 1000);
    m_timer->setTimerType(Qt::VeryCoarseTimer);
    connect(m_timer, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::start(int minutes)
{
    m_minutes = std::max(1, minutes);
    m_lastInput = m_clock.utc();
    m_timer->start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_minutes = 0;
    m_timer->stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleWatch::look()
{
    if (!isWatching())
        return;
    const QDateTime now = m_clock.utc();
    if (now < m_lastInput)
        m_lastInput = now; // the clock was set back
    constexpr int SecondsOfMinute = 60;
    if (m_lastInput.secsTo(now) < qint64(m_minutes) * SecondsOfMinute)
        return;
    stop();
    Q_EMIT idle();
}

// Spontaneous: from the window system, not from the program itself.
bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->spontaneous() && isInput(event->type())) {
        look();
        if (!isWatching())
            return true; // a computer that slept for long wakes to a key, and that key comes too late
        m_lastInput = m_clock.utc();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace turnout
