// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/includerules.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {
// Whether a file in `room` that holds nothing but `#include header` passes, held against the Qt that is installed.
bool allowed(const QString &room, const QString &header)
{
    static const QtHeaders qt = installedQtHeaders();
    const SourceFile file{room + u"/some.cpp"_s, u"// a comment\n#include "_s + header + u"\n"_s};
    return includeViolations(file, qt).isEmpty();
}
} // namespace

TEST_CASE("every #include keeps to the table of the architecture", "[includes]")
{
    const QtHeaders qt = installedQtHeaders();
    const QList<SourceFile> files = sourceFiles({u"app"_s, u"core"_s, u"ui"_s}, {u".cpp"_s, u".h"_s});
    REQUIRE(
        std::any_of(files.begin(), files.end(), [](const SourceFile &f) { return f.path == u"core/base/error.h"; }));

    QStringList violations;
    for (const SourceFile &file : files)
        violations += includeViolations(file, qt);
    CHECK(violations == QStringList());
}

TEST_CASE("the include check names file, line, header and reason", "[includes]")
{
    const SourceFile file{u"ui/shell/toast.cpp"_s, u"#include \"ui/shell/toast.h\"\n\n# include <sqlite3.h>\n"_s};
    CHECK(includeViolations(file, {}) ==
          QStringList{u"ui/shell/toast.cpp:3 sqlite3.h: only core/storage knows SQLite"_s});
}

TEST_CASE("a folder uses those below it, never those beside or above it", "[includes]")
{
    CHECK(allowed(u"core/domain"_s, u"\"core/base/id.h\""_s));
    CHECK(allowed(u"core/logbook"_s, u"\"core/storage/sqlite/database.h\""_s));
    CHECK(allowed(u"core/storage/sqlite"_s, u"\"core/storage/schema/migrate.h\""_s));
    CHECK(allowed(u"ui/schedule"_s, u"\"ui/charts/dots.h\""_s));
    CHECK(allowed(u"app"_s, u"\"ui/shell/mainwindow.h\""_s));

    CHECK_FALSE(allowed(u"core/base"_s, u"\"core/domain/region.h\""_s));
    CHECK_FALSE(allowed(u"core/insight"_s, u"\"core/storage/reports/counts.h\""_s));
    CHECK_FALSE(allowed(u"core/storage"_s, u"\"core/insight/wilson.h\""_s));
    CHECK_FALSE(allowed(u"core/logbook"_s, u"\"ui/shell/toast.h\""_s));
    CHECK_FALSE(allowed(u"ui/schedule"_s, u"\"app/commandline.h\""_s));
    CHECK_FALSE(allowed(u"ui/schedule"_s, u"\"ui/delegates/page.h\""_s));
}

TEST_CASE("nothing in ui includes storage, and only importing includes exchange", "[includes]")
{
    CHECK_FALSE(allowed(u"ui/shell"_s, u"\"core/storage/sqlite/database.h\""_s));
    CHECK_FALSE(allowed(u"ui/importing"_s, u"\"core/storage/sqlite/database.h\""_s));
    CHECK_FALSE(allowed(u"ui/delegates"_s, u"\"core/exchange/table/csv.h\""_s));
    CHECK(allowed(u"ui/importing"_s, u"\"core/exchange/table/csv.h\""_s));
}

TEST_CASE("core knows Qt Core, documents Qt Gui too, and nobody there widgets", "[includes]")
{
    CHECK(allowed(u"core/base"_s, u"<QString>"_s));
    CHECK(allowed(u"core/documents"_s, u"<QPainter>"_s));
    CHECK(allowed(u"ui/widgets"_s, u"<QWidget>"_s));

    CHECK_FALSE(allowed(u"core/insight"_s, u"<QPainter>"_s));
    CHECK_FALSE(allowed(u"core/insight"_s, u"<QtGui/QPainter>"_s));
    CHECK_FALSE(allowed(u"core/documents"_s, u"<QWidget>"_s));
    CHECK_FALSE(allowed(u"core/documents"_s, u"<qwidget.h>"_s));
    CHECK_FALSE(allowed(u"core/documents"_s, u"<QPrinter>"_s));
    CHECK_FALSE(allowed(u"core/documents"_s, u"<QtWidgets>"_s));
    CHECK_FALSE(allowed(u"core/base"_s, u"<QNoSuchClass>"_s));
}

TEST_CASE("Qt Charts is known to ui/charts alone, QtSql to nobody, SQLite to storage", "[includes]")
{
    CHECK(allowed(u"ui/charts"_s, u"<QChartView>"_s));
    CHECK(allowed(u"ui/charts"_s, u"<QtCharts/QChartView>"_s));
    CHECK(allowed(u"core/storage/sqlite"_s, u"<sqlite3.h>"_s));

    CHECK_FALSE(allowed(u"ui/dashboard"_s, u"<QChartView>"_s));
    CHECK_FALSE(allowed(u"ui/dashboard"_s, u"<QtCharts>"_s));
    CHECK_FALSE(allowed(u"app"_s, u"<QtCharts/QChart>"_s));
    CHECK_FALSE(allowed(u"core/storage"_s, u"<QSqlDatabase>"_s));
    CHECK_FALSE(allowed(u"core/logbook"_s, u"\"sqlite3.h\""_s));
}

TEST_CASE("headers of ours are named from the top, in folders that the architecture knows", "[includes]")
{
    CHECK(allowed(u"ui/settings"_s, u"\"ui_settingspage.h\""_s));
    CHECK(allowed(u"ui/settings"_s, u"\"settingspage.moc\""_s));
    CHECK(allowed(u"core/base"_s, u"<tl/expected.hpp>"_s));

    CHECK_FALSE(allowed(u"ui/settings"_s, u"\"settingspage.h\""_s));
    CHECK_FALSE(allowed(u"ui/settings"_s, u"\"../shell/toast.h\""_s));
    CHECK_FALSE(allowed(u"core/utilities"_s, u"<QString>"_s));
    CHECK_FALSE(allowed(u"core"_s, u"<QString>"_s));
}
