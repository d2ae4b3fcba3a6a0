// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/backups.h"
#include "ui/shell/pageentry.h"
#include "ui/shell/recentlogbooks.h"
#include "ui/shell/unlockdelays.h"
#include "ui/shell/unlockpage.h"
#include "ui/theme/theme.h"

#include <QMainWindow>
#include <memory>

class QStackedWidget;

namespace turnout {

class ElidedLabel;
class IdleWatch;
class Keychain;
class NewLogbookPage;
class PlainLabel;
class ProblemPage;
class Restoring;
class StartPage;
class Workspace;
struct Problem;

// What the window takes from the program; the references outlive it.
struct WindowParts {
    Surrounding surrounding;
    QList<PageEntry> pages;
    Prompts &prompts;
    QSettings &settings;
    QString sampleFolder;         // where the sample logbook is made
    Appearance desktop;           // what "automatic" means
    Keychain *keychain = nullptr; // none: nothing is remembered
};

// The window of one logbook: start, unlock, new, what went wrong, or the workspace of the logbook once it is open. It
// holds the menus and knows where the window stood; what a page does is the page's. A logbook stays open behind the
// other pages until the next one is known to open.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts);
    ~MainWindow() override;

    // Shows the start page, with what went wrong where something did.
    void start(const QString &problem = {});
    // Opens a plain logbook at once and asks for the passphrase of an encrypted one. Errors are shown in the window.
    void openLogbook(const QString &path, OpenAs as = OpenAs::Writer);
    // Shows a logbook that is open already, one in memory say. It closes again when the one before it has to stay.
    void show(std::unique_ptr<Logbook> logbook);
    using QMainWindow::show;
    void setTheme(ThemeChoice choice);

    // Why the logbook is locked decides what becomes of text that cannot be kept: asked, it stays open and says so.
    enum class LockFor { Asked, Idle, Sleep };
    // Closes an encrypted logbook and asks for its passphrase; what is typed is kept in it. While a longer change is
    // made it waits for its end, and hides what is shown at once.
    void lock(LockFor why);
    bool canLock() const;
    int minutesToLock() const; // without typing; 1–60

    Workspace *workspace() const { return m_workspace.get(); } // null while none is open
    Actions &actions() { return *m_actions; }
    IdleWatch &idleWatch() { return *m_idle; }

Q_SIGNALS:
    // The file that this window is for, open or locked; empty: none.
    void fileChanged(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    StartPage &startPage();
    UnlockPage &unlockPage();
    NewLogbookPage &newPage();
    ProblemPage &problemPage();
    void buildStatusBar();
    void run(ActionId id);
    bool isWorkspaceShown() const;
    void updateActions();
    void updateStatus();
    void noteStatus();
    void showAbout();

    // mainwindowlogbooks.cpp
    void chooseLogbook();
    void chooseNewLogbook();
    void openSample();
    void makeLogbook(const QString &path, const std::optional<QString> &passphrase);
    enum class From { Typed, Keychain };
    void tryToOpen(const Secret &secret, From from);
    void noteWrong();
    void askToUnlock(const QString &path);
    // Closes it, where one is open; something else is shown next. False when what is being typed keeps it open.
    bool leaveLogbook();
    void closeWorkspace();
    void closeLogbook();
    void showWorkspace();
    void goBack(); // from a page that stands before the logbook
    void setFile(const QString &path);
    void noteRecent();

    // mainwindowproblems.cpp
    void showProblem(const Error &error);
    void presentProblem(const Problem &problem);
    void openReadOnly();
    void tryAgain();
    void reopen();
    Secret ofOpenLogbook() const;
    void chooseWhereTo();
    void moveThere(const Secret &secret);

    // mainwindowcopies.cpp
    void saveCopy();
    bool hasBackups() const;
    void offerRestore(Problem &problem);
    void suspectDamage();
    void restoreDamaged(const Secret &secret);
    void askForCopy(const Secret &tried);

    // mainwindowrestore.cpp
    void presentRestoring();
    void restore(const QString &copy, const Secret &secret);
    void showRestored(const QString &path, const Secret &secret, const Result<backups::Restored> &restored);

    // mainwindowlock.cpp
    void watchIdleness();
    void followEncryption();
    void lockSoon(LockFor why);
    void sayLocksSoon();

    // mainwindowkeychain.cpp
    bool isRemembered(const QString &path) const;
    void noteLocked(const QString &path);
    void askKeychain(const QString &path);
    void noteRemembering(UnlockPage::Remember remember);
    void forgetKey(const QString &path);

    struct Asked {
        QString path;
        OpenAs as = OpenAs::Writer;
        QString copy = {};   // a backup that is restored there first, likewise
        QString moveTo = {}; // where it is moved first, once it is known what opens it
        Secret secret = {};  // tried last, for what follows from it; wiped with the question
    };
    struct Locked {
        QString path;
        Destination place;
    };

    WindowParts m_parts;
    RecentLogbooks m_recent;
    UnlockDelays m_delays;
    Actions *m_actions;
    QStackedWidget *m_stack;
    IdleWatch *m_idle;
    // Made when they are first shown: laying out pages that nobody sees is a third of the start.
    StartPage *m_start = nullptr;
    UnlockPage *m_unlock = nullptr;
    NewLogbookPage *m_new = nullptr;
    ProblemPage *m_problem = nullptr;
    Restoring *m_restoring = nullptr; // while a backup takes the place of a logbook; nothing else is opened then
    std::unique_ptr<Workspace> m_workspace;
    QString m_path; // open or locked
    Asked m_asked;  // being opened
    std::optional<Locked> m_locked;
    std::optional<LockFor> m_locksSoon; // once the change being made is done; until then nobody sees the logbook
    std::optional<LockFor> m_lockAfterRestore;
    bool m_couldLock = false; // when that was last looked at
    PlainLabel *m_saved = nullptr;
    ElidedLabel *m_status = nullptr;
};

} // namespace turnout
