// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/stage.h"

#include "app/pages.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace turnout {

Stage::Stage(const Script &script)
    : m_script(script)
    , m_clock(script.now)
    , m_settings(std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat))
    , m_copy(m_folder.filePath(u"Midlands and South West.turnout"_s))
{
    if (!script.logbook.isEmpty() && !QFile::copy(script.logbook, m_copy))
        qFatal("%s cannot be copied", qPrintable(script.logbook));
    m_settings->setValue(u"window/theme"_s, script.appearance == Appearance::Light ? u"light"_s : u"dark"_s);
    m_window = std::make_unique<MainWindow>(WindowParts{
        {m_clock, u"Alex Lee"_s}, pages(), m_prompts, *m_settings, m_folder.filePath(u"sample"_s), script.appearance});
    m_window->resize(script.size);
    m_window->start();
    m_window->show();
    m_window->activateWindow();
    settle();
}

Stage::~Stage()
{
    // What a scene left open (a menu, a popover) goes before the window does.
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

Logbook &Stage::logbook()
{
    return m_window->workspace()->logbook();
}

Page &Stage::page()
{
    return *m_window->workspace()->page();
}

void Stage::open()
{
    auto logbook = Logbook::open(m_copy, m_script.passphrase, {m_clock, u"Alex Lee"_s});
    if (!logbook)
        qFatal("%s", qPrintable(logbook.error().message));
    m_window->show(*std::move(logbook));
    settle();
}

void Stage::openLocked()
{
    m_window->openLogbook(m_copy);
    settle();
}

void Stage::go(const Destination &destination)
{
    m_window->workspace()->go(destination);
    settle();
}

void Stage::run(ActionId id)
{
    m_window->workspace()->run(id);
    settle();
}

void Stage::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), Qt::Key(key), modifiers);
    settle();
}

void Stage::type(const QString &text)
{
    for (const QChar c : text) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), c.toLatin1());
    }
    settle();
}

QWidget *Stage::visibleWidget(const QString &accessibleName)
{
    const QList<QWidget *> all = m_window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->accessibleName() == accessibleName && widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool Stage::isShown(const QString &accessibleName)
{
    return visibleWidget(accessibleName);
}

QWidget &Stage::widget(const QString &accessibleName)
{
    QWidget *widget = visibleWidget(accessibleName);
    if (!widget)
        throw SceneMissing{u"there is no visible widget named “%1”"_s.arg(accessibleName)};
    return *widget;
}

void Stage::settle()
{
    // A text cursor that blinks would make two pictures of one state differ.
    QApplication::setCursorFlashTime(0);
    for (int round = 0; round < 3; ++round) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

} // namespace turnout
