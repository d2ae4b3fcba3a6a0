// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/dashboardwindow.h"

#include <QScrollArea>
#include <QSet>

using namespace turnout;

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

const QScrollArea &scrollOf(DashboardWindow &dashboard)
{
    return *static_cast<QScrollArea *>(dashboard.board().parentWidget()->parentWidget()->parentWidget());
}

} // namespace

TEST_CASE("all of the dashboard fits the page of the pictures without scrolling", "[layout]")
{
    DashboardWindow dashboard;
    settle();
    CHECK(dashboard.card(0).y() == dashboard.card(1).y());
    CHECK(scrollOf(dashboard).widget()->height() <= scrollOf(dashboard).viewport()->height());
}

TEST_CASE("on a narrow page the cards stand one below the other, and nothing is wider than the page", "[layout][flow]")
{
    DashboardWindow dashboard(DashboardWindow::Fill::Sample, {800, 640});
    settle();
    CHECK(dashboard.page->minimumSizeHint().width() <= 800);
    CHECK(dashboard.card(1).y() > dashboard.card(0).y());
    CHECK(scrollOf(dashboard).widget()->width() <= scrollOf(dashboard).viewport()->width());
    for (const ChartCard *card : dashboard.board().cards())
        CHECK(card->geometry().right() <= dashboard.board().width());
}

TEST_CASE("what takes the focus is scrolled into view", "[layout][flow]")
{
    DashboardWindow dashboard(DashboardWindow::Fill::Sample, {1142, 640});
    settle();
    QWidget *bars = dashboard.card(3).chart();
    bars->setFocus();
    settle();
    const QWidget &viewport = *scrollOf(dashboard).viewport();
    CHECK(bars->mapTo(&viewport, QPoint(0, bars->height())).y() <= viewport.height());
}

TEST_CASE("right to left the cards change sides, and the flow is the same", "[layout]")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        DashboardWindow dashboard;
        settle();
        CHECK(dashboard.card(0).x() > dashboard.card(1).x());
        dashboard.drillIntoFirst();
        CHECK(QApplication::focusWidget() == dashboard.drill().table());
        CHECK(dashboard.page->goBack());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("every control of the dashboard has a name of its own", "[layout]")
{
    DashboardWindow dashboard;
    dashboard.choose(u"Period"_s, int(ReportPeriod::Custom));
    QSet<QString> names;
    for (const QWidget *widget : dashboard.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QScrollBar"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        CAPTURE(widget->metaObject()->className(), name);
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
    }
    CHECK(names.size() > 10);
}
