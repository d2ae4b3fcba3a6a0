// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/base/datenames.h"
#include "core/logbook/backupschedule.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/banner.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

bool changesLogbook(ActionId id)
{
    static const QSet<ActionId> changing = {ActionId::NewItem, ActionId::NewWorkshop,  ActionId::Duplicate,
                                            ActionId::Delete,  ActionId::BookDelegate, ActionId::AddDelegate};
    return changing.contains(id);
}

// The actions that belong to the page shown, and are dead where it does not offer them.
bool isOfPage(ActionId id)
{
    return id >= ActionId::PrintPreview;
}

const QHash<ActionId, Section> &sectionActions()
{
    static const QHash<ActionId, Section> table = {
        {ActionId::GoSchedule, Section::Schedule}, {ActionId::GoDelegates, Section::Delegates},
        {ActionId::GoFeedback, Section::Feedback}, {ActionId::GoDashboard, Section::Dashboard},
        {ActionId::GoSafety, Section::Safety},
    };
    return table;
}

// "09:42", of an earlier day "24 Nov".
QString backupTime(const QDateTime &at, const Clock &clock)
{
    const CivilTime local = civilTime(at);
    if (local.date() == clock.today())
        return local.time().toString(u"HH:mm");
    return u"%1 %2"_s.arg(local.date().day()).arg(shortMonthName(local.date().month()));
}

} // namespace

Workspace::Workspace(std::unique_ptr<Logbook> logbook, const WorkspaceParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_logbook(std::move(logbook))
    , m_backups(std::make_unique<BackupSchedule>(*m_logbook, parts.clock, this))
    , m_parts(parts)
    , m_backedUpAt(m_backups->newest())
    , m_sidebar(new Sidebar(parts.pages, QFileInfo(m_logbook->path()).completeBaseName()))
    , m_banners(new QVBoxLayout)
    , m_trouble(new Banner(Banner::Kind::Warning))
    , m_stack(new QStackedWidget)
    , m_toasts(new Toasts(m_stack))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_banners->setSpacing(0);
    column->addLayout(m_banners);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    connect(m_sidebar, &Sidebar::chosen, this, [this](Section section) { go({.section = section}); });
    connect(m_toasts, &Toasts::undoRequested, this, [this] { run(ActionId::Undo); });
    connect(m_logbook.get(), &Logbook::changed, this, &Workspace::noteChange);
    connect(m_logbook.get(), &Logbook::failed, this, &Workspace::noteFailure);
    addBanner(m_trouble);
    connect(m_trouble->addButton(tr("Save a copy…")), &QPushButton::clicked, this, &Workspace::copyAsked);
    connect(m_trouble->addButton(tr("Try again")), &QPushButton::clicked, this, &Workspace::tryAgain);
    sayReadOnly();
    connect(m_backups.get(), &BackupSchedule::backedUp, this, [this](const BackupCopy &copy) { noteBackup(copy.at); });
    connect(m_backups.get(), &BackupSchedule::failed, m_toasts, &Toasts::showError);
    readSteps();
    updateWaiting();
}

Workspace::~Workspace()
{
    // The pages look at the logbook, so they go first.
    delete m_stack;
    m_parts.actions.of(ActionId::Undo)->setText(tr("&Undo"));
    m_parts.actions.of(ActionId::Redo)->setText(tr("&Redo"));
}

Page *Workspace::page() const
{
    const auto it = m_pages.find(m_section);
    return it == m_pages.end() ? nullptr : it->second;
}

Page *Workspace::made(Section section)
{
    if (const auto it = m_pages.find(section); it != m_pages.end())
        return it->second;
    for (const PageEntry &entry : m_parts.pages) {
        if (entry.section != section)
            continue;
        Page *page = entry.make({*m_logbook, m_parts.clock, m_parts.prompts, *m_toasts, m_parts.settings, m_stack});
        page->setAccessibleName(entry.title);
        connect(page, &Page::goTo, this, &Workspace::go);
        connect(page, &Page::restoreAsked, this, &Workspace::restoreAsked);
        connect(page, &Page::stateChanged, this, [this, page] {
            if (page == this->page())
                updateActions();
            else
                Q_EMIT statusChanged(); // a passphrase can be changed behind another page
        });
        m_stack->addWidget(page);
        m_toasts->raise();
        return m_pages[section] = page;
    }
    return nullptr;
}

