// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the month.
#include "core/logbook/clashlines.h"
#include "core/logbook/schedule.h"
#include "ui/schedule/daypanel.h"
#include "ui/schedule/monthview.h"
#include "ui/schedule/schedulebar.h"
#include "ui/schedule/schedulepage.h"
#include "ui/schedule/schedulewords.h"
#include "ui/schedule/sidepanel.h"
#include "ui/schedule/workshoppanel.h"
#include "ui/widgets/frames.h"

#include <QPushButton>

namespace turnout {

namespace {
constexpr int Narrow = 900; // pixels of the page: with the panel, a day would hold one or two letters of a place
}

// Beside a narrow month the panel stands only when it is asked for, or when the month has nothing to show.
void SchedulePage::arrangePanel()
{
    const bool narrow = width() < Narrow;
    const bool needed = m_panel->shown() == SidePanel::Shown::Empty;
    m_details->setVisible(narrow && !needed);
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->setVisible(!narrow || needed || m_details->isChecked());
    if (hadFocus && m_panel->isHidden())
        m_view->setFocus();
}

void SchedulePage::showPanel()
{
    const MonthContent &content = m_view->content();
    if (!m_view->selected().isNull()) {
        showWorkshop(m_view->selected());
    } else {
        m_panel->stopCancelling();
        if (content.items.isEmpty()) {
            showEmpty();
        } else {
            m_panel->day().show(content, m_view->currentDay());
            m_panel->bringUp(SidePanel::Shown::Day);
        }
    }
    arrangePanel();
}

void SchedulePage::showWorkshop(WorkshopId id)
{
    struct Known {
        std::optional<WorkshopDetails> details;
        QList<workshops::ClashLine> clashes;
    };
    const ScheduleItem *item = m_view->content().item(id);
    const bool past = item && item->isPast(clock().now());
    const auto known = read([&](const Reader &reader) {
        Known known{.details = workshops::details(reader, id)};
        if (known.details && !past)
            known.clashes = workshops::clashLines(reader, id);
        return known;
    });
    if (!known || !known->details)
        return;
    m_panel->workshop().show(*known->details, known->clashes, clock().today());
    m_panel->bringUp(SidePanel::Shown::Workshop);
}

void SchedulePage::showEmpty()
{
    const QString month = schedulewords::month(m_month);
    if (m_bar->filter().isFiltering())
        m_panel->empty().say(Icon::Filter, tr("Nothing matches"),
                             tr("No workshop in %1 is of that type, region and status.").arg(month),
                             tr("Clear the filters"));
    else
        m_panel->empty().say(Icon::CalendarAdd, tr("Nothing yet"),
                             logbook().isReadOnly()
                                 ? tr("No workshop is booked in %1.").arg(month)
                                 : tr("No workshop is booked in %1. Type a letter on a day to book one.").arg(month),
                             logbook().isReadOnly() ? QString() : tr("Book a workshop"));
    m_panel->bringUp(SidePanel::Shown::Empty);
}

} // namespace turnout
