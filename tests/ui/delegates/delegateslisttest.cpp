// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/delegateswindow.h"
#include "ui/delegates/columnsmenu.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QToolButton>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("the page lists everybody by surname and says so", "[delegatespage]")
{
    DelegatesWindow page;
    CHECK(page.listed() == QStringList{u"Bright"_s, u"Okafor"_s, u"Reid"_s});
    CHECK(page.page.status() == u"3 delegates  ·  1 selected"_s);
    CHECK(page.table().current() == page.zoe);
    QLabel *subtitle = nullptr;
    for (QLabel *label : page.page.findChildren<QLabel *>()) {
        if (label->text().contains(u"sorted by surname"_s))
            subtitle = label;
    }
    REQUIRE(subtitle);
    CHECK(subtitle->text() == u"3 people · sorted by surname"_s);
}

TEST_CASE("the list narrows as the filter is typed, and Esc clears it", "[delegatespage]")
{
    DelegatesWindow page;
    page.page.run(ActionId::Find);
    REQUIRE(page.filter().hasFocus());
    page.window.type(u"region:london"_s);
    CHECK(page.listed() == QStringList{u"Okafor"_s});
    CHECK(page.page.status().startsWith(u"1 of 3 delegates"_s));
    CHECK(page.filter().text() == u"region:london"_s); // marking terms changes no text
    page.window.type(u" sam"_s);
    CHECK(page.listed().isEmpty());
    page.window.press(Qt::Key_Escape);
    CHECK(page.filter().text().isEmpty());
    CHECK(page.listed().size() == 3);
}

TEST_CASE("a term that is not understood is said in words below the filter", "[delegatespage]")
{
    DelegatesWindow page;
    page.page.run(ActionId::Find);
    page.window.type(u"colour:red"_s);
    bool said = false;
    for (const QLabel *label : page.page.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"“colour:” is nothing"_s));
    CHECK(said);
    CHECK(page.listed().size() == 3);
}

TEST_CASE("when nobody matches the page says so, and clears the filter on request", "[delegatespage]")
{
    DelegatesWindow page;
    page.page.run(ActionId::Find);
    page.window.type(u"nobody"_s);
    CHECK_FALSE(page.table().isVisible());
    QAbstractButton *clear = nullptr;
    for (QAbstractButton *button : page.page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Clear the filter"_s)
            clear = button;
    }
    REQUIRE(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(page.table().isVisible());
    CHECK(page.listed().size() == 3);
}

TEST_CASE("an empty logbook asks for the first person", "[delegatespage]")
{
    TestLogbook book;
    PageWindow window(book);
    auto &page = window.show<DelegatesPage>();
    CHECK_FALSE(window.find<DelegatesTable>(u"People"_s).isVisible());
    QAbstractButton *first = nullptr;
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Add the first delegate"_s)
            first = button;
    }
    REQUIRE(first);
    QTest::mouseClick(first, Qt::LeftButton);
    window.type(u"Ada Okafor"_s);
    window.press(Qt::Key_Return);
    CHECK(window.find<DelegatesTable>(u"People"_s).isVisible());
    CHECK(window.find<DelegatesTable>(u"People"_s).model()->rowCount() == 1);
}

TEST_CASE("headings sort by click, and Alt+Up and Alt+Down by key, staying with the person", "[delegatespage]")
{
    DelegatesWindow page;
    QHeaderView *header = page.table().horizontalHeader();
    const int column = int(DelegateColumn::Organisation);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      {header->sectionViewportPosition(column) + 20, header->height() / 2});
    CHECK(page.listed() == QStringList{u"Okafor"_s, u"Reid"_s, u"Bright"_s});
    CHECK(page.table().current() == page.zoe);
    CHECK(page.table().currentIndex().row() == 2);
    page.goTo(1, DelegateColumn::Name);
    page.window.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(page.listed() == QStringList{u"Reid"_s, u"Okafor"_s, u"Bright"_s});
    CHECK(page.table().current() == page.sam);
    page.window.press(Qt::Key_Down, Qt::AltModifier);
    CHECK(page.listed() == QStringList{u"Bright"_s, u"Okafor"_s, u"Reid"_s});
    CHECK(header->sortIndicatorSection() == int(DelegateColumn::Name));
}

