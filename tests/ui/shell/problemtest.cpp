// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/programwindow.h"
#include "ui/shell/problempage.h"

#include <QPushButton>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

class ProblemProgram : public ProgramWindow {
public:
    ProblemPage &page() { return *window.findChild<ProblemPage *>(); }
    QString focused() const
    {
        const auto *button = qobject_cast<const QPushButton *>(QApplication::focusWidget());
        return button ? button->text() : QString();
    }
    // By Tab from where the focus is.
    void tabTo(const QString &text)
    {
        for (int i = 0; i < 10 && focused() != text; ++i)
            press(Qt::Key_Tab);
        REQUIRE(focused() == text);
    }
};

} // namespace

TEST_CASE("each problem says what happened and what to do, and offers another file", "[problem]")
{
    ProblemProgram program;
    QFile notes(program.file(u"notes.turnout"_s));
    REQUIRE(notes.open(QIODevice::WriteOnly));
    notes.write("no logbook at all, only some words that are long enough");
    notes.close();
    for (const QString &path : {notes.fileName(), program.file(u"gone.turnout"_s)}) {
        program.window.openLogbook(path);
        CAPTURE(path, program.page().text());
        CHECK(program.page().isVisible());
        CHECK(program.page().text().contains(QFileInfo(path).completeBaseName()));
        program.tabTo(u"Open another file…"_s);
    }
    program.press(Qt::Key_Escape);
    CHECK_FALSE(program.page().isVisible());
}
