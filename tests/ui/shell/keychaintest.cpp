// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keychain.h"

#include "tests/ui/shell/programwindow.h"
#include "ui/shell/unlockpage.h"

#include <QCheckBox>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// A keyring in memory, that answers later as a real one does.
class MemoryKeychain final : public Keychain {
public:
    bool isThere = true;
    QHash<QString, QString> keys;
    int asked = 0;

    void askWhetherThere(QObject *context, std::function<void(bool)> done) override
    {
        later(context, [this, done = std::move(done)] { done(isThere); });
    }
    void read(const QString &name, QObject *context, std::function<void(const QString &)> done) override
    {
        ++asked;
        later(context, [this, name, done = std::move(done)] { done(keys.value(name)); });
    }
    void write(const QString &name, const QString &key, QObject *context, std::function<void(bool)> done) override
    {
        later(context, [this, name, key, done = std::move(done)] {
            if (isThere)
                keys.insert(name, key);
            done(isThere);
        });
    }
    void forget(const QString &name) override { keys.remove(name); }

private:
    template <class Call>
    static void later(QObject *context, Call call)
    {
        QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
    }
};

// The program before an encrypted logbook, on a desktop with a keyring.
class KeychainProgram {
public:
    KeychainProgram() { good(Logbook::create(path, u"quiet harbour"_s, program.surrounding())); }

    QCheckBox &box()
    {
        for (auto *box : program.window.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"member on this"_s))
                return *box;
        }
        FAIL("there is no box");
        std::abort();
    }
    void open()
    {
        program.window.openLogbook(path);
        QApplication::processEvents();
        QApplication::processEvents();
    }
    void openRemembering()
    {
        open();
        box().setChecked(true);
        program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
        QApplication::processEvents();
    }
    void close() { program.trigger(ActionId::CloseLogbook); }
    bool isOpen() const { return program.window.workspace(); }

    MemoryKeychain keychain;
    ProgramWindow program{&keychain};
    const QString path = program.file(u"Midlands.turnout"_s);
};

} // namespace

TEST_CASE("nothing is remembered unless it is asked for", "[keychain]")
{
    KeychainProgram it;
    it.open();
    REQUIRE(it.box().isVisible());
    CHECK_FALSE(it.box().isChecked());
    it.program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    QApplication::processEvents();
    CHECK(it.isOpen());
    CHECK(it.keychain.keys.isEmpty());
    CHECK(it.keychain.asked == 0); // it could ask for a password of its own
}

TEST_CASE("a logbook that is remembered opens by itself, and its name tells nothing of the file", "[keychain]")
{
    KeychainProgram it;
    it.openRemembering();
    REQUIRE(it.isOpen());
    REQUIRE(it.keychain.keys.size() == 1);
    CHECK_FALSE(it.keychain.keys.cbegin().key().contains(u"Midlands"_s));
    CHECK(it.keychain.keys.cbegin().value() == it.program.logbook().recoveryKey());

    it.close();
    it.open();
    CHECK(it.isOpen());
}

TEST_CASE("what is remembered does not open a logbook that was locked", "[keychain]")
{
    KeychainProgram it;
    it.openRemembering();
    it.program.trigger(ActionId::Lock);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK_FALSE(it.isOpen());
    CHECK(it.box().isChecked());
}

TEST_CASE("what was locked stays locked behind another logbook and after a new start, until it is typed in",
          "[keychain]")
{
    KeychainProgram it;
    it.openRemembering();
    it.program.trigger(ActionId::Lock);
    it.program.trigger(ActionId::TrySample);
    it.open();
    REQUIRE(it.program.window.workspace());
    CHECK(it.program.logbook().path() != it.path);

    it.program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    QApplication::processEvents();
    CHECK(it.program.logbook().path() == it.path);
    it.close();
    it.open();
    CHECK(it.isOpen());

    it.program.trigger(ActionId::Lock);
    MainWindow again({it.program.surrounding(), pages(), it.program.prompts, it.program.settings,
                      it.program.file(u"sample"_s), Appearance::Light, &it.keychain});
    again.openLogbook(it.path);
    QApplication::processEvents();
    QApplication::processEvents();
    CHECK_FALSE(again.workspace());
}

TEST_CASE("Forget, and the box unticked, take the key out of the keyring", "[keychain]")
{
    KeychainProgram it;
    it.openRemembering();
    REQUIRE(it.program.window.actions().of(ActionId::ForgetKey)->isVisible());
    it.program.trigger(ActionId::ForgetKey);
    CHECK(it.keychain.keys.isEmpty());
    CHECK_FALSE(it.program.window.actions().of(ActionId::ForgetKey)->isVisible());
    it.close();
    it.openRemembering();
    REQUIRE(it.keychain.keys.size() == 1);

    it.program.trigger(ActionId::Lock);
    QApplication::processEvents();
    it.box().setChecked(false);
    it.program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    CHECK(it.isOpen());
    CHECK(it.keychain.keys.isEmpty());
}

TEST_CASE("a key that stopped working is forgotten, and the passphrase asked for", "[keychain]")
{
    KeychainProgram it;
    it.openRemembering();
    good(it.program.logbook().setPassphrase(u"another harbour"_s));
    it.close();
    it.open();
    CHECK_FALSE(it.isOpen());
    CHECK(it.keychain.keys.isEmpty());
    auto *page = it.program.window.findChild<UnlockPage *>();
    CHECK(page->problem().isEmpty());
    it.program.typeInto(u"Passphrase"_s, u"another harbour"_s); // at once: nobody typed a wrong one
    CHECK(it.isOpen());
}

TEST_CASE("without a keyring nothing is offered, and nothing kept elsewhere", "[keychain]")
{
    KeychainProgram it;
    it.keychain.isThere = false;
    it.open();
    CHECK_FALSE(it.box().isVisible());
    it.program.typeInto(u"Passphrase"_s, u"quiet harbour"_s);
    REQUIRE(it.isOpen());
    const QString key = it.program.logbook().recoveryKey();
    for (const QString &name : it.program.settings.allKeys())
        CHECK_FALSE(it.program.settings.value(name).toString().contains(key));
}
