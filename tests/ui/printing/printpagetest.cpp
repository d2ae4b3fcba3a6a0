// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpage.h"
#include "core/logbook/paper.h"
#include "core/logbook/people.h"
#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "tests/support/uifixture.h"
#include "tests/ui/printing/poppler.h"
#include "ui/printing/pagesview.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

WorkshopId withPeople(TestLogbook &book, int people)
{
    const auto hub = book.add(aVenue());
    const auto workshop = book.add(aWorkshop().at(hub).withPlaces(0).withoutType().numbered(u"2026-047"_s));
    book.change([&](Edit &edit) {
        for (int i = 0; i < people; ++i) {
            Delegate person;
            person.name = {u"Ada"_s, u"Okafor %1"_s.arg(i + 1)};
            bookings::book(edit, {workshop, people::addDelegate(edit, person)});
        }
    });
    return workshop;
}

int revision(TestLogbook &book, WorkshopId workshop)
{
    return book.read([&](const Reader &reader) { return paper::delegateList(reader, workshop).revision; });
}

bool says(const QWidget &window, const QString &text)
{
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

PagesView &pagesOf(QWidget &window)
{
    return *window.findChild<PagesView *>();
}

// What lies under the middle of the first page, as far as it is shown.
QColor paperAt(PagesView &view)
{
    const QImage picture = view.viewport()->grab().toImage();
    return picture.pixelColor(picture.width() / 2, int(40 * picture.devicePixelRatio()));
}

} // namespace

TEST_CASE("the preview shows the pages of the delegate list, and which one is seen", "[printing]")
{
    TestLogbook book;
    const auto workshop = withPeople(book, 60);
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    CHECK(says(window.window(), u"Nothing to print yet"_s));
    CHECK_FALSE(page.offers(ActionId::PrintPreview));

    page.open({.section = Section::Print, .workshop = workshop});
    PagesView &view = pagesOf(window.window());
    CHECK(view.hasFocus());
    REQUIRE(view.pageCount() == 3);
    CHECK(says(window.window(), u"Page 1 of 3"_s));
    CHECK(says(window.window(), u"2026-047"_s));
    CHECK(page.status() == u"Page 1 of 3 · revision 1"_s);
    QTest::mouseClick(&window.find<QAbstractButton>(u"Page after"_s), Qt::LeftButton);
    CHECK(says(window.window(), u"Page 2 of 3"_s));
    view.setFocus();
    window.press(Qt::Key_End);
    CHECK(says(window.window(), u"Page 3 of 3"_s));
    CHECK_FALSE(window.find<QAbstractButton>(u"Page after"_s).isEnabled());
    window.press(Qt::Key_Home);
    CHECK(says(window.window(), u"Page 1 of 3"_s));
}

TEST_CASE("pages grow and shrink by buttons, keys and the wheel, and fit the width again", "[printing]")
{
    TestLogbook book;
    PageWindow window(book);
    window.show<PrintPage>().open({.section = Section::Print, .workshop = withPeople(book, 40)});
    PagesView &view = pagesOf(window.window());
    const double fit = view.zoom();
    QTest::mouseClick(&window.find<QAbstractButton>(u"Larger"_s), Qt::LeftButton);
    CHECK(view.zoom() > fit);
    window.find<QAbstractButton>(u"Larger"_s).clearFocus();
    view.setFocus();
    window.press(Qt::Key_Minus);
    window.press(Qt::Key_Minus);
    CHECK(view.zoom() < fit);

    const QPointF spot(300, 200);
    QWheelEvent wheel(spot, view.viewport()->mapToGlobal(spot), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    const double before = view.zoom();
    QApplication::sendEvent(view.viewport(), &wheel);
    CHECK(view.zoom() > before);
    CHECK(view.zoomMode() == Zoom::Fixed);

    for (QAbstractButton *button : window.window().findChildren<QAbstractButton *>()) {
        if (button->text() == u"Fit width")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(view.zoom() == Approx(fit));
    view.zoomTo(100);
    CHECK(view.zoom() == Approx(4)); // no further
    CHECK(view.horizontalScrollBar()->maximum() > 0);
}

TEST_CASE("from right to left the bar across begins at the right of the paper", "[printing]")
{
    TestLogbook book;
    PageWindow window(book);
    window.window().setLayoutDirection(Qt::RightToLeft);
    window.show<PrintPage>().open({.section = Section::Print, .workshop = withPeople(book, 3)});
    PagesView &view = pagesOf(window.window());
    view.zoomTo(4);
    const auto shownAt = [&view](double fromRight) {
        const QImage picture = view.viewport()->grab().toImage();
        return picture.pixelColor(picture.width() - int(fromRight * picture.devicePixelRatio()), picture.height() / 2);
    };
    view.horizontalScrollBar()->setValue(0);
    CHECK(shownAt(8) != QColor(Qt::white)); // beside the paper
    CHECK(shownAt(40) == QColor(Qt::white));
    view.horizontalScrollBar()->setValue(100);
    CHECK(shownAt(8) == QColor(Qt::white));
}

TEST_CASE("scrolling within a page tells nobody", "[printing]")
{
    TestLogbook book;
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = withPeople(book, 60)});
    QSignalSpy told(&page, &Page::stateChanged);
    QScrollBar &bar = *pagesOf(window.window()).verticalScrollBar();
    for (int step = 0; step < 5; ++step)
        bar.setValue(bar.value() + 8);
    CHECK(told.isEmpty());
    window.press(Qt::Key_End);
    CHECK_FALSE(told.isEmpty());
    CHECK(says(window.window(), u"Page 3 of 3"_s));
}

