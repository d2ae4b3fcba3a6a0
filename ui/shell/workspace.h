// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageentry.h"

#include <QWidget>
#include <map>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace turnout {

class Banner;
class BackupSchedule;
class Sidebar;

// What a workspace takes from the window around it; all of it outlives the workspace.
struct WorkspaceParts {
    const Clock &clock;
    const QList<PageEntry> &pages;
    Actions &actions;
    Prompts &prompts;
    QSettings &settings;
};

// An open logbook on screen: the sidebar, the pages, and what goes across them: undo, going from one to another, the
// counts of waiting work. Owns the logbook; when it goes, the logbook is closed.
class Workspace final : public QWidget {
    Q_OBJECT

public:
    Workspace(std::unique_ptr<Logbook> logbook, const WorkspaceParts &parts, QWidget *parent = nullptr);
    ~Workspace() override;

    Logbook &logbook() { return *m_logbook; }
    Page *page() const; // the one shown
    Section section() const { return m_section; }
    void go(const Destination &destination);
    // What the window's actions ask of the logbook and of the page shown.
    void run(ActionId id);

    // See Page::settle(): asks every page, and goes to the one that stays.
    bool settle();

    // Before the logbook is locked: takes what is typed, and keeps in the logbook what cannot be taken. Nothing is said
    // on the pages. An error says why it could not be kept, and then it is lost when the workspace goes.
    Result<void> keepDrafts();
    Destination place() const; // see Page::place()
    // Gives pages back what keepDrafts() kept. The titles of those pages; none when there was nothing.
    QStringList restoreDrafts();

    // Above every page, below the banners that are there already. The workspace owns it.
    void addBanner(Banner *banner);

    QString saved() const;  // "All changes saved 09:42 · backed up 09:00"
    QString status() const; // of the page shown
    void showError(const Error &error);
    void tell(const QString &text);
    void resume(); // the actions of the window are its own again, after something else was shown

Q_SIGNALS:
    void statusChanged();
    void restoreAsked(const QString &copy, const turnout::Secret &secret); // see Page
    void reopenAsked();                                                    // for work, where it is only read now
    void copyAsked(); // to save what is open in another file, for its own is gone or has no room
    void moveAsked(); // to another folder, to work in it there

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Page *made(Section section);
    void step(Result<Changes> (Logbook::*step)(), const QString &done);
    void noteChange();
    void noteBackup(const QDateTime &at);
    void readSteps();
    bool isOffered(ActionId id) const;
    void updateActions();
    void sayReadOnly();
    void noteFailure(const Error &error);
    void tryAgain();
    void updateWaiting();
    static void focusFirstPane(const Page &page);
    QWidget *paneWithFocus(const Page &page) const; // null: none
    void nextPane();

    std::unique_ptr<Logbook> m_logbook; // first, for the pages look at it
    std::unique_ptr<BackupSchedule> m_backups;
    WorkspaceParts m_parts;
    bool m_canUndo = false;
    bool m_canRedo = false;
    QTime m_savedAt;        // not valid: nothing was changed yet
    QDateTime m_backedUpAt; // UTC; not valid: never
    Sidebar *m_sidebar;
    QVBoxLayout *m_banners;
    Banner *m_trouble; // why changes fail for now
    QStackedWidget *m_stack;
    Toasts *m_toasts;
    std::map<Section, Page *> m_pages; // those made so far
    Section m_section = Section::Schedule;
    Section m_before = Section::Schedule; // where a page outside the sidebar goes back to
};

} // namespace turnout
