// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/support/uifixture.h"
#include "ui/schedule/workshopform.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace turnout {

// The workshop form in a window over a logbook with two venues, a room and two trainers. Today is Monday 17 August
// 2026.
struct FormWindow {
    TestLogbook book;
    VenueId hub = book.add(aVenue().named(QStringLiteral("Brixton Hub")).inRegion(idOf(UkRegion::London)));
    VenueId prison = book.add(aVenue().named(QStringLiteral("HMP Thornbeck")).secureWithLeadDays(15));
    RoomId room = book.change([&](Edit &edit) {
        return places::addRoom(edit, {{}, hub, QStringLiteral("Garden Room"), 12});
    });
    TrainerId okafor = addTrainer(QStringLiteral("J. Okafor"));
    TrainerId patel = addTrainer(QStringLiteral("S. Patel"));

    PageWindow host;
    WorkshopForm &form;
    QSignalSpy created{&form, &WorkshopForm::created};
    QSignalSpy closed{&form, &WorkshopForm::closed};

    explicit FormWindow(QSize size = {1216, 852})
        : host(book, size)
        , form(*new WorkshopForm(host.context(), &host.window()))
    {
        form.setGeometry(host.window().rect());
        host.window().show();
        host.window().activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&host.window()));
    }
    TrainerId addTrainer(const QString &name)
    {
        return book.change([&](Edit &edit) { return people::addTrainer(edit, {{}, name, {}}); });
    }
    Workshop recorded(WorkshopId id)
    {
        const auto found = book.read([&](const Reader &reader) { return workshops::find(reader, id); });
        REQUIRE(found);
        return *found;
    }
    int workshopCount()
    {
        return int(book.read([](const Reader &reader) { return workshops::list(reader, {}, {}); }).size());
    }
    QString undoLabel() { return book->undoLabel(); }
    template <class Widget>
    Widget &find(const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // tokens that were replaced
        return host.find<Widget>(name);
    }
    // The button in sight with that text.
    void click(const QString &text)
    {
        for (QPushButton *button : form.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        }
        FAIL("there is no button " << text.toStdString());
    }
    // The texts of all labels in sight.
    QStringList said()
    {
        QStringList texts;
        for (const QLabel *label : host.window().findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    // Text typed into a field in place of what it has.
    void retype(QLineEdit &field, const QString &text, Qt::Key then)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, then);
    }
};

} // namespace turnout
