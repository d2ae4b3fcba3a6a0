// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people see of a logbook that is locked, only read, or cannot be opened.
#include "tests/screens/scene.h"

#include "core/logbook/backups.h"
#include "core/logbook/people.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

const auto Passphrase = u"quiet harbour"_s;

QString encrypted(Stage &stage)
{
    const QString path = stage.file(u"Midlands and South West 2026.turnout"_s);
    const auto made = Logbook::create(path, Passphrase, stage.surrounding());
    if (!made)
        throw SceneMissing{made.error().message};
    return path;
}

void unlock(Stage &stage)
{
    stage.type(Passphrase);
    stage.press(Qt::Key_Return);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw SceneMissing{file.errorString()};
}

void openAndSettle(Stage &stage, const QString &path, OpenAs as = OpenAs::Writer)
{
    stage.window().openLogbook(path, as);
    stage.settle();
}

void playWrong(Stage &stage)
{
    openAndSettle(stage, encrypted(stage));
    stage.type(u"loud harbour"_s);
    stage.press(Qt::Key_Return);
}

void playRecoveryKey(Stage &stage)
{
    openAndSettle(stage, encrypted(stage));
    stage.find<QAbstractButton>(u"Use the recovery key instead"_s).click();
    stage.type(u"7f2kq8m3ztvw41nb6xd9j0rphyac5egs2k7m"_s);
    stage.press(Qt::Key_Return);
}

void playLocked(Stage &stage)
{
    openAndSettle(stage, encrypted(stage));
    unlock(stage);
    stage.window().lock(MainWindow::LockFor::Asked);
    stage.settle();
}

void playInUse(Stage &stage)
{
    const auto other = Logbook::open(stage.copy(), std::nullopt, stage.surrounding());
    if (!other)
        throw SceneMissing{other.error().message};
    openAndSettle(stage, stage.copy());
}

void playSynchronised(Stage &stage)
{
    const QString folder = stage.file(u"OneDrive"_s);
    const QString path = folder + u"/Midlands and South West.turnout"_s;
    if (!QDir().mkpath(folder) || !QFile::copy(stage.copy(), path))
        throw SceneMissing{folder};
    openAndSettle(stage, path);
}

// What is left of a logbook after its stick was pulled out, and a backup of it.
void playDamaged(Stage &stage)
{
    const QString path = encrypted(stage);
    {
        const auto logbook = Logbook::open(path, Passphrase, stage.surrounding());
        Progress progress;
        if (!logbook || !backups::make(**logbook, backups::Reason::Hourly, progress))
            throw SceneMissing{u"there is no backup"_s};
    }
    constexpr qint64 LessThanAPage = 1000;
    if (!QFile::resize(path, LessThanAPage))
        throw SceneMissing{path};
    openAndSettle(stage, path);
}

void playMoved(Stage &stage)
{
    openAndSettle(stage, stage.copy());
    if (!QFile::rename(stage.copy(), stage.file(u"elsewhere.turnout"_s)))
        throw SceneMissing{u"the file could not be moved"_s};
    if (stage.logbook().perform(u"Add sector"_s, [](Edit &edit) { people::addSector(edit, u"Libraries"_s); }))
        throw SceneMissing{u"a file that was moved took a change"_s};
    stage.settle();
}

} // namespace

QList<Scene> lockScenes()
{
    return {
        {u"unlock-wrong"_s, playWrong},
        {u"unlock-recovery-key"_s, playRecoveryKey},
        {u"locked"_s, playLocked},
        {u"problem-in-use"_s, playInUse},
        {u"problem-synchronised"_s, playSynchronised},
        {u"problem-damaged"_s, playDamaged},
        {u"problem-not-there"_s,
         [](Stage &stage) { openAndSettle(stage, stage.file(u"Thornbeck course notes.turnout"_s)); }},
        {u"problem-no-logbook"_s,
         [](Stage &stage) {
             write(stage.file(u"Notes.turnout"_s), "some words that are no logbook at all");
             openAndSettle(stage, stage.file(u"Notes.turnout"_s));
         }},
        {u"only-read"_s, [](Stage &stage) { openAndSettle(stage, stage.copy(), OpenAs::Reader); }},
        {u"moved-file"_s, playMoved},
    };
}

} // namespace turnout
