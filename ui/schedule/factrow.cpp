// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/factrow.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace turnout {

namespace {
constexpr int IconSide = 16;
}

FactRow::FactRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Info, Tone::Secondary, IconSide))
    , m_fact(new PlainLabel({}, size::Body, Weight::SemiBold))
    , m_detail(new PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_words(new QVBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_words->setSpacing(1);
    m_words->addWidget(m_fact);
    m_words->addWidget(m_detail);
    row->addLayout(m_words, 1);
    for (PlainLabel *label : {m_fact, m_detail})
        label->setWordWrap(true);
}

void FactRow::show(Icon icon, const QString &fact, const QString &detail, Tone tone)
{
    m_icon->setIcon(icon, tone);
    m_fact->setText(fact);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setVisible(!fact.isEmpty() || !detail.isEmpty());
}

void FactRow::add(QPushButton *link)
{
    m_words->addWidget(link, 0, Qt::AlignLeft);
}

} // namespace turnout
