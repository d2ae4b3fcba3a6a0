// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/idlewatch.h"
#include "ui/shell/newlogbookpage.h"
#include "ui/shell/problempage.h"
#include "ui/shell/prompts.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/copied.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString droppedLogbook(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() && urls.first().fileName().endsWith(".turnout"_L1)
               ? urls.first().toLocalFile()
               : QString();
}

} // namespace

MainWindow::MainWindow(const WindowParts &parts)
    : m_parts(parts)
    , m_recent(parts.settings)
    , m_delays(parts.surrounding.clock)
    , m_actions(new Actions(this))
    , m_stack(new QStackedWidget)
    , m_idle(new IdleWatch(parts.surrounding.clock, this))
{
    setWindowTitle(u"Turnout"_s);
    setAcceptDrops(true);
    setCentralWidget(m_stack);
    buildStatusBar();
    m_actions->fill(*menuBar());
    for (const ActionRow &row : Actions::table())
        addAction(m_actions->of(row.id)); // so that its shortcut works
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    // Later: what locks it may be a key on its way to a page.
    connect(
        m_idle, &IdleWatch::idle, this, [this] { lock(LockFor::Idle); }, Qt::QueuedConnection);
    resize(1440, 900);
    restoreGeometry(m_parts.settings.value(u"window/geometry"_s).toByteArray());
    setTheme(
        fromWord<ThemeChoice>(m_parts.settings.value(u"window/theme"_s).toString()).value_or(ThemeChoice::Automatic));
    updateActions();
}

MainWindow::~MainWindow() = default;

StartPage &MainWindow::startPage()
{
    if (!m_start) {
        m_start = new StartPage(m_recent, m_parts.surrounding.clock);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseLogbook);
        connect(m_start, &StartPage::newRequested, this, &MainWindow::chooseNewLogbook);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
        connect(m_start, &StartPage::recentChosen, this, [this](const QString &path) { openLogbook(path); });
    }
    return *m_start;
}

UnlockPage &MainWindow::unlockPage()
{
    if (!m_unlock) {
        m_unlock = new UnlockPage(m_parts.surrounding.clock, m_delays);
        m_stack->addWidget(m_unlock);
        connect(m_unlock, &UnlockPage::passphraseTyped, this,
                [this](const QString &typed) { tryToOpen(Secret::passphrase(typed), From::Typed); });
        connect(m_unlock, &UnlockPage::recoveryKeyTyped, this,
                [this](const QString &typed) { tryToOpen(Secret::recoveryKey(typed), From::Typed); });
        connect(m_unlock, &UnlockPage::openOtherRequested, this, &MainWindow::chooseLogbook);
        connect(m_unlock, &UnlockPage::restoreRequested, this, &MainWindow::suspectDamage);
        connect(m_unlock, &UnlockPage::backRequested, this, &MainWindow::goBack);
    }
    return *m_unlock;
}

NewLogbookPage &MainWindow::newPage()
{
    if (!m_new) {
        m_new = new NewLogbookPage;
        m_stack->addWidget(m_new);
        connect(m_new, &NewLogbookPage::makeRequested, this, &MainWindow::makeLogbook);
        connect(m_new, &NewLogbookPage::givenUp, this, &MainWindow::goBack);
    }
    return *m_new;
}

ProblemPage &MainWindow::problemPage()
{
    if (!m_problem) {
        m_problem = new ProblemPage;
        m_stack->addWidget(m_problem);
        connect(m_problem, &ProblemPage::backRequested, this, &MainWindow::goBack);
    }
    return *m_problem;
}

