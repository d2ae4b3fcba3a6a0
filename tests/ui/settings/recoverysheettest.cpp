// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/printing/poppler.h"
#include "tests/ui/settings/safetywindow.h"

#include <QFileInfo>
#include <QPrinter>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// As poppler gives it, whatever breaks the lines.
QString withoutGaps(QString text)
{
    return text.remove(u' ').remove(u'-');
}

} // namespace

TEST_CASE("the recovery sheet saved as PDF holds the key, and its name tells nothing", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    CHECK(window.says(u"No recovery sheet has been made"_s));
    window.prompts.answer = window.folder.filePath(u"sheet.pdf"_s);

    window.choose(u"Recovery sheet…"_s);
    window.choose(u"Save as PDF…"_s);

    CHECK(window.prompts.suggestion == u"recovery-sheet.pdf"_s);
    const QString words = pdfWords(window.prompts.answer);
    CHECK(withoutGaps(words).contains(withoutGaps(book->recoveryKey())));
    CHECK_FALSE(words.contains(u"quiet harbour"_s));
    const auto permissions = QFileInfo(window.prompts.answer).permissions();
    CHECK_FALSE(permissions.testFlag(QFile::ReadOther));
    CHECK(window.says(u"Recovery sheet made today"_s));
}

TEST_CASE("a printed sheet ends the reminder, and a new passphrase begins it again", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    const QString path = window.folder.filePath(u"printed.pdf"_s);
    window.prompts.setUpPrinter = [path](QPrinter &printer) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
    };
    window.choose(u"Recovery sheet…"_s);
    window.choose(u"Print…"_s);
    CHECK(withoutGaps(pdfWords(path)).contains(withoutGaps(book->recoveryKey())));
    CHECK(window.says(u"Recovery sheet made today"_s));

    good(book->setPassphrase(u"kettle marmot violin"_s));
    window.page.refresh();
    CHECK(window.says(u"No recovery sheet has been made"_s));
}

TEST_CASE("the key is on the screen only while it is asked for", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    const QString key = book->recoveryKey();
    window.choose(u"Recovery sheet…"_s);
    CHECK_FALSE(window.says(key));
    window.choose(u"Show key"_s);
    CHECK(window.says(key));
    window.choose(u"Hide key"_s);
    CHECK_FALSE(window.says(key));
    for (auto *label : window.window().findChildren<QLabel *>())
        CHECK_FALSE(label->text().contains(key));
}

TEST_CASE("a sheet that cannot be written is said in words, and the reminder stays", "[safety]")
{
    TestLogbook book(OnFile{u"quiet harbour"_s});
    SafetyWindow window(book);
    window.prompts.answer = window.folder.filePath(u"none/sheet.pdf"_s);
    window.choose(u"Recovery sheet…"_s);
    window.choose(u"Save as PDF…"_s);
    CHECK(window.says(u"its folder is not there"_s));
    window.choose(u"Later"_s);
    CHECK(window.says(u"No recovery sheet has been made"_s));
}
