// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"
#include "ui/shell/recentlogbooks.h"
#include "ui/shell/unlockdelays.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <memory>

class QStackedWidget;

namespace turnout {

class ElidedLabel;
class NewLogbookPage;
class PlainLabel;
class StartPage;
class UnlockPage;
class Workspace;

// What the window takes from the program; the references outlive it.
struct WindowParts {
    Surrounding surrounding;
    QList<PageEntry> pages;
    Prompts &prompts;
    QSettings &settings;
    QString sampleFolder; // where the sample logbook is made
    Appearance desktop;   // what "automatic" means
};

// The window of one logbook: start, unlock, new, or the workspace of the logbook once it is open. It holds the menus
// and knows where the window stood; what a page does is the page's.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    // Shows the start page, with what went wrong where something did.
    void start(const QString &problem = {});
    // Opens a plain logbook at once and asks for the passphrase of an encrypted one. Errors are shown in the window.
    void openLogbook(const QString &path);
    // Shows a logbook that is open already, one in memory say.
    void show(std::unique_ptr<Logbook> logbook);
    using QMainWindow::show;
    void setTheme(ThemeChoice choice);

    Workspace *workspace() const { return m_workspace.get(); } // null while none is open
    Actions &actions() { return *m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    StartPage &startPage();
    UnlockPage &unlockPage();
    NewLogbookPage &newPage();
    void buildStatusBar();
    void run(ActionId id);
    void chooseLogbook();
    void chooseNewLogbook();
    void openSample();
    void makeLogbook(const QString &path, const std::optional<QString> &passphrase);
    void tryToOpen(const std::optional<QString> &passphrase);
    // Closes it, where one is open; something else is shown next. False when what is being typed keeps it open.
    bool leaveLogbook();
    void closeLogbook();
    void updateActions();
    void updateStatus();
    void showAbout();

    WindowParts m_parts;
    RecentLogbooks m_recent;
    UnlockDelays m_delays;
    Actions *m_actions;
    QStackedWidget *m_stack;
    // Made when they are first shown: laying out three pages that nobody sees is a third of the start.
    StartPage *m_start = nullptr;
    UnlockPage *m_unlock = nullptr;
    NewLogbookPage *m_new = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    QString m_path; // being opened, or open
    PlainLabel *m_saved = nullptr;
    ElidedLabel *m_status = nullptr;
};

} // namespace turnout
