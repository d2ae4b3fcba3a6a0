// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/includerules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// The table of the architecture, room → rooms whose headers it may include, besides its own. What a room's headers
// show is allowed with it: who may use domain may use base, who may use insight may use domain. app may use everything.
QHash<QString, QStringList> roomTable()
{
    const QStringList domain{u"core/base"_s, u"core/domain"_s};
    const QStringList documents = domain + QStringList{u"core/insight"_s};
    const QStringList page = documents + QStringList{u"core/logbook"_s, u"core/documents"_s};
    const QStringList dressed = page + QStringList{u"ui/theme"_s};
    const QStringList screen = dressed + QStringList{u"ui/shell"_s, u"ui/widgets"_s, u"ui/models"_s, u"ui/charts"_s};
    QHash<QString, QStringList> table{
        {u"core/base"_s, {}},
        {u"core/domain"_s, {u"core/base"_s}},
        {u"core/storage"_s, domain},
        {u"core/insight"_s, domain},
        {u"core/exchange"_s, domain},
        {u"core/documents"_s, documents},
        {u"core/sync"_s, domain + QStringList{u"core/storage"_s}},
        {u"core/logbook"_s,
         documents + QStringList{u"core/storage"_s, u"core/exchange"_s, u"core/documents"_s, u"core/sync"_s}},
        {u"ui/theme"_s, {u"core/base"_s}},
        {u"ui/shell"_s, dressed + QStringList{u"ui/widgets"_s}},
        {u"ui/models"_s, dressed},
        {u"ui/widgets"_s, dressed},
        {u"ui/charts"_s, documents + QStringList{u"ui/theme"_s}},
        {u"ui/importing"_s, screen + QStringList{u"core/exchange"_s}},
    };
    for (const auto &room : {u"schedule"_s, u"delegates"_s, u"feedback"_s, u"dashboard"_s, u"places"_s, u"reports"_s,
                             u"printing"_s, u"settings"_s})
        table.insert(u"ui/"_s + room, screen);
    return table;
}

bool mayUseRoom(const QString &room, const QString &other)
{
    static const QHash<QString, QStringList> table = roomTable();
    return room == u"app" || room == other || table.value(room).contains(other);
}

bool mayUseQt(const QString &room, const QString &module)
{
    if (module == u"QtSql")
        return false; // with SQLCipher it may silently write plaintext
    if (module == u"QtCharts")
        return room == u"ui/charts";
    if (room.startsWith(u"core/"))
        return module == u"QtCore" || (room == u"core/documents" && module == u"QtGui");
    return true;
}

// The module of <QPainter>, <QtGui/QPainter> and <QtGui>; empty for what is not Qt's.
QString moduleOf(const QString &header, const QtHeaders &qt)
{
    static const QRegularExpression module(u"^Qt[A-Z]\\w*(?=/)"_s);
    if (const auto match = module.match(header); match.hasMatch())
        return match.captured();
    return qt.value(header, header.startsWith(u'Q') ? u"a module of Qt that is not installed"_s : QString());
}

// What is wrong with including `header` in `room`; empty when nothing is.
QString objection(const QString &room, const QString &header, bool quoted, const QtHeaders &qt)
{
    static const QRegularExpression generated(u"^(ui_\\w+\\.h|\\w+\\.moc|moc_\\w+\\.cpp)$"_s);
    static const QRegularExpression ofTree(u"^(app|core|ui)/"_s);
    if (header.startsWith(u"sqlite3") || header.contains(u"/sqlite3"))
        return room == u"core/storage" ? QString() : u"only core/storage knows SQLite"_s;
    if (ofTree.match(header).hasMatch())
        return mayUseRoom(room, roomOf(header)) ? QString() : room + u" may not use "_s + roomOf(header);
    if (const QString module = moduleOf(header, qt); !module.isEmpty())
        return mayUseQt(room, module) ? QString() : room + u" may not use "_s + module;
    if (quoted && !generated.match(header).hasMatch())
        return u"headers of ours are named from the top of the tree"_s;
    return {};
}
} // namespace

QtHeaders installedQtHeaders()
{
    QtHeaders headers;
    const QDir top(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString &module : top.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(top.filePath(module)).entryList(QDir::Files))
            headers.insert(header, module);
    }
    return headers;
}

QStringList includeViolations(const SourceFile &file, const QtHeaders &qt)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QString room = roomOf(file.path);
    if (room != u"app" && !roomTable().contains(room))
        return {file.path + u": "_s + room + u" is not a folder of the architecture"_s};
    QStringList violations;
    int line = 0;
    for (const QString &text : file.text.split(u'\n')) {
        ++line;
        const auto match = include.match(text);
        if (!match.hasMatch())
            continue;
        const QString why = objection(room, match.captured(2), match.captured(1) == u"\"", qt);
        if (!why.isEmpty())
            violations += u"%1:%2 %3: %4"_s.arg(file.path).arg(line).arg(match.captured(2), why);
    }
    return violations;
}

} // namespace turnout
