// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/delegates/delegateswindow.h"
#include "ui/delegates/problemnote.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

void editCell(DelegatesWindow &page, int row, DelegateColumn column, const QString &text)
{
    page.table().setColumnHidden(int(column), false);
    page.goTo(row, column);
    page.window.press(Qt::Key_F2);
    REQUIRE(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    page.window.press(Qt::Key_A, Qt::ControlModifier);
    page.window.press(Qt::Key_Backspace);
    page.window.type(text);
}

} // namespace

TEST_CASE("F2 edits in place as one change, which undo takes back", "[inlineedit]")
{
    DelegatesWindow page;
    editCell(page, 1, DelegateColumn::Name, u"Okafor-Hill, Ada"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.cell(1, DelegateColumn::Name) == u"Okafor-Hill, Ada"_s);
    CHECK(page.delegate(page.ada)->name == PersonName{u"Ada"_s, u"Okafor-Hill"_s});
    CHECK(page.table().hasFocus());
    CHECK(page.table().currentIndex().row() == 1); // Enter moves no row
    CHECK(page.book->undoLabel() == u"Change name of a delegate"_s);
    page.book.undo();
    CHECK(page.cell(1, DelegateColumn::Name) == u"Okafor, Ada"_s);
}

TEST_CASE("each field that can be edited is changed by itself", "[inlineedit]")
{
    DelegatesWindow page;
    editCell(page, 1, DelegateColumn::Phone, u"020 7946 0143"_s);
    page.window.press(Qt::Key_Return);
    editCell(page, 1, DelegateColumn::Role, u"Nurse"_s);
    page.window.press(Qt::Key_Return);
    editCell(page, 1, DelegateColumn::Email, u"ada@example.org"_s);
    page.window.press(Qt::Key_Return);
    const Delegate ada = *page.delegate(page.ada);
    CHECK(ada.phone == u"020 7946 0143"_s);
    CHECK(ada.role == u"Nurse"_s);
    CHECK(ada.email == u"ada@example.org"_s);
    CHECK(ada.name.family == u"Okafor"_s);
}

TEST_CASE("an organisation typed in place is completed, found, or made", "[inlineedit]")
{
    DelegatesWindow page;
    editCell(page, 0, DelegateColumn::Organisation, u"north"_s);
    page.window.press(Qt::Key_Return); // takes what stood in grey
    CHECK(page.delegate(page.zoe)->organisation == page.northbank);
    editCell(page, 0, DelegateColumn::Organisation, u"Lambeth Council"_s);
    page.window.press(Qt::Key_Return);
    CHECK(page.cell(0, DelegateColumn::Organisation) == u"Lambeth Council"_s);
    page.book.undo();
    CHECK(page.delegate(page.zoe)->organisation == page.northbank);
}

TEST_CASE("what will not do keeps the editor open with its text, and says why", "[inlineedit]")
{
    DelegatesWindow page;
    editCell(page, 1, DelegateColumn::Email, u"nowhere"_s);
    page.window.press(Qt::Key_Return);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == u"nowhere"_s);
    CHECK(editor->property("wrong").toBool());
    auto *note = page.page.findChild<ProblemNote *>();
    REQUIRE(note);
    CHECK(note->isVisible());
    CHECK(note->text().contains(u"@"_s));
    CHECK(page.delegate(page.ada)->email == u"ada@northbank.example"_s);

    page.window.type(u"@example.org"_s);
    CHECK_FALSE(note->isVisible());
    page.window.press(Qt::Key_Return);
    CHECK(page.delegate(page.ada)->email == u"nowhere@example.org"_s);
}

TEST_CASE("a person keeps a name, and Esc leaves it as it was", "[inlineedit]")
{
    DelegatesWindow page;
    editCell(page, 2, DelegateColumn::Name, u""_s);
    page.window.press(Qt::Key_Return);
    CHECK(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    page.window.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return page.table().hasFocus(); }));
    CHECK(page.delegate(page.sam)->name.family == u"Reid"_s);
    CHECK_FALSE(page.page.findChild<ProblemNote *>()->isVisible());
}

TEST_CASE("F2 on a column that cannot be edited edits the name", "[inlineedit]")
{
    DelegatesWindow page;
    page.goTo(0, DelegateColumn::Attended);
    page.window.press(Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(editor);
    CHECK(editor->text() == u"Bright, Zoe"_s);
}

TEST_CASE("nothing typed changes nothing", "[inlineedit]")
{
    DelegatesWindow page;
    const QString before = page.book->undoLabel();
    page.goTo(0, DelegateColumn::Name);
    page.window.press(Qt::Key_F2);
    page.window.press(Qt::Key_Return);
    CHECK(page.book->undoLabel() == before);
}
