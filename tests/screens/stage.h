// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"

#include <QAction>
#include <QTemporaryDir>

namespace turnout {

class Page;

// Dialogs of the desktop are not drawn: nothing is chosen.
class SilentPrompts final : public Prompts {
public:
    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)>) override {}
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)>) override
    {}
    void newFile(QWidget *, const QString &, const QString &, const QString &,
                 std::function<void(const QString &)>) override
    {}
    void chooseFolder(QWidget *, const QString &, std::function<void(const QString &)>) override {}
    void print(QPrinter &, const std::function<void()> &, const std::function<void()> &) override {}
    void tell(QWidget *, const QString &, const QString &) override {}
};

// A logbook lacks what a scene shows: a chart of ratings needs forms, say.
struct SceneMissing {
    QString why;
};

// A logbook to play scenes with. Each scene gets a copy of its own, so the file itself is never changed.
struct Script {
    QString logbook; // its path
    std::optional<QString> passphrase;
    Appearance appearance = Appearance::Light;
    QSize size = {1440, 900};
    CivilTime now = CivilTime(QDate(2026, 8, 18), QTime(9, 42)); // on the window's clock
};

// The program's window in which a scene is played: by keys and by going to records, as a user would.
class Stage {
public:
    explicit Stage(const Script &script);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    MainWindow &window() { return *m_window; }
    Logbook &logbook();
    Page &page();
    const Clock &clock() const { return m_clock; }
    Surrounding surrounding() const { return {m_clock, QStringLiteral("Alex Lee")}; }
    QString copy() const { return m_copy; } // the scene's own of the logbook
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void open();       // the logbook, with its passphrase
    void openLocked(); // without: the unlock page where it has one
    void go(const Destination &destination);
    void run(ActionId id);
    // To the widget that has the focus.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    bool isShown(const QString &accessibleName);
    // The visible widget with that accessible name. Throws SceneMissing.
    QWidget &widget(const QString &accessibleName);
    template <class Widget>
    Widget &find(const QString &accessibleName)
    {
        return dynamic_cast<Widget &>(widget(accessibleName));
    }
    // Until nothing is left to do: events, and work in the background.
    void settle();
    template <class Value, class Read>
    Value read(Read &&read)
    {
        return logbook().read(std::forward<Read>(read)).value();
    }

private:
    QWidget *visibleWidget(const QString &accessibleName);

    Script m_script;
    FixedClock m_clock;
    SilentPrompts m_prompts;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_copy;
};

} // namespace turnout
