// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safetycard.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace turnout {

SafetyCard::SafetyCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_state(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    constexpr int ButtonHeight = 32; // so that the titles of two cards stand on one line, with buttons or without
    m_head->setSpacing(8);
    m_head->addStrut(ButtonHeight);
    m_head->addWidget(new PlainLabel(title, size::CardTitle, Weight::SemiBold));
    m_head->addWidget(m_state, 1);
    m_column->setContentsMargins(16, 12, 16, 14);
    m_column->setSpacing(10);
    m_column->addLayout(m_head);
}

void SafetyCard::setState(const QString &state)
{
    m_state->setText(state);
}

void SafetyCard::addToHead(QWidget *widget)
{
    m_head->addWidget(widget);
}

} // namespace turnout