void Workspace::go(const Destination &destination)
{
    Page *page = made(destination.section);
    if (!page) { // remembered from another version, say
        if (!m_parts.pages.isEmpty() && !this->page())
            go({.section = m_parts.pages.first().section});
        return;
    }
    if (!isAside(m_section))
        m_before = m_section;
    const bool isShown = page == this->page();
    m_section = destination.section;
    m_sidebar->select(m_section);
    m_stack->setCurrentWidget(page);
    if (!isShown)
        focusFirstPane(*page); // Qt would take the first button there is
    if (!destination.isBare())
        page->open(destination);
    if (!paneWithFocus(*page))
        focusFirstPane(*page);
    updateActions();
}

void Workspace::run(ActionId id)
{
    if (const auto section = sectionActions().constFind(id); section != sectionActions().cend()) {
        go({.section = *section});
    } else if (id == ActionId::Undo) {
        step(&Logbook::undo, tr("Undone: %1"));
    } else if (id == ActionId::Redo) {
        step(&Logbook::redo, tr("Done again: %1"));
    } else if (id == ActionId::SaveNote) {
        if (settle())
            m_toasts->tell(saved()); // there is nothing else to save: every change is
    } else if (id == ActionId::NextPane) {
        nextPane();
    } else if (isOffered(id)) {
        if (id == ActionId::NewWorkshop && !page()->offers(id))
            go({.section = Section::Schedule});
        if (page()->offers(id))
            page()->run(id);
    }
}

void Workspace::step(Result<Changes> (Logbook::*step)(), const QString &done)
{
    const auto changes = (*m_logbook.*step)();
    if (changes)
        m_toasts->tell(done.arg(changes->label));
    else
        m_toasts->showError(changes.error());
}

void Workspace::tell(const QString &text)
{
    m_toasts->tell(text);
}

void Workspace::showError(const Error &error)
{
    m_toasts->showError(error);
}

void Workspace::noteChange()
{
    m_trouble->setText({});
    m_savedAt = m_parts.clock.now().time();
    m_toasts->withdrawUndo();
    readSteps();
    updateWaiting();
    updateActions();
}

QString Workspace::saved() const
{
    if (m_logbook->isReadOnly())
        return tr("Read only");
    if (!m_trouble->text().isEmpty())
        return tr("Not saved: see above");
    const QString saved =
        m_savedAt.isValid() ? tr("All changes saved %1").arg(m_savedAt.toString(u"HH:mm")) : tr("All changes saved");
    return m_backedUpAt.isValid() ? tr("%1 · backed up %2").arg(saved, backupTime(m_backedUpAt, m_parts.clock)) : saved;
}

void Workspace::noteBackup(const QDateTime &at)
{
    m_backedUpAt = at;
    if (m_section == Section::Safety && page())
        page()->refresh(); // which lists them
    Q_EMIT statusChanged();
}

QString Workspace::status() const
{
    return page() ? page()->status() : QString();
}

// Asked once a change: pages tell of every step through a list, and a query for each would be felt.
void Workspace::readSteps()
{
    const auto named = [&](ActionId id, const QString &text, const QString &label) {
        m_parts.actions.of(id)->setText(label.isEmpty() ? text : text + u' ' + QString(label).replace(u'&', u"&&"_s));
        return !label.isEmpty() && !m_logbook->isReadOnly();
    };
    m_canUndo = named(ActionId::Undo, tr("&Undo"), m_logbook->undoLabel());
    m_canRedo = named(ActionId::Redo, tr("&Redo"), m_logbook->redoLabel());
}

bool Workspace::isOffered(ActionId id) const
{
    if (m_logbook->isReadOnly() && changesLogbook(id))
        return false;
    return id == ActionId::NewWorkshop || (page() && page()->offers(id));
}

void Workspace::resume()
{
    readSteps();
    updateActions();
}

void Workspace::updateActions()
{
    for (const ActionRow &row : Actions::table()) {
        if (isOfPage(row.id))
            m_parts.actions.of(row.id)->setEnabled(isOffered(row.id));
    }
    m_parts.actions.of(ActionId::Undo)->setEnabled(m_canUndo);
    m_parts.actions.of(ActionId::Redo)->setEnabled(m_canRedo);
    Q_EMIT statusChanged();
}

bool Workspace::settle()
{
    for (const auto &[section, page] : m_pages) {
        if (page->settle())
            continue;
        go({.section = section}); // it says what keeps it
        return false;
    }
    return true;
}

void Workspace::updateWaiting()
{
    for (const PageEntry &entry : m_parts.pages) {
        if (entry.waiting)
            m_sidebar->setWaiting(entry.section, m_logbook->read(entry.waiting).value_or(0));
    }
}

} // namespace turnout
