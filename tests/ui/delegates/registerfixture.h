// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "tests/support/uifixture.h"
#include "ui/delegates/registertable.h"
#include "ui/delegates/registerview.h"
#include "ui/models/registermodel.h"
#include "ui/widgets/pickfield.h"

#include <QLabel>

namespace turnout {

// Two hours from half past nine on the day of the test's clock, which says nine.
inline AWorkshop today()
{
    return aWorkshop().starting(CivilTime(QDate(2026, 8, 17), QTime(9, 30)));
}
// Under way since eight.
inline AWorkshop underWay()
{
    return aWorkshop().starting(CivilTime(QDate(2026, 8, 17), QTime(8, 0)));
}

// A window with toasts, in which a test strikes keys and reads what is said.
class KeyWindow {
public:
    explicit KeyWindow(TestLogbook &book, QSize size)
        : m_book(book)
        , m_toasts(std::make_unique<Toasts>(&m_window))
    {
        m_window.resize(size);
        QObject::connect(m_toasts.get(), &Toasts::undoRequested, &m_window, [this] { m_book.undo(); });
    }

    PageContext context() { return {m_book.logbook(), m_book.clock(), m_prompts, *m_toasts, m_settings}; }
    QWidget &window() { return m_window; }
    Toasts &toasts() { return *m_toasts; }
    void show()
    {
        m_window.show();
        m_window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        keys += int(text.size());
    }
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
    QAbstractButton &button(const QString &text)
    {
        for (auto *button : m_window.findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return *button;
        }
        FAIL("there is no button " << text.toStdString());
        std::abort();
    }
    // Whether a label that can be seen says so.
    bool says(const QString &text) const
    {
        for (const QLabel *label : m_window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    int keys = 0; // struck so far; a chord is one

protected:
    TestLogbook &m_book;
    QWidget m_window;

private:
    AnswerPrompts m_prompts;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Toasts> m_toasts;
};

// The register of a workshop in a window, as its page would hold it.
class RegisterWindow : public KeyWindow {
public:
    explicit RegisterWindow(TestLogbook &book, QSize size = {1168, 780})
        : KeyWindow(book, size)
        , m_view(new RegisterView(context(), &m_window))
    {
        m_view->setGeometry(m_window.rect());
        QObject::connect(m_view, &RegisterView::closed, &m_window, [this] { ++closed; });
        QObject::connect(m_view, &RegisterView::goTo, &m_window, [this](const Destination &to) { went = to; });
    }

    RegisterView &open(WorkshopId workshop)
    {
        show();
        m_view->open(workshop);
        QApplication::processEvents();
        return *m_view;
    }
    RegisterView &view() { return *m_view; }
    RegisterTable &table() { return *m_window.findChild<RegisterTable *>(); }
    // "Okafor, Ada: attended", from top to bottom.
    QStringList lines()
    {
        QStringList lines;
        const QAbstractItemModel &model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            lines.append(model.index(row, RegisterModel::Name).data().toString() + QStringLiteral(": ") +
                         model.index(row, RegisterModel::Status).data().toString());
        return lines;
    }
    QString current() { return table().currentIndex().siblingAtColumn(RegisterModel::Name).data().toString(); }

    int closed = 0;
    std::optional<Destination> went;

private:
    RegisterView *m_view; // the window's
};

// A workshop with three people.
struct Group {
    Group(TestLogbook &book, const AWorkshop &made)
        : workshop(book.add(made))
        , bob(book.book(workshop, aDelegate().named(QStringLiteral("Bob Able"))).delegate)
        , kim(book.book(workshop, aDelegate().named(QStringLiteral("Kim Hall"))).delegate)
        , ada(book.book(workshop, aDelegate().named(QStringLiteral("Ada Okafor"))).delegate)
    {}
    WorkshopId workshop;
    DelegateId bob, kim, ada;
};

} // namespace turnout
