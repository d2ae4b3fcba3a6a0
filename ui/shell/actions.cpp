// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "core/base/tr.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr auto Rule = ActionRow::Before::Rule;

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::None:
        break;
    case MenuId::File:
        return Actions::tr("&File");
    case MenuId::Edit:
        return Actions::tr("&Edit");
    case MenuId::View:
        return Actions::tr("&View");
    case MenuId::Workshop:
        return Actions::tr("&Workshop");
    case MenuId::Delegates:
        return Actions::tr("&Delegates");
    case MenuId::Help:
        return Actions::tr("&Help");
    }
    return {};
}

bool isCheckable(ActionId id)
{
    return id == ActionId::ThemeAutomatic || id == ActionId::ThemeLight || id == ActionId::ThemeDark ||
           id == ActionId::FullScreen;
}

} // namespace

const QList<ActionRow> &Actions::table()
{
    using enum ActionId;
    // clang-format off
    static const QList<ActionRow> rows = {
        {NewLogbook, MenuId::File, QT_TR_NOOP("&New logbook…"), {}},
        {OpenLogbook, MenuId::File, QT_TR_NOOP("&Open a logbook…"), QKeySequence(u"Ctrl+O"_s)},
        {TrySample, MenuId::File, QT_TR_NOOP("Try with sa&mple data"), {}},
        {PrintPreview, MenuId::File, QT_TR_NOOP("&Print preview"), QKeySequence(u"Ctrl+P"_s), Rule},
        {Export, MenuId::File, QT_TR_NOOP("&Export this…"), QKeySequence(u"Ctrl+Shift+E"_s)},
        {SaveNote, MenuId::File, QT_TR_NOOP("&Save"), QKeySequence(u"Ctrl+S"_s), Rule},
        {GoSafety, MenuId::File, QT_TR_NOOP("Safet&y: passphrase, backups, check"), {}, Rule},
        {Lock, MenuId::File, QT_TR_NOOP("&Lock"), QKeySequence(u"Ctrl+L"_s)},
        {ForgetKey, MenuId::File, QT_TR_NOOP("&Forget the key kept on this computer"), {}},
        {CloseLogbook, MenuId::File, QT_TR_NOOP("&Close this logbook"), QKeySequence(u"Ctrl+W"_s)},
        {Quit, MenuId::File, QT_TR_NOOP("&Quit"), QKeySequence(u"Ctrl+Q"_s)},

        {Undo, MenuId::Edit, QT_TR_NOOP("&Undo"), QKeySequence(u"Ctrl+Z"_s)},
        {Redo, MenuId::Edit, QT_TR_NOOP("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s)},
        {Find, MenuId::Edit, QT_TR_NOOP("&Filter this list"), QKeySequence(u"Ctrl+F"_s), Rule},
        {NewItem, MenuId::Edit, QT_TR_NOOP("&New here"), QKeySequence(u"Ctrl+N"_s)},
        {Duplicate, MenuId::Edit, QT_TR_NOOP("&Duplicate"), QKeySequence(u"Ctrl+D"_s)},
        {Delete, MenuId::Edit, QT_TR_NOOP("Cancel or de&lete"), QKeySequence(u"Delete"_s)},

        {GoSchedule, MenuId::View, QT_TR_NOOP("&Schedule"), QKeySequence(u"Ctrl+1"_s)},
        {GoDelegates, MenuId::View, QT_TR_NOOP("&Delegates"), QKeySequence(u"Ctrl+2"_s)},
        {GoFeedback, MenuId::View, QT_TR_NOOP("&Feedback"), QKeySequence(u"Ctrl+3"_s)},
        {GoDashboard, MenuId::View, QT_TR_NOOP("D&ashboard"), QKeySequence(u"Ctrl+4"_s)},
        {NextPane, MenuId::View, QT_TR_NOOP("&Next part of the page"), QKeySequence(u"F6"_s), Rule},
        {Today, MenuId::View, QT_TR_NOOP("&Today"), QKeySequence(u"Ctrl+T"_s), Rule},
        {Previous, MenuId::View, QT_TR_NOOP("&Earlier"), {}},
        {Next, MenuId::View, QT_TR_NOOP("&Later"), {}},
        {GoToDate, MenuId::View, QT_TR_NOOP("&Go to date…"), QKeySequence(u"Ctrl+G"_s)},
        {ThemeAutomatic, MenuId::View, QT_TR_NOOP("Colours of the des&ktop"), {}, Rule},
        {ThemeLight, MenuId::View, QT_TR_NOOP("L&ight"), {}},
        {ThemeDark, MenuId::View, QT_TR_NOOP("Da&rk"), {}},
        {FullScreen, MenuId::View, QT_TR_NOOP("F&ull screen"), QKeySequence(u"F11"_s), Rule},

        {NewWorkshop, MenuId::Workshop, QT_TR_NOOP("&New workshop"), QKeySequence(u"Ctrl+Shift+N"_s)},
        {EditWorkshop, MenuId::Workshop, QT_TR_NOOP("&Edit"), QKeySequence(u"Ctrl+E"_s)},
        {OpenRegister, MenuId::Workshop, QT_TR_NOOP("&Register"), QKeySequence(u"Ctrl+R"_s), Rule},
        {TypeFeedback, MenuId::Workshop, QT_TR_NOOP("Type its &feedback"), QKeySequence(u"Ctrl+Shift+F"_s)},

        {AddDelegate, MenuId::Delegates, QT_TR_NOOP("&Add a delegate"), QKeySequence(u"Ctrl+Shift+D"_s)},
        {BookDelegate, MenuId::Delegates, QT_TR_NOOP("&Book onto a workshop…"), QKeySequence(u"Ctrl+B"_s)},

        {About, MenuId::Help, QT_TR_NOOP("&About Turnout"), {}},
    };
    // clang-format on
    return rows;
}

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    auto *theme = new QActionGroup(this);
    for (const ActionRow &row : table()) {
        auto *action = new QAction(tr(row.text), this);
        action->setShortcut(row.shortcut);
        action->setCheckable(isCheckable(row.id));
        if (row.id == ActionId::ThemeAutomatic || row.id == ActionId::ThemeLight || row.id == ActionId::ThemeDark)
            theme->addAction(action);
        if (row.id == ActionId::Quit)
            action->setMenuRole(QAction::QuitRole);
        connect(action, &QAction::triggered, this, [this, id = row.id] { Q_EMIT triggered(id); });
        m_actions[row.id] = action;
    }
}

void Actions::fill(QMenuBar &bar)
{
    for (const ActionRow &row : table()) {
        QMenu *&menu = m_menus[row.menu];
        if (!menu)
            menu = bar.addMenu(menuTitle(row.menu));
        if (row.before == Rule)
            menu->addSeparator();
        menu->addAction(of(row.id));
    }
}

void Actions::show(Menus menus)
{
    for (const MenuId id : {MenuId::Edit, MenuId::Workshop, MenuId::Delegates})
        m_menus.at(id)->menuAction()->setVisible(menus == Menus::All);
}

QString keyOf(ActionId id)
{
    for (const ActionRow &row : Actions::table()) {
        if (row.id == id)
            return row.shortcut.toString(QKeySequence::NativeText);
    }
    return {};
}

} // namespace turnout
