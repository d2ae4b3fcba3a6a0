// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/region.h"
#include "tests/support/uifixture.h"
#include "ui/charts/marks.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/dashboardboard.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/drillcard.h"
#include "ui/dashboard/workshopsbehindmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

namespace turnout {

using namespace Qt::StringLiterals;

inline const QDate Today(2026, 8, 17); // of TestLogbook

// The entries of a card's menu, rules left out.
enum CardMenu { AsTable, WhatIsThis, CopyPicture, SavePng, SaveCsv };

// The dashboard of the small sample, or of a logbook that the test fills.
struct DashboardWindow {
    enum class Fill { Sample, Nothing };

    explicit DashboardWindow(Fill fill = Fill::Sample, QSize size = {1216, 852})
        : window(book, size)
    {
        if (fill == Fill::Sample)
            book.change([](Edit &edit) { sample::fill(edit, sample::Size::Small, Today); });
        page = &window.show<DashboardPage>();
    }

    DashboardBoard &board() { return *window.window().findChild<DashboardBoard *>(); }
    ChartCard &card(int place) { return *board().cards().at(place); }
    DrillCard &drill() { return *board().drill(); }
    QString subtitle() { return window.window().findChild<PageHeader *>()->subtitle(); }
    // A chip by what stands before its colon.
    FilterChip &chip(const QString &what)
    {
        for (FilterChip *chip : window.window().findChildren<FilterChip *>()) {
            if (chip->accessibleName().startsWith(what + u':'))
                return *chip;
        }
        FAIL("there is no such chip");
        std::abort();
    }
    void choose(const QString &what, int place) { chip(what).menu()->actions().at(place)->trigger(); }
    void runOf(ChartCard &card, CardMenu entry)
    {
        QList<QAction *> actions = card.menuButton()->menu()->actions();
        actions.removeIf([](const QAction *action) { return action->isSeparator(); });
        actions.at(entry)->trigger();
    }
    // What stands in the place of the cards.
    EmptyState &state()
    {
        for (EmptyState *state : page->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return *state;
        }
        FAIL("no state is shown");
        std::abort();
    }
    DashboardFigures figuresOf(const DashboardQuery &query)
    {
        return book.read([&](const Reader &reader) { return figures::dashboard(reader, query); });
    }
    // To the first mark of the first chart, and Enter.
    void drillIntoFirst()
    {
        card(0).chart()->setFocus();
        window.press(Qt::Key_Home);
        window.press(Qt::Key_Return);
        REQUIRE(board().isShowingBehind());
    }

    TestLogbook book;
    PageWindow window;
    DashboardPage *page;
};

} // namespace turnout
