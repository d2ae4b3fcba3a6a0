// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/sample/sample.h"
#include "tests/support/testlogbook.h"
#include "ui/shell/page.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>

namespace turnout {

// Answers dialogs at once, and remembers what was asked.
class AnswerPrompts final : public Prompts {
public:
    QString answer; // the path to choose; empty cancels
    QString suggestion;
    QString told;
    std::function<void(QPrinter &)> setUpPrinter; // chooses one; none cancels
    bool showsPrintDialog = false;                // the real one instead

    void openFile(QWidget *, const QString &, const QString &, std::function<void(const QString &)> chosen) override
    {
        if (!answer.isEmpty())
            chosen(answer);
    }
    void saveFile(QWidget *, const QString &, const QString &suggested, const QString &,
                  std::function<void(const QString &)> chosen) override
    {
        suggestion = suggested;
        if (!answer.isEmpty())
            chosen(answer);
    }
    void newFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                 std::function<void(const QString &)> chosen) override
    {
        saveFile(parent, title, suggested, filter, std::move(chosen));
    }
    void chooseFolder(QWidget *, const QString &, std::function<void(const QString &)> chosen) override
    {
        if (!answer.isEmpty())
            chosen(answer);
    }
    void print(QPrinter &printer, const std::function<void()> &showDialog, const std::function<void()> &chosen) override
    {
        if (showsPrintDialog) {
            showDialog();
        } else if (setUpPrinter) {
            setUpPrinter(printer);
            chosen();
        }
    }
    void tell(QWidget *, const QString &, const QString &text) override { told = text; }
};

// A notch of the wheel over a widget.
inline void turnWheelOver(QWidget &widget)
{
    const QPointF spot = widget.rect().center();
    QWheelEvent wheel(spot, widget.mapToGlobal(spot), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&widget, &wheel);
}

// A page in a window over a test's logbook, as the program shows it: 1216 by 852, or as asked.
// Use: PageWindow window(book); auto &page = window.show<SchedulePage>();
class PageWindow {
public:
    explicit PageWindow(TestLogbook &book, QSize size = {1216, 852})
        : m_book(book)
    {
        m_window.resize(size);
        m_toasts = std::make_unique<Toasts>(&m_window);
        QObject::connect(m_toasts.get(), &Toasts::undoRequested, &m_window, [this] { m_book.logbook().undo(); });
    }
    ~PageWindow() { m_page.reset(); }
    PageWindow(const PageWindow &) = delete;
    PageWindow &operator=(const PageWindow &) = delete;

    template <class APage>
    APage &show()
    {
        auto page = std::make_unique<APage>(context());
        APage &shown = *page;
        m_page = std::move(page);
        m_page->setParent(&m_window);
        m_page->setGeometry(m_window.rect());
        QObject::connect(m_page.get(), &Page::goTo, &m_window, [this](const Destination &to) { went = to; });
        m_page->show();
        m_window.show();
        m_window.activateWindow();
        m_toasts->raise();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
        if (const auto panes = shown.panes(); !panes.isEmpty())
            panes.first()->setFocus(Qt::OtherFocusReason); // as the shell does
        return shown;
    }

    PageContext context() { return {m_book.logbook(), m_book.clock(), prompts, *m_toasts, settings}; }
    QWidget &window() { return m_window; }
    Toasts &toasts() { return *m_toasts; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_window, key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &m_window, c.toLatin1());
        }
    }
    // The child with that accessible name.
    template <class Widget>
    Widget &find(const QString &accessibleName)
    {
        for (Widget *widget : m_window.findChildren<Widget *>()) {
            if (widget->accessibleName() == accessibleName)
                return *widget;
        }
        FAIL("there is no widget named " << accessibleName.toStdString());
        std::abort();
    }

    AnswerPrompts prompts;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::optional<Destination> went; // where the page asked to go last

private:
    TestLogbook &m_book;
    QWidget m_window;
    std::unique_ptr<Toasts> m_toasts;
    std::unique_ptr<Page> m_page;
};

} // namespace turnout
