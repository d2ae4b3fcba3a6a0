// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultoptions.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/searchedhome.h"
#include "tests/faults/windowprocess.h"
#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Of a person, of where they work, of a venue, of notes; none of them in the program or in Qt.
const QList<QByteArray> Telling = {"Quarrington", "ferelith.q",     "Thistlewick Hospice", "Crannock Hall",
                                   "sees her dad on Thursdays", "07700 900418"};

void bringTables(const SearchedHome &home)
{
    QByteArray people = "name,email,phone,organisation,role\n";
    for (int i = 0; i < 400; ++i) {
        people += "Ferelith Quarrington " + QByteArray::number(i) + ",ferelith.q" + QByteArray::number(i) +
                  "@example.org,07700 900418,Thistlewick Hospice,Nurse\n";
    }
    home.writeOutside(u"people.csv"_s, people);
    home.writeOutside(u"workshops.csv"_s, "number,type,start,venue,notes\n"
                                          "2026-001,Awareness session,2026-09-01 09:30,Crannock Hall,"
                                          "one child sees her dad on Thursdays\n");
    home.writeOutside(u"bookings.csv"_s, "workshop,email\n2026-001,ferelith.q1@example.org\n"
                                         "2026-001,ferelith.q2@example.org\n");
    home.writeOutside(u"secret"_s, "correct horse battery\n");
    home.writeOutside(u"other"_s, "staple correct horse\n");
}

// A season of work on one logbook, by way of the real program. `key` are the words that open it.
void work(SearchedHome &home, const QStringList &key)
{
    const auto import = [&](const QString &kind) {
        home.run(QStringList{u"import"_s, home.outside(kind + u".csv"_s), u"--into"_s, u"book.turnout"_s, u"--kind"_s,
                             kind == u"people" ? u"delegates"_s : kind} +
                 key);
    };
    import(u"people"_s);
    import(u"workshops"_s);
    import(u"bookings"_s);
    home.run(QStringList{u"undo"_s, u"book.turnout"_s} + key);
    home.run(QStringList{u"redo"_s, u"book.turnout"_s} + key);
    home.run(QStringList{u"print"_s, u"book.turnout"_s, u"delegate-list"_s, u"--workshop"_s, u"2026-001"_s, u"--pdf"_s,
                         home.outside(u"list.pdf"_s)} +
             key);
}

} // namespace

TEST_CASE("no file of an encrypted logbook, nor any beside it, holds what is in it", "[faults][plaintext]")
{
    SearchedHome home(Telling);
    bringTables(home);
    const QStringList key{u"--passphrase-file"_s, home.outside(u"secret"_s)};
    home.run(QStringList{u"new"_s, u"book.turnout"_s} + key);
    work(home, key);
    const QStringList other{u"--passphrase-file"_s, home.outside(u"other"_s)};
    home.run(QStringList{u"passphrase"_s, u"book.turnout"_s, u"change"_s, u"--new-passphrase-file"_s,
                         home.outside(u"other"_s)} +
             key);
    home.run(QStringList{u"undo"_s, u"book.turnout"_s} + other);
    home.run(QStringList{u"check"_s, u"book.turnout"_s} + other);
    home.run(QStringList{u"backup"_s, u"book.turnout"_s, home.work({})} + other);

    WindowProcess window({}, home.environment());
    REQUIRE(window.open(home.work(u"book.turnout"_s)) == u"UnlockPage"_s);
    window.type("staple correct horse");
    REQUIRE(window.press("Return") == u"open"_s);
    window.showPages();
    home.search(window.pid()); // with its -wal and -shm

    CHECK(home.found() == QStringList());
    CHECK(home.filesSearched() > 3);
    FaultLine &line = faultLine(u"plain text in the files of an encrypted logbook"_s);
    ++line.runs;
    line.losses += home.found().isEmpty() ? 0 : 1;
    line.remark = u"%1 files searched"_s.arg(home.filesSearched());
}

TEST_CASE("the same search finds everything in a plain logbook", "[faults][plaintext]")
{
    SearchedHome home(Telling);
    bringTables(home);
    home.run({u"new"_s, u"book.turnout"_s, u"--no-passphrase"_s});
    work(home, {});
    for (const QByteArray &text : Telling) {
        CAPTURE(text);
        CHECK(home.found().contains(QString::fromLatin1(text) + u" in work/book.turnout"_s));
    }
}

TEST_CASE("once a plain logbook is encrypted, nothing of it is left in its file or beside it", "[faults][plaintext]")
{
    SearchedHome home(Telling);
    bringTables(home);
    home.run({u"new"_s, u"book.turnout"_s, u"--no-passphrase"_s});
    work(home, {});
    CHECK_FALSE(home.found().isEmpty());
    home.run({u"passphrase"_s, u"book.turnout"_s, u"set"_s, u"--new-passphrase-file"_s, home.outside(u"secret"_s)});
    home.forget();
    home.run({u"info"_s, u"book.turnout"_s, u"--passphrase-file"_s, home.outside(u"secret"_s)});

    CHECK(home.found() == QStringList());
    FaultLine &line = faultLine(u"plain text left after encrypting in place"_s);
    ++line.runs;
    line.losses += home.found().isEmpty() ? 0 : 1;
}
