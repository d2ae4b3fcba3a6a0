// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QFile>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// An encrypted and a plain logbook, and files with a passphrase in their first line.
class TwoLogbooks : public Program {
public:
    TwoLogbooks()
    {
        write(u"old"_s, "correct horse\n");
        write(u"new"_s, "battery staple\nsecond line\n");
        fine({u"new"_s, u"work.turnout"_s, u"--passphrase-file"_s, u"old"_s});
        fine({u"new"_s, u"plain.turnout"_s, u"--no-passphrase"_s});
    }

    Outcome passphrase(const QStringList &words) const { return run(QStringList{u"passphrase"_s} + words); }
    // The key as the program prints it, also kept in that file.
    QByteArray recoveryKey(const QString &file, const QString &secret = u"old"_s) const
    {
        const QByteArray key =
            fine({u"passphrase"_s, u"work.turnout"_s, u"recovery-key"_s, u"--passphrase-file"_s, secret}).out;
        write(file, key);
        return key;
    }
    int opening(const QStringList &secret) const
    {
        return run(QStringList{u"info"_s, u"work.turnout"_s} + secret).exitCode;
    }
};

} // namespace

TEST_CASE("the recovery key that is printed opens the logbook", "[cli][passphrase]")
{
    const TwoLogbooks book;
    const QByteArray key = book.recoveryKey(u"sheet"_s);
    CHECK(key.size() == 67); // and a line feed
    CHECK(key.count('-') == 13);
    CHECK(book.opening({u"--recovery-key-file"_s, u"sheet"_s}) == 0);

    book.write(u"typed"_s, key.toLower().replace('-', ' '));
    CHECK(book.opening({u"--recovery-key-file"_s, u"typed"_s}) == 0);
    CHECK(book.run({u"info"_s, u"work.turnout"_s, u"--recovery-key-file"_s, u"-"_s}, key).exitCode == 0);
}

TEST_CASE("a mistyped recovery key, or another's, exits with 3 and does not repeat it", "[cli][passphrase]")
{
    const TwoLogbooks book;
    QByteArray key = book.recoveryKey(u"sheet"_s);
    key[5] = key[5] == '7' ? '8' : '7';
    book.write(u"mistyped"_s, key);
    const auto outcome = book.run({u"info"_s, u"work.turnout"_s, u"--recovery-key-file"_s, u"mistyped"_s});
    CHECK(outcome.exitCode == 3);
    CHECK(outcome.err.contains("mistyped"));
    CHECK_FALSE(outcome.err.contains(key.left(4)));

    book.fine({u"new"_s, u"other.turnout"_s, u"--passphrase-file"_s, u"old"_s});
    const auto other = book.run({u"info"_s, u"other.turnout"_s, u"--recovery-key-file"_s, u"sheet"_s});
    CHECK(other.exitCode == 3);
    CHECK(other.err.contains("recovery key does not open"));
}

TEST_CASE("change lets the new passphrase in and keeps the old one and its sheet out", "[cli][passphrase]")
{
    const TwoLogbooks book;
    book.recoveryKey(u"sheet"_s);
    const bool forgotten = GENERATE(false, true);
    const QStringList secret =
        forgotten ? QStringList{u"--recovery-key-file"_s, u"sheet"_s} : QStringList{u"--passphrase-file"_s, u"old"_s};

    const auto changed = book.fine(
        QStringList{u"passphrase"_s, u"work.turnout"_s, u"change"_s, u"--new-passphrase-file"_s, u"new"_s} + secret);

    CHECK(changed.out.isEmpty());
    CHECK(changed.err.contains("void"));
    CHECK(changed.err.contains("recovery-key --pdf"));
    CHECK_FALSE(changed.err.contains("battery"));
    CHECK(book.opening({u"--passphrase-file"_s, u"new"_s}) == 0);
    CHECK(book.opening({u"--passphrase-file"_s, u"old"_s}) == 3);
    CHECK(book.opening({u"--recovery-key-file"_s, u"sheet"_s}) == 3);
    book.recoveryKey(u"new sheet"_s, u"new"_s);
    CHECK(book.opening({u"--recovery-key-file"_s, u"new sheet"_s}) == 0);
}