TEST_CASE("letters go to a name, whatever the list is sorted by", "[delegatespage]")
{
    DelegatesWindow page;
    page.goTo(0, DelegateColumn::Name);
    page.window.type(u"re"_s);
    CHECK(page.table().current() == page.sam);
    page.table().sortByColumn(int(DelegateColumn::Organisation), Qt::DescendingOrder);
    QTest::qWait(QApplication::keyboardInputInterval() + 50); // the letters before are over
    page.window.type(u"o"_s);
    CHECK(page.table().current() == page.ada);
}

TEST_CASE("columns are chosen in a menu and remembered on this computer", "[delegatespage]")
{
    DelegatesWindow page;
    CHECK(page.table().isColumnHidden(int(DelegateColumn::Email)));
    auto &button = page.window.find<QToolButton>(u"Columns and order"_s);
    Q_EMIT button.menu()->aboutToShow();
    const auto choose = [&](const QString &text) {
        for (QAction *action : button.menu()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    choose(u"E-mail"_s);
    choose(u"Area"_s);
    CHECK_FALSE(page.table().isColumnHidden(int(DelegateColumn::Email)));
    CHECK(page.table().isColumnHidden(int(DelegateColumn::Area)));

    page.window.show<DelegatesPage>(); // anew, with the same settings
    CHECK_FALSE(page.table().isColumnHidden(int(DelegateColumn::Email)));
    CHECK(page.table().isColumnHidden(int(DelegateColumn::Area)));
    CHECK(page.listed().first() == u"Bright"_s);
}

TEST_CASE("Ctrl+C copies the people selected with headings, in the columns shown", "[delegatespage]")
{
    DelegatesWindow page;
    page.goTo(0, DelegateColumn::Name);
    page.window.press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(page.page.status() == u"3 delegates  ·  2 selected"_s);
    page.window.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == u"Name\tOrganisation\tArea\tNext booking\tAttended\tLast seen"_s);
    CHECK(lines[2] == u"Okafor, Ada\tNorthbank NHS Trust\tLondon\t–\t0\t–"_s);
}

TEST_CASE("the list is exported as it is filtered and sorted", "[delegatespage]")
{
    DelegatesWindow page;
    page.page.run(ActionId::Find);
    page.window.type(u"ada"_s);
    page.window.prompts.answer = page.window.folder.filePath(u"list.csv"_s);
    REQUIRE(page.page.offers(ActionId::Export));
    page.page.run(ActionId::Export);
    QFile file(page.window.prompts.answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.count(u"\r\n"_s) == 2);
    CHECK(text.contains(u"\"Okafor, Ada\",Northbank NHS Trust"_s));
    CHECK(page.window.prompts.suggestion == u"delegates.csv"_s);
}

TEST_CASE("a long list is exported while the window goes on", "[delegatespage]")
{
    TestLogbook book{OnFile{}};
    book.change([](Edit &edit) {
        for (int i = 0; i < 2001; ++i)
            people::addDelegate(edit, aDelegate().value());
    });
    PageWindow window(book);
    auto &page = window.show<DelegatesPage>();
    window.prompts.answer = window.folder.filePath(u"list.csv"_s);
    page.run(ActionId::Export);
    CHECK(window.toasts().text() == u"Reading 2,001 people…"_s);
    REQUIRE(QTest::qWaitFor([&] { return window.toasts().text() == u"Exported 2,001 people"_s; }));
    QFile file(window.prompts.answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == 2002);
}

TEST_CASE("a list that cannot be written is said in words", "[delegatespage]")
{
    DelegatesWindow page;
    page.window.prompts.answer = page.window.folder.filePath(u"no such folder/list.csv"_s);
    page.page.run(ActionId::Export);
    CHECK(page.window.toasts().text().startsWith(u"The list could not be written"_s));
}

TEST_CASE("a change elsewhere keeps the list where it was, with what was selected", "[delegatespage]")
{
    DelegatesWindow page;
    page.goTo(1, DelegateColumn::Area);
    page.window.press(Qt::Key_Down, Qt::ShiftModifier);
    page.book.add(aDelegate().named(u"Amy Able"_s)); // before everybody
    CHECK(page.listed().first() == u"Able"_s);
    CHECK(page.table().chosen() == QList<DelegateId>{page.ada, page.sam});
    CHECK(page.table().current() == page.sam);
}

TEST_CASE("going to a person clears a filter that hides them", "[delegatespage]")
{
    DelegatesWindow page;
    page.filter().setText(u"ada"_s);
    page.page.open({.section = Section::Delegates, .delegate = page.sam});
    CHECK(page.filter().text().isEmpty());
    CHECK(page.table().current() == page.sam);
}

TEST_CASE("the page fits a small window, where Enter shows the panel in place of the list", "[delegatespage]")
{
    DelegatesWindow page({800, 600});
    CHECK(page.page.minimumSizeHint().width() <= 800);
    auto &book = page.window.find<QAbstractButton>(u"Book onto a workshop"_s);
    CHECK_FALSE(book.isVisible());
    page.goTo(1, DelegateColumn::Name);
    page.window.press(Qt::Key_Return);
    CHECK(book.isVisible());
    CHECK_FALSE(page.table().isVisible());
    CHECK(page.page.goBack());
    CHECK(page.table().hasFocus());
    CHECK_FALSE(book.isVisible());
}

TEST_CASE("a window that shows the panel can become as narrow as one that does not", "[delegatespage]")
{
    DelegatesWindow page;
    REQUIRE(page.window.find<QAbstractButton>(u"Book onto a workshop"_s).isVisible());
    CHECK(page.page.minimumSizeHint().width() <= 800);
}

TEST_CASE("the panes are reached in order, and each takes the focus", "[delegatespage]")
{
    DelegatesWindow page;
    const QList<QWidget *> panes = page.page.panes();
    REQUIRE(panes.size() == 4);
    for (QWidget *pane : panes) {
        pane->setFocus(Qt::TabFocusReason);
        CHECK((pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget())));
    }
}

