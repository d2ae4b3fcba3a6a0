// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>
#include <map>

class QMenu;
class QMenuBar;

namespace turnout {

// Everything that can be asked for by name: menus and shortcuts come from one table of these (actions.cpp).
enum class ActionId {
    // The window's own.
    NewLogbook,
    OpenLogbook,
    TrySample,
    Lock,
    ForgetKey,
    CloseLogbook,
    Quit,
    Undo,
    Redo,
    SaveNote,
    GoSchedule,
    GoDelegates,
    GoFeedback,
    GoDashboard,
    GoSafety,
    NextPane,
    ThemeAutomatic,
    ThemeLight,
    ThemeDark,
    FullScreen,
    About,
    // A page's; see Page::offers() and Page::run().
    PrintPreview,
    Export,
    Find,
    NewItem,
    NewWorkshop,
    Duplicate,
    Delete,
    EditWorkshop,
    Today,
    Previous,
    Next,
    GoToDate,
    BookDelegate,
    OpenRegister,
    TypeFeedback,
    AddDelegate,
};

enum class MenuId { None, File, Edit, View, Workshop, Delegates, Help };

struct ActionRow {
    ActionId id;
    MenuId menu;
    const char *text; // to be translated, with its mnemonic
    QKeySequence shortcut;
    enum class Before { Nothing, Rule } before = Before::Nothing; // in its menu
};

// The one table of actions as QActions. Owned by the main window, which adds them to itself so that shortcuts work.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject *parent = nullptr);

    QAction *of(ActionId id) const { return m_actions.at(id); }
    // Menus in the order of MenuId; one without an entry is left out.
    void fill(QMenuBar &bar);
    // Edit, Workshop and Delegates have something to say only while a logbook is open.
    enum class Menus { All, WithoutLogbook };
    void show(Menus menus);
    static const QList<ActionRow> &table();

Q_SIGNALS:
    void triggered(turnout::ActionId id);

private:
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
};

// The key of an action as people read it, "Ctrl+B"; for tool tips and key caps.
QString keyOf(ActionId id);

} // namespace turnout