TEST_CASE("set encrypts a plain logbook, and remove opens one to everybody", "[cli][passphrase]")
{
    const TwoLogbooks book;
    const auto set = book.fine({u"passphrase"_s, u"plain.turnout"_s, u"set"_s, u"--new-passphrase-file"_s, u"new"_s,
                                u"--pdf"_s, u"sheet.pdf"_s});
    CHECK(set.err.contains("as well as the medium allows"));
    CHECK(book.read(u"sheet.pdf"_s).startsWith("%PDF"));
    CHECK_FALSE(book.read(u"plain.turnout"_s).startsWith("SQLite"));

    book.fine({u"passphrase"_s, u"plain.turnout"_s, u"remove"_s, u"--passphrase-file"_s, u"new"_s});
    CHECK(book.read(u"plain.turnout"_s).startsWith("SQLite format 3"));
    CHECK(book.run({u"info"_s, u"plain.turnout"_s}).exitCode == 0);
}

TEST_CASE("the recovery sheet is written as PDF for its owner alone, and says how to treat it", "[cli][passphrase]")
{
    const TwoLogbooks book;
    const auto written = book.fine({u"passphrase"_s, u"work.turnout"_s, u"recovery-key"_s, u"--pdf"_s, u"sheet.pdf"_s,
                                    u"--passphrase-file"_s, u"old"_s});
    CHECK(written.out.isEmpty());
    CHECK(written.err.contains("delete the file"));
    CHECK(book.read(u"sheet.pdf"_s).startsWith("%PDF"));
    CHECK((QFile::permissions(book.path(u"sheet.pdf"_s)) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}

TEST_CASE("what does not go with how a logbook is kept says what would", "[cli][passphrase]")
{
    const TwoLogbooks book;
    const QByteArray work = book.read(u"work.turnout"_s), plain = book.read(u"plain.turnout"_s);
    const auto [words, part] = GENERATE(table<QStringList, QByteArray>({
        {{u"plain.turnout"_s, u"change"_s, u"--new-passphrase-file"_s, u"new"_s}, "LOGBOOK set"},
        {{u"plain.turnout"_s, u"remove"_s}, "no passphrase"},
        {{u"plain.turnout"_s, u"recovery-key"_s}, "no passphrase"},
        {{u"work.turnout"_s, u"set"_s, u"--new-passphrase-file"_s, u"new"_s, u"--passphrase-file"_s, u"old"_s},
         "LOGBOOK change"},
    }));
    const auto outcome = book.passphrase(words);
    CAPTURE(words, outcome.err);
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(part));
    CHECK(book.read(u"work.turnout"_s) == work);
    CHECK(book.read(u"plain.turnout"_s) == plain);
}

TEST_CASE("a wrong passphrase changes nothing", "[cli][passphrase]")
{
    const TwoLogbooks book;
    const QByteArray work = book.read(u"work.turnout"_s);
    CHECK(book.passphrase({u"work.turnout"_s, u"remove"_s, u"--passphrase-file"_s, u"new"_s}).exitCode == 3);
    CHECK(book.passphrase({u"work.turnout"_s, u"recovery-key"_s}).exitCode == 3);
    CHECK(book.read(u"work.turnout"_s) == work);
}

TEST_CASE("the passphrase command says what is missing or too much, and exits with 2", "[cli][passphrase]")
{
    const TwoLogbooks book;
    book.write(u"empty"_s, "\nsecond\n");
    const auto [words, part] = GENERATE(table<QStringList, QByteArray>({
        {{u"work.turnout"_s}, "change|set|remove|recovery-key"},
        {{u"work.turnout"_s, u"forget"_s}, "forget"},
        {{u"work.turnout"_s, u"change"_s, u"--passphrase-file"_s, u"old"_s}, "--new-passphrase-file"},
        {{u"work.turnout"_s, u"remove"_s, u"--new-passphrase-file"_s, u"new"_s}, "--new-passphrase-file"},
        {{u"work.turnout"_s, u"remove"_s, u"--pdf"_s, u"x.pdf"_s}, "--pdf"},
        {{u"work.turnout"_s, u"change"_s, u"--new-passphrase-file"_s, u"empty"_s}, "empty"},
        {{u"work.turnout"_s, u"change"_s, u"--new-passphrase-file"_s, u"-"_s, u"--passphrase-file"_s, u"-"_s},
         "Standard input"},
        {{u"work.turnout"_s, u"remove"_s, u"--passphrase-file"_s, u"old"_s, u"--recovery-key-file"_s, u"old"_s},
         "not both"},
    }));
    const auto outcome = book.passphrase(words);
    CAPTURE(words, outcome.err);
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.out.isEmpty());
    CHECK(outcome.err.contains(part));
}
