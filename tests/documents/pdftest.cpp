// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf.h"

#include "core/documents/delegatelistdocument.h"
#include "tests/documents/sampledelegatelist.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// What a tool of poppler's prints; the set-up for building installs them.
QString poppler(const QString &tool, const QStringList &arguments)
{
    const QString program = QStandardPaths::findExecutable(tool);
    INFO("Poppler's tools are missing: install poppler-utils");
    REQUIRE_FALSE(program.isEmpty());
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

// A PDF of a list in a folder of its own.
class WrittenPdf {
public:
    explicit WrittenPdf(const DelegateList &list)
    {
        const DelegateListDocument document(list);
        REQUIRE(writePdf(document, path()).has_value());
    }

    QString path() const { return m_folder.filePath(u"list.pdf"_s); }
    // The words of all pages, or of one (from 1), in the order they were painted, with single spaces.
    QString words(int page = 0) const
    {
        QStringList arguments{u"-raw"_s, u"-enc"_s, u"UTF-8"_s};
        if (page > 0)
            arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
        return poppler(u"pdftotext"_s, arguments << path() << u"-"_s).simplified();
    }
    // The same from the places on the page, which puts what runs right to left in the order it is read.
    QString wordsAsRead() const
    {
        // Poppler gives Arabic back in the shapes it was drawn with; KC makes letters of them again.
        return poppler(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path(), u"-"_s})
            .normalized(QString::NormalizationForm_KC)
            .simplified();
    }
    QString info() const { return poppler(u"pdfinfo"_s, {path()}); }
    int pages() const
    {
        static const QRegularExpression pattern(u"Pages:\\s+(\\d+)"_s);
        return pattern.match(info()).captured(1).toInt();
    }

private:
    QTemporaryDir m_folder;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

bool readsRightToLeft(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

// Breaks off on its second page.
class BrokenDocument final : public Document {
public:
    QString title() const override { return u"Broken"_s; }
    int pageCount() const override { return 2; }
    void paint(QPainter &painter, int page) const override
    {
        if (page == 1)
            throw Error{Error::Internal, u"No second page"_s};
        painter.drawText(QPointF(mm(50), mm(50)), u"First page"_s);
    }
};
} // namespace

TEST_CASE("the picture's list is one page with every word of it", "[pdf]")
{
    const DelegateList list = sampleDelegateList();
    const WrittenPdf pdf(list);

    CHECK(pdf.pages() == 1);
    const QString words = pdf.words();
    for (const QString &expected :
         {u"Delegate list"_s, u"Revision 2"_s, u"Half-day training, Thursday 27 August 2026, 13:00 to 16:40"_s,
          u"lead J. Okafor, second S. Patel"_s, u"Invited, no answer yet"_s, u"1, on 20 August, by the delegate"_s,
          u"workshop 2026-047"_s, u"as at Mon 24 Aug 2026 16:20"_s, u"Page 1 of 1"_s}) {
        CAPTURE(expected);
        CHECK(words.contains(expected));
    }
    for (const DelegateListEntry &entry : list.entries) {
        CAPTURE(entry.familyName);
        CHECK(words.contains(printedName(entry)));
        CHECK(words.contains(entry.organisation));
        CHECK(words.contains(entry.role));
    }
}

TEST_CASE("every name can be found, whatever it is written in", "[pdf]")
{
    const DelegateList list = longDelegateList();
    const WrittenPdf pdf(list);
    const QString words = pdf.words();
    const QString asRead = pdf.wordsAsRead();
    for (const DelegateListEntry &entry : list.entries) {
        CAPTURE(entry.familyName);
        if (readsRightToLeft(entry.familyName)) {
            CHECK(asRead.contains(entry.familyName));
            CHECK(asRead.contains(entry.givenName));
        } else {
            CHECK(words.contains(printedName(entry)));
        }
    }
    CHECK(words.contains(u"Griffiths, Zoë"_s));
    CHECK(words.contains(u"Affinity Office"_s));
    CHECK(words.contains(u"O’Neill, Jonathan"_s));
}

TEST_CASE("mark-up and patterns print as typed", "[pdf]")
{
    const QString words = WrittenPdf(longDelegateList()).words();
    CHECK(words.contains(u"<b>Bold</b>, <img src=x>"_s));
    CHECK(words.contains(u"Smith & Sons &amp; Co"_s));
    CHECK(words.contains(u"%1 %2 \\n"_s));
}

TEST_CASE("a list of several pages has each person once and its frame on each page", "[pdf]")
{
    const int people = 120;
    const DelegateList list = delegateListOf(people);
    const WrittenPdf pdf(list);
    const int pages = pdf.pages();
    REQUIRE(pages == 5);

    const QString all = pdf.words();
    for (const DelegateListEntry &entry : list.entries) {
        CAPTURE(entry.familyName);
        CHECK(all.count(entry.familyName + u", "_s) == 1);
    }
    for (int page = 1; page <= pages; ++page) {
        const QString words = pdf.words(page);
        CHECK(words.contains(u"Page %1 of %2"_s.arg(page).arg(pages)));
        CHECK(words.contains(u"Thursday 27 August 2026"_s));
        CHECK(words.contains(u"No Name Organisation Role Sector"_s));
        CHECK(words.count(u"revision 2 · as at Mon 24 Aug 2026 16:20"_s) == 1);
        CHECK(words.contains(page == 1 ? u"Booked 120"_s : u"Booked, continued 120"_s));
    }
}

TEST_CASE("an empty list prints its sentence", "[pdf]")
{
    DelegateList list = sampleDelegateList();
    list.entries.clear();
    const WrittenPdf pdf(list);
    CHECK(pdf.pages() == 1);
    CHECK(pdf.words().contains(u"Nobody is booked yet; all 16 places are free"_s));
}

TEST_CASE("fonts are embedded as subsets and the paper is A4", "[pdf]")
{
    const WrittenPdf pdf(longDelegateList());
    QStringList fonts = poppler(u"pdffonts"_s, {pdf.path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 2);
    for (const QString &font : std::as_const(fonts)) {
        CAPTURE(font);
        static const QRegularExpression embeddedWithUnicode(u"\\byes +(yes|no) +yes +\\d+ +\\d+$"_s);
        CHECK(font.contains(embeddedWithUnicode));
    }
    CHECK(pdf.info().contains(u"(A4)"_s));
    CHECK(QFile(pdf.path()).size() < 120'000);
}

TEST_CASE("the properties name the workshop and no delegate", "[pdf]")
{
    const DelegateList list = longDelegateList();
    const WrittenPdf pdf(list);
    const QString info = pdf.info();
    CHECK(info.contains(u"Delegate list, workshop 2026-047"_s));
    CHECK(info.contains(u"Turnout"_s));
    for (const DelegateListEntry &entry : list.entries) {
        CHECK_FALSE(info.contains(entry.familyName));
        CHECK_FALSE(info.contains(entry.givenName));
    }
}

TEST_CASE("letters that no font has are no obstacle", "[pdf]")
{
    DelegateList list = sampleDelegateList();
    list.entries[0].givenName = u"Corinne 😀👩‍👩‍👧\U0010fffd"_s + QChar(0xd800) + QChar(0x7);
    const WrittenPdf pdf(list);
    CHECK(pdf.pages() == 1);
    CHECK(pdf.words().contains(u"Baptiste, Corinne"_s));
}

TEST_CASE("a PDF that cannot be opened is an error that names it", "[pdf]")
{
    const QTemporaryDir folder;
    const DelegateListDocument document(sampleDelegateList());
    write(folder.filePath(u"file"_s), "not a folder");

    for (const QString &name : {u"missing/list.pdf"_s, u"file/list.pdf"_s}) {
        const QString path = folder.filePath(name);
        const auto result = writePdf(document, path);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().kind == Error::NotFound);
        CHECK(result.error().message.contains(QDir::toNativeSeparators(path)));
    }
    const auto onFolder = writePdf(document, folder.path());
    REQUIRE_FALSE(onFolder.has_value());
    CHECK(onFolder.error().kind == Error::Invalid);
    CHECK(contents(folder.filePath(u"file"_s)) == "not a folder");
}

TEST_CASE("a read-only folder is an error and its old file stays", "[pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    write(path, "%PDF-old");
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    // The administrator writes anyway, and then there is nothing to see.
    if (!QFile(folder.filePath(u"probe"_s)).open(QIODevice::WriteOnly)) {
        const auto result = writePdf(DelegateListDocument(sampleDelegateList()), path);
        REQUIRE_FALSE(result.has_value());
        CHECK(result.error().kind == Error::ReadOnly);
        CHECK(contents(path) == "%PDF-old");
    }
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

TEST_CASE("a file is replaced by a whole one only", "[pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    write(path, "%PDF-old");

    CHECK_THROWS_AS(writePdf(BrokenDocument(), path).has_value(), Error);
    CHECK(contents(path) == "%PDF-old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"list.pdf"_s});

    REQUIRE(writePdf(DelegateListDocument(sampleDelegateList()), path).has_value());
    CHECK(contents(path).startsWith("%PDF-"));
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"list.pdf"_s});
}

#ifdef Q_OS_UNIX
TEST_CASE("a disk that runs full is an error and the old file stays", "[pdf]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.pdf"_s);
    write(path, "%PDF-old");
    const DelegateListDocument document(sampleDelegateList());

    // Files of this process may not grow beyond 4 kB for a moment: writing fails as it does on a full disk.
    rlimit before = {};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit tight = before;
    tight.rlim_cur = 4096;
    REQUIRE(setrlimit(RLIMIT_FSIZE, &tight) == 0);
    const auto result = writePdf(document, path);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().kind == Error::DiskFull);
    CHECK(result.error().message.contains(u"list.pdf"_s));
    CHECK(contents(path) == "%PDF-old");
}
#endif
