// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <QList>
#include <functional>
#include <optional>

namespace turnout {

// One page of the program as the shell knows it. The program hands the list over, so that the shell knows no page; a
// page is made when it is first shown.
struct PageEntry {
    Section section;
    QString title;
    std::optional<Icon> icon; // absent: not in the sidebar
    std::function<Page *(const PageContext &)> make;
    std::function<int(const Reader &)> waiting = {}; // the count of waiting work beside its name; may be empty
    enum class Stands { AtTop, AtFoot } stands = Stands::AtTop; // in the sidebar
};

} // namespace turnout
