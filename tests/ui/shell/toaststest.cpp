// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/uifixture.h"

#include <QListView>
#include <QPushButton>
#include <QStringListModel>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// A list that fills a window, with the toasts over it.
struct ListWindow {
    ListWindow()
        : toasts(&window)
    {
        QStringList rows;
        for (int i = 0; i < 50; ++i)
            rows.append(QString::number(i));
        model.setStringList(rows);
        window.resize(800, 600);
        list.setParent(&window);
        list.setGeometry(window.rect());
        list.setModel(&model);
        window.show();
        toasts.raise();
        list.setFocus();
    }

    QWidget window;
    QStringListModel model;
    QListView list;
    Toasts toasts;
};

} // namespace

TEST_CASE("a toast offers undo only for what can be undone", "[toasts]")
{
    ListWindow shown;
    auto *undo = shown.toasts.findChild<QPushButton *>();
    int asked = 0;
    QObject::connect(&shown.toasts, &Toasts::undoRequested, [&] { ++asked; });

    shown.toasts.tell(u"All changes saved 09:42"_s);
    CHECK(undo->isHidden());

    shown.toasts.tell(u"Moved to Thu 27 August"_s, Toasts::Offer::Undo);
    REQUIRE(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(asked == 1);
    CHECK(shown.toasts.text().isEmpty());
}

TEST_CASE("a toast keeps off the row that has the focus", "[toasts]")
{
    ListWindow shown;
    const int lastRow = shown.list.indexAt(QPoint(10, 590)).row();
    REQUIRE(lastRow > 0);
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));

    for (const int row : {0, lastRow - 1, lastRow}) {
        CAPTURE(row);
        shown.list.setCurrentIndex(shown.model.index(row, 0));
        shown.toasts.tell(u"Moved to Thu 27 August"_s, Toasts::Offer::Undo);
        CHECK_FALSE(shown.toasts.geometry().intersects(shown.list.visualRect(shown.list.currentIndex())));
    }
}

TEST_CASE("an error stays until it is closed, and what the user cancelled is none", "[toasts]")
{
    ListWindow shown;
    shown.toasts.showError({Error::Cancelled, u"Cancelled. Nothing was changed."_s});
    CHECK(shown.toasts.text().isEmpty());

    shown.toasts.showError({Error::DiskFull, u"<b>The disk</b> is full."_s});
    CHECK(shown.toasts.text() == u"<b>The disk</b> is full."_s);
    CHECK(shown.toasts.accessibleName() == shown.toasts.text());
}
