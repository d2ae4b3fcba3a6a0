// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/safetywindow.h"

#include <QAbstractItemView>
#include <QAccessible>

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("Safety and its cards fit the smallest page, in both directions of reading", "[safety]")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TestLogbook book(OnFile{u"quiet harbour"_s});
        SafetyWindow window(book, {800, 560});
        window.window().setLayoutDirection(direction);
        CHECK(window.page.minimumSizeHint().width() <= 800);
        CHECK(window.page.minimumSizeHint().height() <= 560);
        for (const QString &job : {u"Change passphrase…"_s, u"Recovery sheet…"_s, u"Remove the passphrase…"_s}) {
            window.choose(job);
            CHECK(window.page.minimumSizeHint().width() <= 800);
            CHECK(window.page.minimumSizeHint().height() <= 560);
            window.page.goBack();
        }
    }
}

TEST_CASE("every control of Safety has a name of its own for screen readers", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    QSet<QString> names;
    for (auto *widget : window.page.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget);
        if (!control || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        const QString name = accessible->text(QAccessible::Name);
        CAPTURE(widget->metaObject()->className(), name);
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
    }
    CHECK(names.size() >= 6);
}

TEST_CASE("F6 leads from card to card", "[safety]")
{
    TestLogbook book(OnFile{});
    SafetyWindow window(book);
    CHECK(window.page.panes().size() == 3);
    for (const QWidget *pane : window.page.panes())
        CHECK((pane->isVisible() && pane->isEnabled()));
}
