// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "tests/support/uifixture.h"
#include "ui/settings/safetypage.h"

#include <QLabel>
#include <QPushButton>

namespace turnout {

// The page Safety in a window over a test's logbook, for as long as it lives.
class SafetyWindow : public PageWindow {
public:
    explicit SafetyWindow(TestLogbook &book, QSize size = {1216, 852})
        : PageWindow(book, size)
        , page(show<SafetyPage>())
    {}

    // The visible button with those words on it.
    QPushButton &button(const QString &text)
    {
        for (auto *button : window().findChildren<QPushButton *>()) {
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return *button;
        }
        FAIL("there is no button “" << text.toStdString() << "”");
        std::abort();
    }
    bool has(const QString &text)
    {
        const auto buttons = window().findChildren<QPushButton *>();
        return std::any_of(buttons.begin(), buttons.end(),
                           [&](QPushButton *b) { return b->isVisible() && QString(b->text()).remove(u'&') == text; });
    }
    bool says(const QString &text)
    {
        const auto labels = window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    // By Tab to the button, then Enter: no mouse.
    void choose(const QString &text)
    {
        QPushButton &wanted = button(text);
        for (int steps = 0; steps < 60 && !wanted.hasFocus(); ++steps)
            press(Qt::Key_Tab);
        INFO(text.toStdString());
        REQUIRE(wanted.hasFocus());
        press(Qt::Key_Return);
    }
    void typeLine(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    bool eventually(const std::function<bool()> &is) { return QTest::qWaitFor(is, 20'000); }

    SafetyPage &page;
};

} // namespace turnout
