// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dashboard/dashboardwindow.h"
#include "ui/dashboard/dashboardseries.h"
#include "ui/dashboard/figurefiles.h"

#include <QClipboard>
#include <QFile>
#include <QImage>

using namespace turnout;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("a card is shown as a table and back", "[card][flow]")
{
    DashboardWindow dashboard;
    ChartCard &card = dashboard.card(0);
    dashboard.runOf(card, AsTable);
    auto &table = dashboard.window.find<QTableView>(u"Share by region as a table"_s);
    REQUIRE(table.isVisible());
    CHECK(table.hasFocus());
    CHECK(table.model()->rowCount() == card.text().table.size() - 1);
    CHECK(table.model()->index(0, 0).data().toString() == card.text().table.at(1).first());
    CHECK(dashboard.page->goBack());
    CHECK_FALSE(table.isVisible());
    CHECK(card.chart()->hasFocus());
}

TEST_CASE("a card says what it is, in the place of the chart", "[card][flow]")
{
    DashboardWindow dashboard;
    dashboard.runOf(dashboard.card(1), WhatIsThis);
    auto &definition = dashboard.window.find<QLabel>(u"Reach by region: what this is"_s);
    REQUIRE(definition.isVisible());
    CHECK(definition.text().contains(u"different people who attended"_s));
    CHECK(definition.textFormat() == Qt::PlainText);
    dashboard.window.press(Qt::Key_Space); // the way back has the focus
    CHECK_FALSE(definition.isVisible());
    CHECK(dashboard.card(1).chart()->hasFocus());
}

TEST_CASE("the joined row of small sectors opens the table of all", "[card]")
{
    DashboardWindow dashboard;
    REQUIRE(sectorMix(*dashboard.page->figures()).rows.last().key == OtherSectors);
    dashboard.card(3).chart()->setFocus();
    dashboard.window.press(Qt::Key_End);
    dashboard.window.press(Qt::Key_Return);
    auto &table = dashboard.window.find<QTableView>(u"Delegates by sector as a table"_s);
    CHECK(table.isVisible());
    CHECK(table.model()->rowCount() == dashboard.page->figures()->sectors.groups.size());
}

TEST_CASE("a card is saved as PNG, light and large, and copied", "[card][flow]")
{
    DashboardWindow dashboard;
    dashboard.window.prompts.answer = dashboard.window.folder.filePath(u"share"_s); // the ending is added
    dashboard.runOf(dashboard.card(0), SavePng);
    CHECK(dashboard.window.prompts.suggestion == u"Share by region 2025-08-18 to 2026-08-17.png"_s);
    const QImage saved(dashboard.window.folder.filePath(u"share.png"_s));
    CHECK(saved.width() >= 1600);
    CHECK(saved.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(dashboard.window.toasts().text() == u"Saved as share.png"_s);

    dashboard.runOf(dashboard.card(0), CopyPicture);
    CHECK(QApplication::clipboard()->image().size() == saved.size());
}

TEST_CASE("a card is saved as CSV, the same as its table", "[card][flow]")
{
    DashboardWindow dashboard;
    const QString path = dashboard.window.folder.filePath(u"reach.csv"_s);
    dashboard.window.prompts.answer = path;
    dashboard.runOf(dashboard.card(1), SaveCsv);
    const QString text = textOf(path);
    CHECK(text.startsWith(u"Region,People"_s));
    for (const ReachCount &count : dashboard.page->figures()->reach.groups) {
        if (!count.group.isEmpty())
            CHECK(text.contains(u"%1,%2"_s.arg(count.group).arg(count.people)));
    }
}

TEST_CASE("a file that cannot be written is said, with what to do", "[card]")
{
    DashboardWindow dashboard;
    dashboard.window.prompts.answer = dashboard.window.folder.filePath(u"no/such/folder.csv"_s);
    dashboard.runOf(dashboard.card(1), SaveCsv);
    CHECK(dashboard.window.toasts().text().contains(u"could not be written"_s));
}

TEST_CASE("the page is exported by keys: as one picture, and all of its figures", "[export][flow]")
{
    DashboardWindow dashboard;
    const auto exported = [&](int place, const QString &file) {
        dashboard.window.prompts.answer = dashboard.window.folder.filePath(file);
        dashboard.page->run(ActionId::Export);
        QWidget *menu = QApplication::activePopupWidget();
        REQUIRE(menu);
        for (int i = 0; i <= place; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        return dashboard.window.folder.filePath(file);
    };
    const QImage picture(exported(0, u"page.png"_s));
    CHECK(picture.width() == 2432);
    CHECK(dashboard.window.prompts.suggestion == u"Dashboard 2025-08-18 to 2026-08-17.png"_s);

    const QString text = textOf(exported(1, u"page.csv"_s));
    for (const ChartCard *card : dashboard.board().cards())
        CHECK(text.contains(card->text().table.at(0).at(0)));
    CHECK(text.contains(u"Workshops delivered,"_s + dashboard.board().tileTexts()[1].number));
}

TEST_CASE("the workshops behind a mark are saved as CSV", "[export]")
{
    DashboardWindow dashboard;
    dashboard.drillIntoFirst();
    const QString path = dashboard.window.folder.filePath(u"behind.csv"_s);
    dashboard.window.prompts.answer = path;
    auto &more = dashboard.window.find<QToolButton>(u"More about: the workshops behind the mark"_s);
    more.menu()->actions().at(1)->trigger();
    CHECK(textOf(path).count(u'\n') == dashboard.drill().table()->model()->rowCount() + 1);
}

TEST_CASE("words that were typed make no path of the name suggested", "[export]")
{
    QWidget window;
    Toasts toasts(&window);
    AnswerPrompts prompts;
    FigureFiles(&window, prompts, toasts).saveTable(u"Workshops: Health/care"_s, {{u"1"_s}});
    CHECK(prompts.suggestion == u"Workshops- Health-care.csv"_s);
}
