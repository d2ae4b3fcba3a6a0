// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "core/base/tr.h"
#include "ui/dashboard/figurespage.h"

namespace turnout {

QList<PageEntry> pages()
{
    return {
        {Section::Dashboard, tr("Dashboard"), Icon::Chart,
         [](const PageContext &context) -> Page * { return new FiguresPage(context); }},
    };
}

} // namespace turnout
