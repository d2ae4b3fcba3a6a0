// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window remembers in the keyring of the desktop.
#include "core/base/secretbytes.h"
#include "ui/shell/keychain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspace.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// That there is something to ask the keyring for; asking in vain could have it ask for its own password.
QString settingOf(const QString &path)
{
    return u"remembered/"_s + keychainName(path);
}

// That it was locked and not unlocked since. Kept in the settings: neither another logbook nor a new start undoes it.
QString lockedSettingOf(const QString &path)
{
    return u"locked/"_s + keychainName(path);
}

} // namespace

bool MainWindow::isRemembered(const QString &path) const
{
    return m_parts.keychain && m_parts.settings.value(settingOf(path)).toBool();
}

void MainWindow::noteLocked(const QString &path)
{
    if (m_parts.keychain)
        m_parts.settings.setValue(lockedSettingOf(path), true);
}

// Offers it where there is a keyring. What is remembered opens a file that is opened, not one that was locked: else
// locking would keep nobody out.
void MainWindow::askKeychain(const QString &path)
{
    unlockPage().setRemember(UnlockPage::Remember::NotOffered);
    if (!m_parts.keychain)
        return;
    const auto isStillAsked = [this, path] { return m_stack->currentWidget() == m_unlock && m_asked.path == path; };
    m_parts.keychain->askWhetherThere(this, [this, path, isStillAsked](bool isThere) {
        if (isThere && isStillAsked())
            unlockPage().setRemember(isRemembered(path) ? UnlockPage::Remember::Yes : UnlockPage::Remember::No);
    });
    if (!isRemembered(path) || m_parts.settings.value(lockedSettingOf(path)).toBool())
        return;
    m_parts.keychain->read(keychainName(path), this, [this, path, isStillAsked](const QString &key) {
        if (isStillAsked() && !key.isEmpty())
            tryToOpen(Secret::recoveryKey(key), From::Keychain);
    });
}

// Once the logbook is open by what was typed: as the box was ticked.
void MainWindow::noteRemembering(UnlockPage::Remember remember)
{
    m_parts.settings.remove(lockedSettingOf(m_path));
    if (!canLock() || remember == UnlockPage::Remember::NotOffered)
        return;
    const QString path = m_path;
    if (remember == UnlockPage::Remember::No) {
        forgetKey(path);
        return;
    }
    QString key = m_workspace->logbook().recoveryKey();
    m_parts.keychain->write(keychainName(path), key, this, [this, path](bool isKept) {
        m_parts.settings.setValue(settingOf(path), isKept);
        updateActions();
    });
    wipe(key);
}

void MainWindow::forgetKey(const QString &path)
{
    if (!isRemembered(path))
        return;
    m_parts.keychain->forget(keychainName(path));
    m_parts.settings.remove(settingOf(path));
    updateActions();
}

} // namespace turnout
