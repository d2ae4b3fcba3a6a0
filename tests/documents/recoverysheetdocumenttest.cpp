// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recoverysheetdocument.h"

#include "core/documents/pageimage.h"
#include "core/documents/pdf.h"
#include "core/domain/recoverykey.h"
#include "tests/support/precompiled.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

SecretBytes someKey()
{
    SecretBytes key(RecoveryKeyBytes);
    for (qsizetype i = 0; i < key.size(); ++i)
        key.data()[i] = char(i * 37 + 11);
    return key;
}

RecoverySheet sheetOf(const QString &logbook)
{
    return {logbook, recoveryKeyText(someKey()), CivilTime(QDate(2026, 8, 18), QTime(9, 42))};
}

// What pdftotext reads, in the order it was painted.
QString wordsOf(const RecoverySheet &sheet)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    INFO("Poppler's tools are missing: install poppler-utils");
    REQUIRE_FALSE(program.isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    REQUIRE(writePdf(RecoverySheetDocument(sheet), path).has_value());
    QProcess process;
    process.start(program, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

bool isWhite(const QImage &image, const QRect &area)
{
    const QImage part = image.copy(area).convertToFormat(QImage::Format_RGB32);
    QImage white(part.size(), QImage::Format_RGB32);
    white.fill(Qt::white);
    return part == white;
}

} // namespace

TEST_CASE("a recovery sheet is one page that says what it is, of which logbook and from when", "[recoverysheet]")
{
    const RecoverySheetDocument sheet(sheetOf(u"work.turnout"_s));
    CHECK(sheet.pageCount() == 1);
    CHECK(sheet.pageSize() == PageSize{210, 297});
    CHECK(sheet.title() == u"Recovery sheet"_s);

    const QString words = wordsOf(sheetOf(u"work.turnout"_s));
    CHECK(words.startsWith(u"Recovery sheet Lock away Logbook work.turnout as at Tue 18 Aug 2026 09:42"));
    CHECK(words.contains(u"Do not keep it beside the laptop"));
    CHECK(words.contains(u"When the passphrase is forgotten"));
    CHECK(words.contains(u"It ends when the passphrase is changed or removed"));
    CHECK(words.contains(u"Page 1 of 1"));
}

TEST_CASE("the key on the sheet can be typed as it stands there", "[recoverysheet]")
{
    const QString words = wordsOf(sheetOf(u"work.turnout"_s));
    const qsizetype from = words.indexOf(u"passphrase. ") + 12;
    const QString printed = words.mid(from, words.indexOf(u" the check letter") - from);
    CAPTURE(printed);
    CHECK(recoveryKeyFrom(printed).value() == someKey());
}

TEST_CASE("everything on the sheet fits, whatever the logbook is called", "[recoverysheet]")
{
    const QString name = GENERATE(u"work.turnout"_s, QString(u'W').repeated(120) + u".turnout"_s,
                                  u"سجل التدريب.turnout"_s, u"<b>bold</b> & %1 & \n.turnout"_s);
    const QImage page = renderPage(RecoverySheetDocument(sheetOf(name)), 0, 60);
    const auto dots = [](double millimetres) { return qRound(millimetres / 25.4 * 60); };
    CHECK(isWhite(page, QRect(0, 0, dots(14), page.height())));
    CHECK(isWhite(page, QRect(dots(197), 0, page.width() - dots(197), page.height())));
    CHECK(isWhite(page, QRect(0, dots(277.5), page.width(), dots(2.5)))); // between the words and the footer
}

TEST_CASE("a name that looks like markup is printed as it is", "[recoverysheet]")
{
    CHECK(wordsOf(sheetOf(u"<b>bold</b> & %1.turnout"_s)).contains(u"Logbook <b>bold</b> & %1.turnout"));
}

TEST_CASE("a page that the sheet does not have paints nothing", "[recoverysheet]")
{
    const RecoverySheetDocument sheet(sheetOf(u"work.turnout"_s));
    QImage page(100, 100, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    sheet.paint(painter, 1);
    sheet.paint(painter, -1);
    painter.end();
    CHECK(isWhite(page, page.rect()));
}
