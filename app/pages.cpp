// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "core/base/tr.h"
#include "core/logbook/forms.h"
#include "ui/dashboard/figurespage.h"
#include "ui/feedback/feedbackpage.h"

namespace turnout {

QList<PageEntry> pages()
{
    return {
        {Section::Feedback, tr("Feedback"), Icon::Feedback,
         [](const PageContext &context) -> Page * { return new FeedbackPage(context); }, forms::toTypeCount},
        {Section::Dashboard, tr("Dashboard"), Icon::Chart,
         [](const PageContext &context) -> Page * { return new FiguresPage(context); }},
    };
}

} // namespace turnout
