// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/backupschedule.h"

#include "core/logbook/people.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Told what time it is. Set only while nothing runs in the background.
class SetClock final : public Clock {
public:
    QDateTime utc() const override { return m_now; }
    void pass(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime::fromString(u"2026-11-25T09:42:12Z"_s, Qt::ISODate);
};

constexpr qint64 Hour = 3600;

struct Scheduled {
    QTemporaryDir folder;
    SetClock clock;
    QString path = folder.filePath(u"work.turnout"_s);
    std::unique_ptr<Logbook> logbook = good(Logbook::create(path, u"correct horse"_s, {clock, u"Tess"_s}));
    BackupSchedule schedule{*logbook, clock};
    QList<BackupCopy> made;
    QList<Error> failures;

    Scheduled()
    {
        QObject::connect(&schedule, &BackupSchedule::backedUp, &schedule,
                         [this](const BackupCopy &copy) { made.append(copy); });
        QObject::connect(&schedule, &BackupSchedule::failed, &schedule,
                         [this](const Error &error) { failures.append(error); });
    }
    void change()
    {
        good(logbook->perform(u"Add delegate"_s,
                              [](Edit &edit) { people::addDelegate(edit, aDelegate().value()); }));
    }
    // A look and all that comes of it.
    void look()
    {
        schedule.look();
        bool isDone = false;
        logbook->background().run(
            &schedule, [](Progress &) { return true; }, [&](Result<bool>) { isDone = true; });
        REQUIRE(QTest::qWaitFor([&] { return isDone; }));
    }
    QString reasons() const
    {
        QStringList words;
        for (const BackupCopy &copy : made)
            words.append(word(copy.reason));
        return words.join(u' ');
    }
};

} // namespace

TEST_CASE("the first look backs up for the day, later ones when an hour has passed and something changed", "[backups]")
{
    Scheduled work;
    CHECK_FALSE(work.schedule.newest().isValid());
    work.look();
    CHECK(work.reasons() == u"daily"_s);
    CHECK(work.schedule.newest() == work.clock.utc());

    work.clock.pass(Hour);
    work.look();
    CHECK(work.reasons() == u"daily"_s); // nothing has changed
    work.change();
    work.look();
    CHECK(work.reasons() == u"daily hourly"_s);
    work.change();
    work.clock.pass(Hour - 1);
    work.look();
    CHECK(work.reasons() == u"daily hourly"_s);
    work.clock.pass(1);
    work.look();
    CHECK(work.reasons() == u"daily hourly hourly"_s);
    CHECK(backups::list(work.path) == QList<BackupCopy>{work.made[2], work.made[1], work.made[0]});
}

TEST_CASE("undo is a change too", "[backups]")
{
    Scheduled work;
    work.change();
    work.look();
    work.clock.pass(Hour);
    good(work.logbook->undo());
    work.look();
    CHECK(work.reasons() == u"daily hourly"_s);
}

TEST_CASE("a new day has its backup though nothing changed", "[backups]")
{
    Scheduled work;
    work.look();
    work.clock.pass(24 * Hour);
    work.look();
    CHECK(work.reasons() == u"daily daily"_s);
}

TEST_CASE("neither a copy made for another reason nor one of another logbook is that of the day", "[backups]")
{
    Scheduled work;
    Progress progress;
    const backups::Copy asked = good(backups::make(*work.logbook, backups::Reason::Asked, progress));
    const QString name = QFileInfo(asked.path).fileName().replace(u"work"_s, u"other"_s).replace(u"asked"_s, u"daily"_s);
    REQUIRE(QFile::copy(asked.path, QFileInfo(asked.path).absoluteDir().filePath(name)));
    work.look();
    CHECK(work.reasons() == u"daily"_s);
    work.look();
    CHECK(work.reasons() == u"daily"_s);
}

TEST_CASE("a clock set back or forward neither stops backups nor makes one at every look", "[backups]")
{
    Scheduled work;
    work.change();
    work.look();
    const qint64 step = GENERATE(qint64(-400), qint64(400)) * 24 * Hour;
    work.clock.pass(step);
    work.change();
    work.look();
    work.look();
    CHECK(work.made.size() == 2);
    work.clock.pass(Hour);
    work.change();
    work.look();
    CHECK(work.made.size() == 3);
    work.clock.pass(-step);
    work.change();
    work.look();
    work.look();
    CHECK(work.made.size() == 4);
    for (const BackupCopy &copy : work.made)
        CHECK(QFile::exists(copy.path));
}

TEST_CASE("a backup that fails is told and tried again some looks later", "[backups]")
{
    Scheduled work;
    QFile inTheWay(backups::folderOf(work.path));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    work.look();
    REQUIRE(work.failures.size() == 1);
    CHECK(work.failures[0].message.contains(u"work backups"_s));
    work.look();
    CHECK(work.failures.size() == 1);

    REQUIRE(inTheWay.remove());
    for (int i = 0; i < 10; ++i)
        work.look();
    CHECK(work.reasons() == u"daily"_s);
    CHECK(work.failures.size() == 1);
}

TEST_CASE("a copy that is damaged or under another passphrase does not stop the next", "[backups]")
{
    Scheduled work;
    work.look();
    QFile copy(work.made[0].path);
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write(QByteArray(8192, 'x'));
    copy.close();
    work.clock.pass(Hour);
    work.look();
    CHECK(work.reasons() == u"daily hourly"_s);
}

TEST_CASE("changes may go on while a backup is made", "[backups]")
{
    Scheduled work;
    work.schedule.look();
    for (int i = 0; i < 5; ++i)
        work.change();
    REQUIRE(QTest::qWaitFor([&] { return work.made.size() == 1; }));
    CHECK(good(backups::look(work.made[0].path, u"correct horse"_s)).totals.delegates <= 5);
}

TEST_CASE("a schedule that goes in the middle of a backup leaves nothing half made", "[backups]")
{
    QTemporaryDir folder;
    SetClock clock;
    const QString path = folder.filePath(u"work.turnout"_s);
    auto logbook = good(Logbook::create(path, std::nullopt, {clock, u"Tess"_s}));
    {
        BackupSchedule schedule(*logbook, clock);
        schedule.look();
    }
    logbook.reset();
    for (const QString &name : QDir(backups::folderOf(path)).entryList(QDir::Files | QDir::Hidden))
        CHECK(name.endsWith(u"Z daily.turnout"_s));
}

TEST_CASE("a logbook in memory is not backed up", "[backups]")
{
    TestLogbook book;
    BackupSchedule schedule(book.logbook(), book.clock());
    int told = 0;
    QObject::connect(&schedule, &BackupSchedule::failed, &schedule, [&] { ++told; });
    schedule.look();
    QCoreApplication::processEvents();
    CHECK(told == 0);
    CHECK_FALSE(schedule.newest().isValid());
}
