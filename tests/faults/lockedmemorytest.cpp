// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite/key.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/processmemory.h"
#include "tests/faults/windowprocess.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Passphrase = "tall ships sail past Lowestoft 1878";

QByteArray asUtf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

// What must not be in memory while it is locked.
struct Secrets {
    explicit Secrets(const QString &path)
    {
        raw = Key::forFile(path, QString::fromLatin1(Passphrase)).raw().view().toByteArray();
        hex = raw.toHex();
    }
    qsizetype keysIn(const ProcessMemory &memory) const
    {
        return memory.count(raw) + memory.count(hex) + memory.count(hex.toUpper()) + memory.count(asUtf16(hex)) +
               memory.count(asUtf16(hex.toUpper()));
    }

    QByteArray raw;
    QByteArray hex;
};

} // namespace

TEST_CASE("a window that is locked holds neither key nor passphrase in its memory", "[faults][memory]")
{
    const bool locks = GENERATE(true, false); // or closes the logbook
    TestLogbook book(OnFile{QString::fromLatin1(Passphrase)});
    for (int i = 0; i < 40; ++i)
        book.add(aDelegate().named(u"Ferelith Quarrington %1"_s.arg(i)));
    book.close();
    const Secrets secrets(book.path());

    WindowProcess window;
    REQUIRE(window.open(book.path()) == u"UnlockPage"_s);
    window.type(Passphrase);
    REQUIRE(window.press("Return") == u"open"_s);
    REQUIRE(window.showPages() == u"open"_s);
    {
        const ProcessMemory open(window.pid());
        CHECK(secrets.keysIn(open) > 0); // it would be found
        CHECK(open.count(asUtf16("Quarrington")) > 0);
    }

    if (locks)
        REQUIRE(window.press("Ctrl+L") == u"UnlockPage"_s);
    else
        REQUIRE(window.run("Close this logbook") == u"StartPage"_s);
    const ProcessMemory locked(window.pid());
    const QByteArray wide = asUtf16(Passphrase);
    INFO(locked.places(secrets.raw).join(u'\n').toStdString());
    INFO(locked.places(wide).join(u'\n').toStdString());
    CHECK(secrets.keysIn(locked) == 0);
    CHECK(locked.count(Passphrase) == 0);
    CHECK(locked.count(wide) == 0);
    // Best effort, and measured: most of the passphrase, and what the pages showed.
    FaultLine &line = faultLine(locks ? u"memory of a locked window"_s : u"memory after a logbook was closed"_s);
    ++line.runs;
    line.losses += secrets.keysIn(locked) == 0 && locked.count(Passphrase) == 0 ? 0 : 1;
    line.remark = u"%1 MiB searched; UTF-16 copies of the passphrase %2, of its first half %3; names %4"_s
                      .arg(locked.bytes() >> 20)
                      .arg(locked.count(wide))
                      .arg(locked.count(wide.first(wide.size() / 2)))
                      .arg(locked.count("Quarrington") + locked.count(asUtf16("Quarrington")));
}
