// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/precompiled.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QTest>

namespace turnout {

// Widgets under one another in a window that has the focus; the last is a plain field to go to.
struct WidgetWindow {
    QWidget window;
    QLineEdit *other = new QLineEdit;

    explicit WidgetWindow(const QList<QWidget *> &widgets)
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *widget : widgets)
            column->addWidget(widget);
        column->addWidget(other);
        column->addStretch();
        window.resize(500, 400);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        widgets.first()->setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text)); }
};

} // namespace turnout
