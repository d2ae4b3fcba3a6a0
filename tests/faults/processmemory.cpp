// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/processmemory.h"

#include "tests/support/precompiled.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// The address sanitizer reserves terabytes for marks of its own, which hold nothing of the program's.
constexpr quint64 LargestRegion = quint64(8) << 30;

struct Region {
    quint64 from, to;
    bool isDumped;
    QByteArray name;
};

// A line of /proc/PID/maps: "from-to rwxp offset device inode name".
std::optional<Region> regionIn(const QByteArray &line)
{
    const QList<QByteArray> parts = line.simplified().split(' ');
    if (parts.size() < 5 || !parts[1].startsWith('r'))
        return std::nullopt;
    const QList<QByteArray> ends = parts[0].split('-');
    const QByteArray name = parts.value(5);
    const bool ofKernel = name.startsWith("[v"); // [vdso], [vvar], [vsyscall]
    return Region{ends[0].toULongLong(nullptr, 16), ends[1].toULongLong(nullptr, 16),
                  !ofKernel && (parts[1].contains('w') || parts[4] == "0"), name};
}

class File {
public:
    File(qint64 pid, const char *name)
        : m_file(::open(QByteArray("/proc/" + QByteArray::number(pid) + '/' + name).constData(), O_RDONLY | O_CLOEXEC))
    {
        REQUIRE(m_file >= 0);
    }
    ~File() { ::close(m_file); }
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    QByteArray read(quint64 at, qsizetype bytes) const
    {
        QByteArray content(bytes, Qt::Uninitialized);
        const ssize_t got = ::pread(m_file, content.data(), size_t(bytes), off_t(at));
        content.resize(got < 0 ? 0 : qsizetype(got));
        return content;
    }

private:
    int m_file;
};

// Which pages of the region there are; those that were never touched read as nought and cost time.
QList<std::pair<quint64, quint64>> presentIn(const Region &region, const File &pagemap)
{
    const auto page = quint64(::sysconf(_SC_PAGESIZE));
    const quint64 first = region.from / page, last = region.to / page;
    const QByteArray marks = pagemap.read(first * 8, qsizetype((last - first) * 8));
    const auto *mark = reinterpret_cast<const quint64 *>(marks.constData());
    QList<std::pair<quint64, quint64>> runs;
    for (quint64 i = 0; i < quint64(marks.size()) / 8; ++i) {
        if (mark[i] >> 62 == 0) // neither in memory nor swapped out
            continue;
        const quint64 address = (first + i) * page;
        if (!runs.isEmpty() && runs.last().second == address)
            runs.last().second = address + page;
        else
            runs.append({address, address + page});
    }
    return runs;
}

} // namespace

ProcessMemory::ProcessMemory(qint64 pid)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    REQUIRE(maps.open(QIODevice::ReadOnly));
    const File memory(pid, "mem");
    const File pagemap(pid, "pagemap");
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const auto region = regionIn(line);
        if (!region || !region->isDumped || region->to - region->from > LargestRegion)
            continue;
        for (const auto &[from, to] : presentIn(*region, pagemap)) {
            Stretch stretch{from, region->name, memory.read(from, qsizetype(to - from))};
            m_bytes += stretch.content.size();
            m_stretches.append(std::move(stretch));
        }
    }
    REQUIRE(m_bytes > 0);
}

qsizetype ProcessMemory::count(const QByteArray &needle) const
{
    qsizetype count = 0;
    for (const Stretch &stretch : m_stretches)
        count += stretch.content.count(needle);
    return count;
}

QStringList ProcessMemory::places(const QByteArray &needle) const
{
    constexpr qsizetype Around = 48;
    QStringList places;
    for (const Stretch &stretch : m_stretches) {
        for (qsizetype at = stretch.content.indexOf(needle); at >= 0; at = stretch.content.indexOf(needle, at + 1)) {
            QByteArray around = stretch.content.mid(qMax(qsizetype(0), at - Around), needle.size() + 2 * Around);
            for (char &c : around) {
                if (c < ' ' || c > '~')
                    c = '.';
            }
            places.append(u"%1 %2: %3"_s.arg(stretch.address + quint64(at), 0, 16)
                              .arg(QString::fromLocal8Bit(stretch.name), QString::fromLatin1(around)));
        }
    }
    return places;
}

} // namespace turnout
