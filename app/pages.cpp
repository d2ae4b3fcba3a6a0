// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "core/base/tr.h"
#include "core/logbook/forms.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/delegates/delegatespage.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/printing/printpage.h"
#include "ui/schedule/schedulepage.h"
#include "ui/settings/safetypage.h"

namespace turnout {

namespace {

template <class APage>
Page *make(const PageContext &context)
{
    return new APage(context);
}

} // namespace

QList<PageEntry> pages()
{
    return {
        {Section::Schedule, tr("Schedule"), Icon::Calendar, make<SchedulePage>},
        {Section::Delegates, tr("Delegates"), Icon::People, make<DelegatesPage>},
        {Section::Feedback, tr("Feedback"), Icon::Feedback, make<FeedbackPage>, forms::toTypeCount},
        {Section::Dashboard, tr("Dashboard"), Icon::Chart, make<DashboardPage>},
        {Section::Print, tr("Print preview"), std::nullopt, make<PrintPage>},
        {Section::Safety, tr("Safety"), Icon::Shield, make<SafetyPage>, {}, PageEntry::Stands::AtFoot},
    };
}

} // namespace turnout
