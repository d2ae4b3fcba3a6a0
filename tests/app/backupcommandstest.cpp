// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// An encrypted logbook with one venue, made through the command line alone.
class WithLogbook : public Program {
public:
    WithLogbook()
    {
        write(u"secret"_s, "correct horse\n");
        write(u"other"_s, "other horse\n");
        fine(in({u"new"_s, u"work.turnout"_s}));
        import("name,region\nOak House,Wales\n");
        REQUIRE(QDir(path(u"."_s)).mkdir(u"stick"_s));
    }

    static QStringList in(QStringList words) { return words << u"--passphrase-file"_s << u"secret"_s; }

    void import(const QByteArray &venues)
    {
        write(u"venues.csv"_s, venues);
        fine(in({u"import"_s, u"venues.csv"_s, u"--into"_s, u"work.turnout"_s, u"--kind"_s, u"venues"_s}));
    }
    int venuesIn(const QString &logbook)
    {
        return fine(in({u"info"_s, logbook, u"--json"_s})).object().value(u"venues"_s).toInt();
    }
    // The file of a backup made now.
    QString backUp()
    {
        QString name = QString::fromUtf8(fine(in({u"backup"_s, u"work.turnout"_s, u"stick"_s})).out);
        REQUIRE(name.endsWith(u'\n'));
        name.chop(1);
        return name;
    }
    QStringList backups() const { return QDir(path(u"work backups"_s)).entryList(QDir::Files); }
};

} // namespace

TEST_CASE("backup prints the file it wrote, which opens as a logbook", "[cli]")
{
    WithLogbook book;
    const QString copy = book.backUp();
    CHECK(QRegularExpression(u"^stick/work \\d{4}-\\d\\d-\\d\\d \\d{6}Z asked\\.turnout$"_s)
              .match(QDir(book.path(u"."_s)).relativeFilePath(copy))
              .hasMatch());
    CHECK(book.venuesIn(copy) == 1);
    CHECK(book.backUp() != copy);
}

TEST_CASE("backup into a folder that is not there says so and writes nothing", "[cli]")
{
    WithLogbook book;
    const auto outcome = book.run(book.in({u"backup"_s, u"work.turnout"_s, u"nowhere"_s}));
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains("nowhere"));
    CHECK_FALSE(QFile::exists(book.path(u"nowhere"_s)));
}

TEST_CASE("an import backs the logbook up first, a rehearsal does not", "[cli]")
{
    WithLogbook book;
    const qsizetype before = book.backups().size();
    CHECK(before == 1);
    book.fine(book.in({u"import"_s, u"venues.csv"_s, u"--into"_s, u"work.turnout"_s, u"--kind"_s, u"venues"_s,
                       u"--dry-run"_s}));
    CHECK(book.backups().size() == before);
    CHECK(book.venuesIn(u"work backups/"_s + book.backups().first()) == 0);
}

TEST_CASE("restore brings back what the copy holds and keeps what was there", "[cli]")
{
    WithLogbook book;
    const QString copy = book.backUp();
    book.import("name,region\nElm House,Wales\n");
    REQUIRE(book.venuesIn(u"work.turnout"_s) == 2);

    const auto outcome = book.fine(book.in({u"restore"_s, copy, u"--to"_s, u"work.turnout"_s}));

    CHECK(book.venuesIn(u"work.turnout"_s) == 1);
    const QStringList kept = book.backups().filter(u"Z restore.turnout"_s);
    REQUIRE(kept.size() == 1);
    CHECK(outcome.err.contains(kept.first().toUtf8()));
    CHECK(book.venuesIn(u"work backups/"_s + kept.first()) == 2);
    const auto history = book.fine(book.in({u"history"_s, u"work.turnout"_s, u"--json"_s})).array();
    CHECK(history[0].toObject().value(u"label"_s).toString().startsWith(u"Restored from the backup of "_s));
    CHECK(book.fine(book.in({u"check"_s, u"work.turnout"_s, u"--json"_s})).object().value(u"ok"_s) == true);
}

TEST_CASE("restore to a new place says nothing and makes the logbook", "[cli]")
{
    WithLogbook book;
    const auto outcome = book.fine(book.in({u"restore"_s, book.backUp(), u"--to"_s, u"again.turnout"_s}));
    CHECK(outcome.err.isEmpty());
    CHECK(book.venuesIn(u"again.turnout"_s) == 1);
}

TEST_CASE("a copy that does not open restores nothing and leaves the logbook as it was", "[cli]")
{
    WithLogbook book;
    const QString copy = book.backUp();
    const QByteArray before = book.read(u"work.turnout"_s);
    const auto wrong = book.run({u"restore"_s, copy, u"--to"_s, u"work.turnout"_s, u"--passphrase-file"_s, u"other"_s});
    CHECK(wrong.exitCode == 3);
    QByteArray bytes = book.read(u"stick/"_s + QFileInfo(copy).fileName());
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    book.write(u"flipped.turnout"_s, bytes);
    const auto damaged = book.run(book.in({u"restore"_s, u"flipped.turnout"_s, u"--to"_s, u"work.turnout"_s}));
    CHECK(damaged.exitCode == 1);
    CHECK(damaged.err.contains("flipped.turnout"));
    CHECK(book.read(u"work.turnout"_s) == before);
    CHECK_FALSE(QFile::exists(book.path(u"work.turnout.restoring"_s)));
}

TEST_CASE("check gives findings as promised, and exits with 1 when the logbook is damaged", "[cli]")
{
    WithLogbook book;
    book.import("name,region\nAsh House,\n");
    const auto sound = book.fine(book.in({u"check"_s, u"work.turnout"_s, u"--json"_s})).object();
    CHECK(sound.value(u"ok"_s) == true);
    const auto findings = sound.value(u"findings"_s).toArray();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].toObject().value(u"severity"_s) == u"warning"_s);
    CHECK(findings[0].toObject().value(u"kind"_s) == u"venue without region"_s);
    CHECK(findings[0].toObject().value(u"message"_s).toString().contains(u"Ash House"_s));
    CHECK(findings[0].toObject().value(u"id"_s).isString());

    QByteArray bytes = book.read(u"work.turnout"_s);
    const qsizetype lastPage = bytes.size() - 2000;
    bytes[lastPage] = char(bytes[lastPage] ^ 1);
    book.write(u"work.turnout"_s, bytes);
    const auto damaged = book.run(book.in({u"check"_s, u"work.turnout"_s, u"--json"_s}));
    CHECK(damaged.exitCode == 1);
    CHECK(damaged.object().value(u"ok"_s) == false);
}

TEST_CASE("check says in words what it found", "[cli]")
{
    WithLogbook book;
    CHECK(book.fine(book.in({u"check"_s, u"work.turnout"_s})).out.contains("nothing was found"));
    book.import("name,region\nAsh House,\n");
    const auto outcome = book.fine(book.in({u"check"_s, u"work.turnout"_s}));
    CHECK(outcome.out.contains("warning: "));
    CHECK(outcome.out.contains("1 finding to look at"));
}