void MainWindow::buildStatusBar()
{
    m_saved = new PlainLabel({}, size::Small);
    m_status = new ElidedLabel({}, size::Small);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_saved);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::run(ActionId id)
{
    switch (id) {
    case ActionId::NewLogbook:
        return chooseNewLogbook();
    case ActionId::OpenLogbook:
        return chooseLogbook();
    case ActionId::TrySample:
        return openSample();
    case ActionId::Lock:
        return lock(LockFor::Asked);
    case ActionId::ForgetKey:
        return forgetKey(m_path);
    case ActionId::CloseLogbook:
        return closeLogbook();
    case ActionId::Quit:
        close();
        return;
    case ActionId::ThemeAutomatic:
        return setTheme(ThemeChoice::Automatic);
    case ActionId::ThemeLight:
        return setTheme(ThemeChoice::Light);
    case ActionId::ThemeDark:
        return setTheme(ThemeChoice::Dark);
    case ActionId::FullScreen:
        setWindowState(windowState() ^ Qt::WindowFullScreen);
        return;
    case ActionId::About:
        return showAbout();
    default:
        if (isWorkspaceShown())
            m_workspace->run(id);
    }
}

bool MainWindow::isWorkspaceShown() const
{
    return m_workspace && m_stack->currentWidget() == m_workspace.get();
}

// While no logbook is shown only what makes or opens one is offered.
void MainWindow::updateActions()
{
    const bool isShown = isWorkspaceShown();
    for (const ActionRow &row : Actions::table()) {
        const bool always = (row.id <= ActionId::TrySample && !m_restoring) || row.id == ActionId::Quit ||
                            row.id == ActionId::About ||
                            (row.id >= ActionId::ThemeAutomatic && row.id <= ActionId::FullScreen);
        m_actions->of(row.id)->setEnabled(always || isShown);
    }
    if (isShown)
        m_workspace->resume(); // which knows what can be undone, and what the page offers
    QAction *lock = m_actions->of(ActionId::Lock);
    lock->setEnabled(isShown && canLock());
    lock->setText(!isShown || canLock() ? tr("&Lock") : tr("&Lock: this logbook has no passphrase"));
    m_actions->of(ActionId::ForgetKey)->setVisible(isShown && isRemembered(m_path));
    m_actions->show(isShown ? Actions::Menus::All : Actions::Menus::WithoutLogbook);
    updateStatus();
}

void MainWindow::noteStatus()
{
    updateStatus();
    followEncryption();
}

void MainWindow::updateStatus()
{
    const bool isShown = isWorkspaceShown();
    const bool locked = m_unlock && m_stack->currentWidget() == m_unlock;
    m_saved->setText(isShown ? m_workspace->saved() : locked ? tr("Locked") : tr("No logbook open"));
    m_status->setText(isShown ? m_workspace->status()
                              : tr("Turnout %1 · GPL-3.0-or-later").arg(QCoreApplication::applicationVersion()));
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_parts.settings.setValue(u"window/theme"_s, word(choice));
    const auto id = choice == ThemeChoice::Automatic ? ActionId::ThemeAutomatic
                    : choice == ThemeChoice::Light   ? ActionId::ThemeLight
                                                     : ActionId::ThemeDark;
    m_actions->of(id)->setChecked(true);
    applyTheme(*qApp, choice == ThemeChoice::Automatic ? m_parts.desktop
                      : choice == ThemeChoice::Light   ? Appearance::Light
                                                       : Appearance::Dark);
}

void MainWindow::showAbout()
{
    m_parts.prompts.tell(this, tr("About Turnout"),
                         tr("Turnout %1 runs training workshops from the first booking to the annual report.\n\nFree "
                            "software under the GNU General Public License, version 3 or later, with no warranty.\n"
                            "Qt %2")
                             .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && !m_workspace->settle()) {
        showWorkspace(); // which says what keeps it
        event->ignore();
        return;
    }
    if (canLock())
        forgetCopied();
    m_parts.settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_workspace && !isAside(m_workspace->section()))
        m_parts.settings.setValue(u"window/section"_s, int(m_workspace->section()));
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedLogbook(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    openLogbook(droppedLogbook(*event->mimeData()));
}

} // namespace turnout
