// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile.h"

#include "ui/charts/sparkline.h"
#include "ui/theme/plaintooltip.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace turnout {

namespace {
constexpr int Arrow = 14; // pixels
}

Tile::Tile(QWidget *parent)
    : Card(parent)
    , m_label(new ElidedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_number(new PlainLabel({}, size::Tile, Weight::Bold))
    , m_arrow(new IconLabel(Icon::ArrowUp, Tone::Good, Arrow))
    , m_change(new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
    , m_spark(new Sparkline)
{
    auto *change = new QHBoxLayout;
    change->setSpacing(6);
    change->addWidget(m_arrow);
    change->addWidget(m_change, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_number, 1, 0);
    grid->addWidget(m_spark, 0, 1, 2, 1, Qt::AlignTop);
    grid->addLayout(change, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void Tile::show(const TileText &text)
{
    m_text = text;
    m_label->setText(text.label);
    m_number->setText(text.number);
    m_change->setText(text.change);
    m_spark->setValues(text.spark);
    m_arrow->setVisible(text.direction != Direction::None);
    if (text.direction != Direction::None) {
        const bool up = text.direction == Direction::Up;
        m_arrow->setIcon(up ? Icon::ArrowUp : Icon::ArrowDown, up ? Tone::Good : Tone::Bad);
    }
    setToolTip(plainToolTip(text.details));
    setAccessibleName(tr("%1: %2, %3", "tile: label, number, change").arg(text.label, text.number, text.change));
    setAccessibleDescription(text.details);
}

} // namespace turnout
