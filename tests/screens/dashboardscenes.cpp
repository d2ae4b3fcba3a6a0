// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scene.h"

#include "ui/dashboard/dashboardpage.h"
#include "ui/widgets/buttons.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

void awaitFigures(Stage &stage)
{
    const auto &page = dynamic_cast<const DashboardPage &>(stage.page());
    const bool arrived = QTest::qWaitFor([&] { return !page.isReading(); }, 20'000);
    if (!arrived)
        qFatal("the figures of the dashboard did not come");
    stage.settle();
}

void show(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Dashboard});
    awaitFigures(stage);
}

void choose(Stage &stage, const QString &chip, int place)
{
    stage.find<FilterChip>(chip).menu()->actions().at(place)->trigger();
    awaitFigures(stage);
}

void runOf(Stage &stage, const QString &menu, int place)
{
    stage.find<QToolButton>(menu).menu()->actions().at(place)->trigger();
    stage.settle();
}

} // namespace

QList<Scene> dashboardScenes()
{
    return {
        {u"dashboard"_s, show},
        {u"dashboard-drill"_s,
         [](Stage &stage) {
             show(stage);
             stage.widget(u"Share by region"_s).setFocus();
             stage.press(Qt::Key_Down);
             stage.press(Qt::Key_Return);
             awaitFigures(stage);
         }},
        {u"dashboard-table"_s,
         [](Stage &stage) {
             show(stage);
             runOf(stage, u"More about: Share by region"_s, 0);
             runOf(stage, u"More about: Reach by region"_s, 1);
         }},
        {u"dashboard-custom"_s,
         [](Stage &stage) {
             show(stage);
             choose(stage, u"Period: Last 12 months"_s, 6);
         }},
        {u"dashboard-empty"_s,
         [](Stage &stage) {
             show(stage);
             choose(stage, u"Region: All"_s, 10); // Wales
         }},
    };
}

} // namespace turnout
