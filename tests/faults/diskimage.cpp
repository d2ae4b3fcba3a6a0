// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/diskimage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr qint64 Sector = 512;

// How a cut treats what was not synced. Extremes are drawn as often as mixtures, for both have their bugs.
class Fate {
public:
    explicit Fate(unsigned seed)
        : m_draw(seed)
        , m_writesKept(share())
        , m_namesKept(share())
        , m_torn(share())
    {}
    bool keepsWrite() { return happens(m_writesKept); }
    bool keepsName() { return happens(m_namesKept); }
    bool tears() { return happens(m_torn); }
    bool coin() { return happens(50); }
    char noise() { return char(m_draw() & 0xff); }

private:
    // Per cent: none, all, or something between.
    unsigned share()
    {
        const auto drawn = m_draw() % 4;
        return drawn == 0 ? 0u : drawn == 1 ? 100u : unsigned(m_draw() % 101);
    }
    bool happens(unsigned share) { return m_draw() % 100 < share; }

    std::mt19937 m_draw;
    unsigned m_writesKept;
    unsigned m_namesKept;
    unsigned m_torn;
};

void put(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

void apply(QByteArray &content, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Resize)
        content.resize(event.at, '\0');
    else
        put(content, event.at, event.bytes);
}

// Room that the file was given and whose content never came: zeros, or what lay there before.
void growWithoutContent(QByteArray &content, qint64 size, Fate &fate)
{
    const qint64 before = content.size();
    if (size <= before)
        return;
    content.resize(size, '\0');
    if (fate.coin())
        std::generate(content.begin() + before, content.end(), [&] { return fate.noise(); });
}

void tear(QByteArray &content, const DiskEvent &event, Fate &fate)
{
    const qint64 end = event.at + event.bytes.size();
    for (qint64 from = event.at; from < end;) {
        const qint64 to = std::min((from / Sector + 1) * Sector, end);
        if (fate.coin())
            put(content, from, QByteArrayView(event.bytes).sliced(from - event.at, to - from));
        else
            growWithoutContent(content, to, fate);
        from = to;
    }
}

void strike(QByteArray &content, const DiskEvent &event, Fate &fate)
{
    if (fate.keepsWrite())
        apply(content, event);
    else if (event.kind == DiskEvent::Write && fate.tears())
        tear(content, event, fate);
}

void rename(QMap<QString, int> &names, const DiskEvent &event)
{
    if (event.kind == DiskEvent::Unname) {
        names.remove(event.name);
        return;
    }
    if (event.kind == DiskEvent::Rename)
        names.remove(event.from);
    names.insert(event.name, event.file);
}

QString folderOfName(const QString &name)
{
    return name.contains(u'/') ? name.section(u'/', 0, -2) : QString();
}

// What is on the disk for certain, and what was asked since.
struct Disk {
    QMap<QString, int> names;
    QHash<int, QByteArray> contents;
    QHash<int, QList<const DiskEvent *>> writes;
    QList<const DiskEvent *> renames;

    void ask(const DiskEvent &event)
    {
        switch (event.kind) {
        case DiskEvent::Write:
        case DiskEvent::Resize:
            writes[event.file].append(&event);
            return;
        case DiskEvent::Name:
        case DiskEvent::Rename:
        case DiskEvent::Unname:
            renames.append(&event);
            return;
        case DiskEvent::Sync:
            for (const DiskEvent *write : writes.take(event.file))
                apply(contents[event.file], *write);
            return;
        case DiskEvent::SyncFolder:
            renames.removeIf([&](const DiskEvent *pending) {
                const bool isThere = folderOfName(pending->name) == event.name;
                if (isThere)
                    rename(names, *pending);
                return isThere;
            });
            return;
        }
    }
};

bool hasItsFolders(const QMap<QString, int> &names, const QString &name)
{
    const QString folder = folderOfName(name);
    return folder.isEmpty() || (names.contains(folder) && hasItsFolders(names, folder));
}

} // namespace

QMap<QString, QByteArray> imageAfter(const DiskLog &log, const Cut &cut)
{
    Disk disk{.names = log.namesAtStart, .contents = log.contentsAtStart};
    for (qsizetype at = 0; at < cut.at; ++at)
        disk.ask(log.events[at]);

    Fate fate(cut.seed);
    for (const DiskEvent *pending : std::as_const(disk.renames)) {
        if (fate.keepsName())
            rename(disk.names, *pending);
    }
    QMap<QString, QByteArray> image;
    for (auto name = disk.names.cbegin(); name != disk.names.cend(); ++name) {
        if (*name == DiskLog::Folder || !hasItsFolders(disk.names, name.key()))
            continue;
        QByteArray content = disk.contents.value(*name);
        for (const DiskEvent *pending : disk.writes.value(*name))
            strike(content, *pending, fate);
        image.insert(name.key(), content);
    }
    return image;
}

} // namespace turnout
