// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/sidepanel.h"

#include "ui/schedule/daypanel.h"
#include "ui/schedule/workshoppanel.h"

#include <QStackedLayout>

namespace turnout {

namespace {
constexpr int Narrowest = 288;
constexpr int Widest = 320;
} // namespace

SidePanel::SidePanel(QWidget *parent)
    : Card(parent)
    , m_stack(new QStackedLayout(this))
    , m_day(new DayPanel(this))
    , m_empty(new EmptyState(this))
{
    setMinimumWidth(Narrowest);
    setMaximumWidth(Widest);
    m_stack->addWidget(m_day);
    m_stack->addWidget(m_empty);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Beside the month"));
    bringUp(Shown::Day);
}

WorkshopPanel &SidePanel::workshop()
{
    if (!m_workshop) {
        m_workshop = new WorkshopPanel(this);
        m_stack->addWidget(m_workshop);
        Q_EMIT workshopMade(m_workshop);
    }
    return *m_workshop;
}

bool SidePanel::isCancelling() const
{
    return m_workshop && m_workshop->isCancelling();
}

void SidePanel::stopCancelling()
{
    if (m_workshop)
        m_workshop->stopCancelling();
}

QSize SidePanel::sizeHint() const
{
    return {Widest, Card::sizeHint().height()};
}

void SidePanel::bringUp(Shown shown)
{
    m_shown = shown;
    QWidget *first = this;
    switch (shown) {
    case Shown::Workshop:
        first = &workshop(); // goes by what it asks now
        m_stack->setCurrentWidget(first);
        break;
    case Shown::Day:
        m_stack->setCurrentWidget(m_day);
        first = m_day->firstButton();
        break;
    case Shown::Empty:
        m_stack->setCurrentWidget(m_empty);
        first = nullptr;
        break;
    }
    setFocusProxy(first); // where F6 goes
}

} // namespace turnout
