// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backups.h"
#include "core/logbook/check.h"
#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "tests/faults/faultfolder.h"
#include "tests/faults/faultoptions.h"
#include "tests/faults/faulttable.h"
#include "tests/logbook/backdoor.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QFile>
#include <random>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Passphrase = std::optional<QString>;
constexpr qsizetype PageBytes = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

// A closed logbook of a few hundred people with a history, as bytes.
QByteArray aLogbook(const Passphrase &passphrase)
{
    TestLogbook book(OnFile{passphrase});
    Workshop record = aWorkshop().withPlaces(500).value();
    record.notes = u"Car park at the back. "_s.repeated(2000); // pages of text alone: zeros in the last are good SQLite
    const WorkshopId workshop = book.change([&](Edit &edit) { return workshops::create(edit, record); });
    for (int i = 0; i < 30; ++i) {
        book.perform(u"Add ten"_s, [&](Edit &edit) {
            for (int each = 0; each < 10; ++each) {
                const DelegateId id = people::addDelegate(
                    edit, aDelegate().named(u"Ada Okafor %1"_s.arg(i * 10 + each)).withEmail(u"a@example.org"_s).value());
                bookings::book(edit, {workshop, id}, bookings::WhenFull::Wait);
            }
        });
    }
    book.close();
    return bytesOf(book.path());
}

enum class Harm { Truncated, ZeroedPage, TornSector, FlippedBit };

QString nameOf(Harm harm)
{
    switch (harm) {
    case Harm::Truncated:
        return u"truncated"_s;
    case Harm::ZeroedPage:
        return u"page zeroed"_s;
    case Harm::TornSector:
        return u"512 bytes lost"_s;
    case Harm::FlippedBit:
        break;
    }
    return u"bit flipped"_s;
}

QByteArray harmed(QByteArray bytes, Harm harm, std::mt19937_64 &draw)
{
    const auto anywhere = [&](qsizetype below) { return qsizetype(draw() % quint64(below)); };
    switch (harm) {
    case Harm::Truncated:
        bytes.truncate(anywhere(bytes.size()));
        break;
    case Harm::ZeroedPage:
        bytes.replace(anywhere(bytes.size() / PageBytes) * PageBytes, PageBytes, QByteArray(PageBytes, '\0'));
        break;
    case Harm::TornSector:
        bytes.replace(anywhere(bytes.size() / 512) * 512, 512, QByteArray(512, '\0'));
        break;
    case Harm::FlippedBit: {
        char &byte = bytes[anywhere(bytes.size())];
        byte = char(byte ^ (1 << anywhere(8)));
        break;
    }
    }
    return bytes;
}

// Nothing where the tables cannot be read to the end.
QByteArray contentOf(const QString &path)
{
    try {
        return contentHash(*backdoor(path));
    } catch (const Error &) {
        return {};
    }
}

enum class Verdict { RefusedAtOpening, FoundByCheck, NothingSaid };

// As a user meets it: the logbook is opened, and where that goes well it is checked.
Verdict verdictOn(const QString &path, const Passphrase &passphrase, QString &said)
{
    const TestLogbook world;
    const auto logbook = Logbook::open(path, passphrase, world.surrounding());
    if (!logbook) {
        said = name(logbook.error().kind) + u": "_s + logbook.error().message;
        return Verdict::RefusedAtOpening;
    }
    const auto findings = (*logbook)->read([](const Reader &reader) {
        Progress progress;
        return check::of(reader, progress);
    });
    if (!findings) {
        said = name(findings.error().kind) + u": "_s + findings.error().message;
        return Verdict::FoundByCheck;
    }
    if (check::isOk(*findings))
        return Verdict::NothingSaid;
    said = findings->first().message;
    return Verdict::FoundByCheck;
}

} // namespace

