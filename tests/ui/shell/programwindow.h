// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages.h"
#include "tests/support/uifixture.h"
#include "tests/ui/shell/settableclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>

namespace turnout {

// The program's window on the morning of Tuesday 18 August 2026, with settings and files of its own.
struct ProgramWindow {
    explicit ProgramWindow(Keychain *keychain = nullptr)
        : window({{clock, QStringLiteral("Tess Tester")},
                  pages(),
                  prompts,
                  settings,
                  folder.filePath(QStringLiteral("sample")),
                  Appearance::Light,
                  keychain})
    {
        window.start();
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }

    Surrounding surrounding() const { return {clock, QStringLiteral("Tess Tester")}; }
    QString file(const QString &name) const { return folder.filePath(name); }
    void trigger(ActionId id) { window.actions().of(id)->trigger(); }
    Logbook &logbook() { return window.workspace()->logbook(); }
    // To whatever has the focus, shortcuts too.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key, modifiers);
        QApplication::processEvents();
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        QApplication::processEvents();
    }
    void typeInto(const QString &name, const QString &text)
    {
        for (auto *field : window.findChildren<QLineEdit *>()) {
            if (field->accessibleName() != name)
                continue;
            field->setFocus();
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
            return;
        }
        FAIL("there is no field " << name.toStdString());
    }

    QTemporaryDir folder;
    SettableClock clock;
    AnswerPrompts prompts;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    MainWindow window;
};

} // namespace turnout