TEST_CASE("paper is white in the dark theme too", "[printing]")
{
    applyTheme(*qApp, Appearance::Dark);
    {
        TestLogbook book;
        PageWindow window(book);
        window.show<PrintPage>().open({.section = Section::Print, .workshop = withPeople(book, 3)});
        CHECK(paperAt(pagesOf(window.window())) == QColor(Qt::white));
    }
    applyTheme(*qApp, Appearance::Light);
}

TEST_CASE("the PDF says what the preview shows, and its name names nobody", "[printing]")
{
    TestLogbook book;
    const auto workshop = withPeople(book, 30);
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = workshop});
    window.prompts.answer = window.folder.filePath(u"out.pdf"_s);
    page.run(ActionId::Export);
    CHECK(window.prompts.suggestion == u"delegate-list-2026-047.pdf"_s);
    CHECK(window.toasts().text().contains(u"out.pdf"_s));
    const QString words = pdfWords(window.prompts.answer);
    CHECK(words.contains(u"Okafor 30"_s));
    CHECK(words.contains(u"Revision 1"_s));
    CHECK(words.contains(u"page 2 of 2"_s, Qt::CaseInsensitive));

    // It went out: a list that says something else is the second revision.
    CHECK(revision(book, workshop) == 1);
    book.book(workshop, aDelegate().named(u"Zoe Young"_s));
    CHECK(revision(book, workshop) == 2);
    CHECK(page.status().endsWith(u"revision 2"_s)); // the preview follows
    page.run(ActionId::Export);
    CHECK(pdfWords(window.prompts.answer).contains(u"Young"_s));
}

TEST_CASE("what cannot be written is said in words, and no revision is noted", "[printing]")
{
    TestLogbook book;
    const auto workshop = withPeople(book, 3);
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = workshop});
    window.prompts.answer = window.folder.filePath(u"none/out.pdf"_s);
    page.run(ActionId::Export);
    CHECK(window.toasts().text().contains(u"its folder is not there"_s));
    book.book(workshop, aDelegate());
    CHECK(revision(book, workshop) == 1);
}

TEST_CASE("a number from elsewhere makes no path of the file's name", "[printing]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop().numbered(u"../W 12/b"_s));
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = workshop});
    page.run(ActionId::Export);
    CHECK(window.prompts.suggestion == u"delegate-list-..-W 12-b.pdf"_s);
}

TEST_CASE("Ctrl+P on the preview asks for a printer and goes on working", "[printing]")
{
    TestLogbook book;
    const auto workshop = withPeople(book, 30);
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = workshop});
    window.prompts.showsPrintDialog = true;
    page.run(ActionId::PrintPreview);
    auto *dialog = window.window().findChild<QPrintDialog *>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible()); // and run() has come back: no nested event loop
    CHECK(dialog->printer()->docName() == u"Delegate list, workshop 2026-047"_s);
    CHECK(dialog->maxPage() == 2);
    const QString path = window.folder.filePath(u"dialog.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted(dialog->printer());
    dialog->close();
    CHECK(pdfWords(path).contains(u"Okafor 30"_s));
}

TEST_CASE("what a printer is sent is what the preview shows, and it is noted as gone out", "[printing]")
{
    TestLogbook book;
    const auto workshop = withPeople(book, 30);
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = workshop});
    page.run(ActionId::PrintPreview); // and cancelled
    book.book(workshop, aDelegate().named(u"Yan Xu"_s));
    CHECK(revision(book, workshop) == 1);

    const QString path = window.folder.filePath(u"printed.pdf"_s);
    window.prompts.setUpPrinter = [path](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    };
    QTest::mouseClick(&window.find<QAbstractButton>(u"Print the delegate list"_s), Qt::LeftButton);
    CHECK(window.toasts().text().contains(u"printed.pdf"_s));
    const QString words = pdfWords(path);
    CHECK(words.contains(u"Okafor 30"_s));
    CHECK(words.contains(u"Revision 1"_s));
    CHECK(words.contains(u"page 2 of 2"_s, Qt::CaseInsensitive));
    book.book(workshop, aDelegate().named(u"Zoe Young"_s));
    CHECK(revision(book, workshop) == 2); // it had gone out as the first
}

TEST_CASE("a printer that takes nothing is said in words, and nothing is noted as gone out", "[printing]")
{
    TestLogbook book;
    const auto workshop = withPeople(book, 3);
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = workshop});
    window.prompts.setUpPrinter = [&](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(window.folder.filePath(u"none/printed.pdf"_s));
    };
    page.run(ActionId::PrintPreview);
    CHECK(window.toasts().text().contains(u"nothing was printed"_s));
    book.book(workshop, aDelegate());
    CHECK(revision(book, workshop) == 1);
}

TEST_CASE("a preview whose workshop is gone says so", "[printing]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    PageWindow window(book);
    auto &page = window.show<PrintPage>();
    page.open({.section = Section::Print, .workshop = workshop});
    book.undo();
    CHECK(says(window.window(), u"That workshop no longer exists."_s));
    CHECK_FALSE(page.offers(ActionId::Export));
    book.redo();
    CHECK(page.offers(ActionId::Export));
}

TEST_CASE("the preview fits the smallest page, in both directions of reading", "[printing]")
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TestLogbook book;
        PageWindow window(book, {800, 560});
        window.window().setLayoutDirection(direction);
        auto &page = window.show<PrintPage>();
        page.open({.section = Section::Print, .workshop = withPeople(book, 3)});
        CHECK(page.minimumSizeHint().width() <= 800);
        CHECK(page.minimumSizeHint().height() <= 560);
        CHECK(pagesOf(window.window()).horizontalScrollBar()->maximum() == 0);
    }
}
