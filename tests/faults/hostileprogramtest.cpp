// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile texts against the program as it is run: in a window full of them, on paper, on its command line.
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faultoptions.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/hostiletexts.h"
#include "tests/faults/watchedfile.h"
#include "tests/faults/windowprocess.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QProcess>
#include <QTextDocument>
#include <algorithm>
#include <random>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode;
    QByteArray out;
    QByteArray err;
};

Outcome run(const QString &folder, const QStringList &words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(TURNOUT_PROGRAM), words);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit); // no crash
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool steersTerminal(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ' && c != '\n') || c == 0x7f; });
}

// A logbook in which everything that people type is one hostile text or another.
WorkshopId fill(TestLogbook &book, const QStringList &texts)
{
    return book.change([&](Edit &edit) {
        WorkshopId first;
        for (const QString &text : texts) {
            const QString name = u"x "_s + text.left(400);
            const OrganisationId organisation = people::addOrganisation(edit, anOrganisation().named(name).value());
            const VenueId venue = places::addVenue(edit, aVenue().named(name).withAddress(text.left(400)).value());
            Workshop workshop = aWorkshop().at(venue).withPlaces(500).value();
            workshop.notes = text;
            const WorkshopId id = workshops::create(edit, workshop, {});
            first = first.isNull() ? id : first;
            Delegate delegate = aDelegate().at(organisation).value();
            delegate.name = {text.left(400), name};
            delegate.role = delegate.phone = text.left(400);
            bookings::book(edit, {first, people::addDelegate(edit, delegate)}, bookings::WhenFull::Wait);
        }
        return first;
    });
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

// What the system can hand to a program as a word, or keep as the name of a file.
QString asWord(QString text)
{
    return text.remove(QChar(u'\0'));
}

QString asName(QString text)
{
    return asWord(text).replace(u'/', u'_').left(60);
}

QStringList someOf(const QStringList &texts, int briefly, unsigned seed)
{
    QStringList some = texts;
    std::shuffle(some.begin(), some.end(), std::mt19937(faultSeed(seed)));
    return some.mid(0, howMany(briefly, int(texts.size())));
}

} // namespace

TEST_CASE("a window full of hostile texts loads nothing and runs nothing", "[faults][hostile]")
{
    const FaultFolder folder;
    WatchedFile picture(folder.path(u"picture.png"_s));
    const QString canary = folder.path(u"canary"_s);
    const QStringList texts = hostileTexts(picture.url(), canary);
    {
        QTextDocument careless; // what a careless label would do: the picture is found out
        careless.setHtml(texts.filter(u"<img"_s).first());
        careless.size();
        CHECK(picture.timesOpened() > 0);
    }
    TestLogbook book(OnFile{});
    const WorkshopId workshop = fill(book, texts);
    const QString number = book.read([&](const Reader &reader) { return workshops::find(reader, workshop); })->number;
    book.close();

    WindowProcess window;
    REQUIRE(window.open(book.path()) == u"open"_s);
    CHECK(window.showPages() == u"open"_s);
    window.run("Delegates");
    window.run("Filter this list");
    window.type("<img src=\"" + picture.url().toUtf8() + "\">");
    CHECK(window.press("Return") == u"open"_s);
    window.run("Print preview");
    CHECK(window.run("Close this logbook") == u"StartPage"_s);
    CHECK(picture.timesOpened() == 0);

    const Outcome print = run(folder.path(), {u"print"_s, book.path(), u"delegate-list"_s, u"--workshop"_s, number,
                                              u"--pdf"_s, folder.path(u"list.pdf"_s)});
    INFO(print.err.toStdString());
    CHECK(print.exitCode == 0);
    const Outcome list = run(folder.path(), {u"list"_s, book.path(), u"delegates"_s});
    CHECK(list.exitCode == 0);
    CHECK_FALSE(steersTerminal(list.out));
    CHECK(picture.timesOpened() == 0);
    CHECK_FALSE(QFile::exists(canary));

    FaultLine &line = faultLine(u"hostile texts shown and printed"_s);
    line.runs += int(texts.size());
    line.remark = u"nothing loaded, nothing run"_s;
}

TEST_CASE("hostile words on the command line are refused in words", "[faults][hostile]")
{
    const FaultFolder folder;
    const QString canary = folder.path(u"canary"_s);
    REQUIRE(run(folder.path(), {u"new"_s, u"work.turnout"_s, u"--no-passphrase"_s}).exitCode == 0);
    const QStringList before = filesIn(folder.path());
    FaultLine &line = faultLine(u"hostile words on the command line"_s);
    const QStringList always{u"-platform"_s}; // Qt would take it for an option of its own
    for (const QString &text : always + someOf(hostileTexts(u"file:///tmp/x.png"_s, canary), 12, 90)) {
        const QString word = asWord(text);
        const QList<QStringList> lines{{word, u"info"_s},
                                       {u"info"_s, word},
                                       {u"list"_s, u"work.turnout"_s, word},
                                       {u"list"_s, u"work.turnout"_s, u"workshops"_s, u"--from"_s, word},
                                       {u"print"_s, u"work.turnout"_s, u"delegate-list"_s, u"--workshop"_s, word,
                                        u"--pdf"_s, u"out.pdf"_s}};
        for (const QStringList &words : lines) {
            if (QFileInfo::exists(QDir(folder.path()).filePath(words.first())))
                continue; // a file is for the window
            const Outcome outcome = run(folder.path(), words);
            INFO(words.join(u'|').toStdString() << "\n" << outcome.err.toStdString());
            ++line.runs;
            CHECK(outcome.exitCode >= 1);
            CHECK(outcome.exitCode <= 3);
            CHECK_FALSE(outcome.err.isEmpty());
            CHECK_FALSE(steersTerminal(outcome.err));
        }
    }
    CHECK(filesIn(folder.path()) == before);
}

TEST_CASE("a logbook may have any name that the system allows, and no other file is made", "[faults][hostile]")
{
    FaultLine &line = faultLine(u"hostile names of files"_s);
    for (const QString &text : someOf(hostileTexts(), 8, 91)) {
        const QString name = asName(text);
        if (name.isEmpty() || name == u"." || name == u"..")
            continue;
        const FaultFolder folder;
        const QString word = u"./"_s + name;
        const Outcome made = run(folder.path(), {u"new"_s, word, u"--no-passphrase"_s});
        INFO(name.toStdString() << "\n" << made.err.toStdString());
        ++line.runs;
        if (made.exitCode != 0) { // refused, and then nothing is there
            CHECK_FALSE(made.err.isEmpty());
            CHECK(filesIn(folder.path()).isEmpty());
            continue;
        }
        const Outcome info = run(folder.path(), {u"info"_s, word, u"--json"_s});
        INFO(info.err.toStdString());
        CHECK(info.exitCode == 0);
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot) ==
              QStringList{QFile::decodeName(QFile::encodeName(name))});
    }
}
