// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gates/modelrules.h"

#include "tests/support/precompiled.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("every item model has a test under QAbstractItemModelTester", "[models]")
{
    const QStringList models = itemModels(sourceFiles({u"app"_s, u"core"_s, u"ui"_s}, {u".cpp"_s, u".h"_s}));
    CHECK(untestedModels(models, sourceFiles({u"tests"_s}, {u".cpp"_s})) == QStringList());
}

TEST_CASE("item models are found however their class is written", "[models]")
{
    const QString source = u"class Plain : public QAbstractTableModel {};\n"
                           "class Sealed final\n    : public QObject\n    , private QSortFilterProxyModel\n{};\n"
                           "class EXPORTED Shown : public QAbstractItemModel {};\n"
                           "template <class T> class Rows : public QAbstractListModel {};\n"
                           "struct Venues : Rows<Venue> {};\n"
                           "// class Dropped : public QAbstractListModel {};\n"
                           "class QAbstractTableModel;\n"
                           "class View : public QTableView { QAbstractItemModel *m_model; };\n"_s;

    CHECK(itemModels({{u"ui/models/a.h"_s, source}}) == QStringList{u"Plain"_s, u"Sealed"_s, u"Shown"_s, u"Venues"_s});
}

TEST_CASE("a model is tested where one file names it and the tester", "[models]")
{
    const QStringList models{u"Venues"_s, u"Venue"_s};
    const SourceFile both{u"tests/ui/a.cpp"_s, u"Venues model; QAbstractItemModelTester tester(&model);"_s};
    const SourceFile modelOnly{u"tests/ui/b.cpp"_s, u"Venue model; // QAbstractItemModelTester"_s};

    CHECK(untestedModels(models, {both, modelOnly}) == QStringList{u"Venue"_s});
    CHECK(untestedModels(models, {}) == models);
}
