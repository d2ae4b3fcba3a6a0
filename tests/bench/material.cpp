// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/material.h"

#include "core/logbook/sample/sample.h"
#include "core/storage/opening.h"
#include "tests/bench/rawdatabase.h"

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

const QDate Today(2026, 11, 25);

std::unique_ptr<Logbook> made(Size size, const QString &path, const Surrounding &surrounding)
{
    const QString passphrase = Material::passphrase();
    if (size == Size::S) {
        auto logbook = valueOrThrow(Logbook::create(path, passphrase, surrounding));
        valueOrThrow(logbook->perform(u"Sample"_s, [](Edit &edit) { sample::fill(edit, sample::Size::Small, Today); }));
        return logbook;
    }
    return valueOrThrow(Logbook::createFilled(path, passphrase, surrounding, [&](Edit &edit) {
        sample::fill(edit, size == Size::M ? sample::Size::Medium : sample::Size::Large, Today);
    }));
}

} // namespace

Material::Material(Size size)
    : m_clock(CivilTime(Today, QTime(9, 42)))
{
    m_fillingTime = milliseconds([&] { m_logbook = made(size, path(), surrounding()); });
    const SecretBytes specification = Key::forFile(path(), passphrase()).specification();
    m_key = specification.view().toByteArray(); // made-up people: it may lie about
    exportPlain();
}

void Material::exportPlain() const
{
    {
        const RawDatabase from(path(), key());
        from.execute("ATTACH '" + plainPath().toUtf8() + "' AS plain KEY ''");
        from.execute("SELECT sqlcipher_export('plain')");
        from.execute("PRAGMA plain.user_version = " + from.text("PRAGMA user_version"));
        from.execute("PRAGMA plain.application_id = " + QByteArray::number(LogbookApplicationId));
        from.execute("DETACH plain");
    }
    RawDatabase(plainPath()).execute("PRAGMA journal_mode = WAL");
}

} // namespace turnout::bench