TEST_CASE("names of controls are there, and no two are the same", "[delegatespage]")
{
    DelegatesWindow page;
    QStringList names;
    for (const QWidget *widget : page.page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                             : button                            ? button->text()
                                                                 : QString();
        CAPTURE(widget->metaObject()->className());
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names.append(name);
    }
    CHECK(names.size() > 8);
}

TEST_CASE("the page works in right-to-left and with text at twice the size", "[delegatespage]")
{
    DelegatesWindow page;
    const bool rightToLeft = GENERATE(false, true);
    page.window.window().setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QFont large = page.page.font();
    large.setPointSizeF(2 * large.pointSizeF());
    page.page.setFont(large);
    page.page.run(ActionId::Find);
    page.window.type(u"okafor"_s);
    CHECK(page.listed() == QStringList{u"Okafor"_s});
    page.window.press(Qt::Key_Down); // to the list
    CHECK(page.table().hasFocus());
    page.window.press(Qt::Key_F2);
    page.window.press(Qt::Key_A, Qt::ControlModifier);
    page.window.type(u"Oak, Ada"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.delegate(page.ada)->name.family == u"Oak"_s);
    CHECK_FALSE(page.window.window().grab().toImage().isNull());
}

TEST_CASE("the page looks in a theme that was changed to as in one it began with", "[delegatespage]")
{
    const auto pictureOf = [](DelegatesWindow &page) {
        page.table().setFocus();
        QApplication::processEvents();
        return page.page.grab().toImage();
    };
    const auto fill = [](DelegatesWindow &page) {
        page.goTo(1, DelegateColumn::Name);
        page.newName().setText(u"Ada Okafor"_s); // offers who it may be
        page.filter().setText(u"region:london"_s);
    };
    QImage changed;
    {
        DelegatesWindow page;
        fill(page);
        pictureOf(page);
        applyTheme(*qApp, Appearance::Dark);
        changed = pictureOf(page);
    }
    {
        DelegatesWindow page;
        fill(page);
        CHECK(changed == pictureOf(page));
    }
    applyTheme(*qApp, Appearance::Light);
}

TEST_CASE("the menu of columns keeps one way to sort, however often it opens", "[delegatespage]")
{
    DelegatesWindow page;
    auto *menu = page.page.findChild<ColumnsMenu *>();
    REQUIRE(menu);
    for (int time = 0; time < 3; ++time) {
        menu->popup({});
        menu->close();
    }
    CHECK(menu->findChildren<QMenu *>().size() == 1);
}

TEST_CASE("every heading has room for its words, and for the mark of the sort", "[delegatespage]")
{
    DelegatesWindow page;
    const QHeaderView &header = *page.table().horizontalHeader();
    const QFontMetrics letters(screenFont(size::Small, Weight::SemiBold));
    constexpr int Padding = 10;
    constexpr int Mark = 14;
    for (int column = 0; column < header.count(); ++column) {
        const QString title = page.table().model()->headerData(column, Qt::Horizontal).toString();
        INFO(title.toStdString());
        if (!header.isSectionHidden(column))
            CHECK(header.sectionSize(column) > letters.horizontalAdvance(title) + Padding + Mark);
    }
}
