// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/diskrecorder.h"

#include "tests/faults/diskimage.h"
#include "tests/faults/faultfolder.h"
#include "tests/support/precompiled.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <fcntl.h>
#include <map>
#include <set>
#include <unistd.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Image = std::map<QString, QByteArray>;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void sync(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    REQUIRE(file >= 0);
    REQUIRE(::fsync(file) == 0);
    ::close(file);
}

// Everything that may be left after a cut behind the last event, over many cuts.
std::set<Image> imagesOf(const DiskLog &log)
{
    std::set<Image> images;
    for (unsigned seed = 0; seed < 400; ++seed)
        images.insert(imageAfter(log, {log.events.size(), seed}).toStdMap());
    return images;
}

} // namespace

TEST_CASE("what was synced, the file and its folder, is there after every cut", "[disk]")
{
    const FaultFolder folder;
    DiskRecorder recorder(folder.path());
    write(folder.path(u"a"_s), "Ada");
    sync(folder.path(u"a"_s));
    sync(folder.path());
    const DiskLog log = recorder.log();
    CHECK(log.unseenWrites == 0);
    CHECK(imagesOf(log) == std::set<Image>{{{u"a"_s, "Ada"}}});
}

TEST_CASE("a file whose folder was not synced may be missing", "[disk]")
{
    const FaultFolder folder;
    DiskRecorder recorder(folder.path());
    write(folder.path(u"a"_s), "Ada");
    sync(folder.path(u"a"_s));
    CHECK(imagesOf(recorder.log()) == std::set<Image>{{}, {{u"a"_s, "Ada"}}});
}

TEST_CASE("a write that was not synced is there, or not, or only some of its sectors", "[disk]")
{
    const FaultFolder folder;
    write(folder.path(u"a"_s), QByteArray(1024, 'o'));
    DiskRecorder recorder(folder.path());
    QFile file(folder.path(u"a"_s));
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    file.write(QByteArray(1024, 'n'));
    const QByteArray o(512, 'o'), n(512, 'n');
    CHECK(imagesOf(recorder.log()) ==
          std::set<Image>{{{u"a"_s, o + o}}, {{u"a"_s, o + n}}, {{u"a"_s, n + o}}, {{u"a"_s, n + n}}});
}

TEST_CASE("a rename is whole: there is the old file or the new one under the name", "[disk]")
{
    const FaultFolder folder;
    write(folder.path(u"a"_s), "old");
    DiskRecorder recorder(folder.path());
    write(folder.path(u"a.part"_s), "new");
    sync(folder.path(u"a.part"_s));
    sync(folder.path());
    const qsizetype before = recorder.position();
    REQUIRE(std::rename(QFile::encodeName(folder.path(u"a.part"_s)), QFile::encodeName(folder.path(u"a"_s))) == 0);
    const DiskLog log = recorder.log();
    CHECK(log.events.size() == before + 1);
    CHECK(imagesOf(log) == std::set<Image>{{{u"a"_s, "old"}, {u"a.part"_s, "new"}}, {{u"a"_s, "new"}}});
}

TEST_CASE("a removal that was not synced may not have happened, and a name given again is another file", "[disk]")
{
    const FaultFolder folder;
    write(folder.path(u"a"_s), "old");
    DiskRecorder recorder(folder.path());
    REQUIRE(QFile::remove(folder.path(u"a"_s)));
    write(folder.path(u"a"_s), "new");
    sync(folder.path(u"a"_s));
    const auto images = imagesOf(recorder.log());
    CHECK(images == std::set<Image>{{}, {{u"a"_s, "old"}}, {{u"a"_s, "new"}}});
}

TEST_CASE("a file in a folder that may be missing may be missing with it", "[disk]")
{
    const FaultFolder folder;
    DiskRecorder recorder(folder.path());
    REQUIRE(QDir(folder.path()).mkdir(u"inner"_s));
    write(folder.path(u"inner/a"_s), "Ada");
    sync(folder.path(u"inner/a"_s));
    sync(folder.path(u"inner"_s));
    CHECK(imagesOf(recorder.log()) == std::set<Image>{{}, {{u"inner/a"_s, "Ada"}}});
}