TEST_CASE("any damage to an encrypted logbook is detected", "[faults][damage]")
{
    const Passphrase passphrase = u"correct horse"_s;
    const QByteArray whole = aLogbook(passphrase);
    const FaultFolder folder;
    const QString path = folder.path(u"damaged.turnout"_s);
    write(path, whole);
    QString said;
    REQUIRE(verdictOn(path, passphrase, said) == Verdict::NothingSaid); // or everything below would be "detected"

    for (const Harm harm : {Harm::Truncated, Harm::ZeroedPage, Harm::TornSector, Harm::FlippedBit}) {
        FaultLine &line = faultLine(u"encrypted file, "_s + nameOf(harm));
        std::mt19937_64 draw(faultSeed(70 + unsigned(harm)));
        int atOpening = 0;
        for (int left = howMany(4, 250); left > 0; --left) {
            write(path, harmed(whole, harm, draw));
            QFile::remove(path + u"-wal"_s);
            const Verdict verdict = verdictOn(path, passphrase, said);
            ++line.runs;
            line.losses += verdict == Verdict::NothingSaid ? 1 : 0;
            atOpening += verdict == Verdict::RefusedAtOpening ? 1 : 0;
            INFO(nameOf(harm).toStdString() << ", run " << line.runs << ": " << said.toStdString());
            CHECK(verdict != Verdict::NothingSaid);
            CHECK_FALSE(said.startsWith(u"internal"_s));
        }
        line.remark = u"%1 at opening, the rest by check"_s.arg(atOpening);
    }
}

TEST_CASE("damage to a plain logbook crashes nothing, and what is noticed is said", "[faults][damage]")
{
    const QByteArray whole = aLogbook({});
    const FaultFolder folder;
    const QString path = folder.path(u"damaged.turnout"_s);
    write(path, whole);
    const QByteArray content = contentOf(path);
    REQUIRE_FALSE(content.isEmpty());

    for (const Harm harm : {Harm::Truncated, Harm::ZeroedPage, Harm::TornSector, Harm::FlippedBit}) {
        FaultLine &line = faultLine(u"plain file, "_s + nameOf(harm));
        std::mt19937_64 draw(faultSeed(80 + unsigned(harm)));
        int noticed = 0;
        int unnoticed = 0; // SQLite keeps no checksums: another letter in a name is as good a letter
        for (int left = howMany(10, 500); left > 0; --left) {
            write(path, harmed(whole, harm, draw));
            QFile::remove(path + u"-wal"_s);
            QString said;
            const Verdict verdict = verdictOn(path, {}, said);
            ++line.runs;
            INFO(nameOf(harm).toStdString() << ", run " << line.runs << ": " << said.toStdString());
            CHECK_FALSE(said.startsWith(u"internal"_s));
            if (verdict != Verdict::NothingSaid)
                ++noticed;
            else if (contentOf(path) != content)
                ++unnoticed;
            if (harm == Harm::Truncated)
                CHECK(verdict != Verdict::NothingSaid);
        }
        line.remark = u"%1 noticed, %2 unnoticed (no checksums in a plain file), the rest changed nothing"_s.arg(noticed)
                          .arg(unnoticed);
    }
}

TEST_CASE("of a damaged logbook the newest backup is offered, and the damaged file is kept", "[faults][damage]")
{
    const Passphrase passphrase = GENERATE(Passphrase(), Passphrase(u"correct horse"_s));
    TestLogbook book(OnFile{passphrase});
    book.add(aDelegate().named(u"Ada Okafor"_s));
    Progress progress;
    good(backups::make(book.logbook(), backups::Reason::Daily, progress));
    book.add(aDelegate().named(u"Sam Reid"_s));
    book.close();
    QByteArray damaged = bytesOf(book.path());
    damaged.replace(0, 4 * PageBytes, QByteArray(4 * PageBytes, '\0'));
    write(book.path(), damaged);

    CHECK_FALSE(Logbook::open(book.path(), passphrase, book.surrounding()));
    const auto copies = backups::list(book.path());
    REQUIRE(copies.size() == 1);
    CHECK(good(backups::look(copies.first().path, passphrase)).totals.delegates == 1);
    const auto restored =
        good(backups::restore(copies.first().path, passphrase, book.path(), book.surrounding(), progress));

    CHECK(restored.before == backups::Restored::Before::Aside);
    CHECK(bytesOf(restored.kept) == damaged);
    const auto logbook = good(Logbook::open(book.path(), passphrase, book.surrounding()));
    CHECK(good(logbook->read([](const Reader &reader) { return people::delegates(reader); })).size() == 1);
}
