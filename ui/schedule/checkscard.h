// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/clashlines.h"
#include "ui/widgets/frames.h"

namespace turnout {

// What stands against a workshop, problems first, then what was checked and is fine.
class ChecksCard final : public Card {
    Q_OBJECT

public:
    explicit ChecksCard(QWidget *parent = nullptr);

    // A new workshop would be lost by following a link.
    enum class Links { None, Shown };
    void present(const workshops::Checks &checks, Links links);
    // Nothing could be checked, and why.
    void showUnchecked(const QString &why);

Q_SIGNALS:
    void workshopAsked(turnout::WorkshopId id);

private:
    void clear();
    QWidget *problem(const workshops::ClashLine &line, Links links);

    PlainLabel *m_counts;
    QVBoxLayout *m_lines;
    QWidget *m_shown = nullptr; // all lines, made anew each time
};

} // namespace turnout
