// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/tiletexts.h"
#include "ui/widgets/frames.h"

namespace turnout {

class Sparkline;

// One number of the dashboard with its change and its shape over the last year.
class Tile final : public Card {
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    void show(const TileText &text);
    using Card::show;
    const TileText &text() const { return m_text; }

private:
    TileText m_text;
    ElidedLabel *m_label;
    PlainLabel *m_number;
    IconLabel *m_arrow;
    ElidedLabel *m_change;
    Sparkline *m_spark;
};

} // namespace turnout
