// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rows.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace turnout::bench {

const QList<Row> &rows()
{
    static const QList<Row> all{
        {u"load"_s, measureLoad},     {u"booking"_s, measureBooking},     {u"start"_s, measureStart},
        {u"list"_s, measureList},     {u"search"_s, measureSearch},       {u"dashboard"_s, measureDashboard},
        {u"backup"_s, measureBackup}, {u"check"_s, measureCheck},         {u"paper"_s, measurePaper},
    };
    return all;
}

namespace {

struct Choice {
    Size size = Size::S;
    QStringList rows;
    int rounds = 3;
};

QStringList rowNames()
{
    QStringList names;
    for (const Row &row : rows())
        names.append(row.name);
    return names;
}

[[noreturn]] void refuse(const QString &what)
{
    std::fputs((what + u'\n').toUtf8().constData(), stderr);
    std::exit(2);
}

Choice choiceOf(const QStringList &words)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures Turnout beside the least that the same work can take."_s);
    parser.addHelpOption();
    parser.addOptions({{u"size"_s, u"S, M or L"_s, u"SIZE"_s, u"S"_s},
                       {u"rows"_s, u"which of: "_s + rowNames().join(u", "_s), u"NAME,…"_s},
                       {u"rounds"_s, u"how often floor and program take turns"_s, u"N"_s, u"3"_s}});
    parser.process(words);
    Choice choice;
    const qsizetype size = QStringList{u"S"_s, u"M"_s, u"L"_s}.indexOf(parser.value(u"size"_s));
    if (size < 0)
        refuse(u"--size is S, M or L."_s);
    choice.size = Size(size);
    choice.rows = parser.isSet(u"rows"_s) ? parser.value(u"rows"_s).split(u',') : rowNames();
    for (const QString &name : std::as_const(choice.rows)) {
        if (!rowNames().contains(name))
            refuse(u"--rows has none that is called “%1”."_s.arg(name));
    }
    choice.rounds = parser.value(u"rounds"_s).toInt();
    if (choice.rounds < 1)
        refuse(u"--rounds is 1 or more."_s);
    return choice;
}

void say(const QString &text, FILE *to)
{
    std::fputs(text.toUtf8().constData(), to);
    std::fflush(to);
}

} // namespace
} // namespace turnout::bench

int main(int argc, char *argv[])
{
    using namespace turnout::bench;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const Choice choice = choiceOf(application.arguments());
    try {
        say(u"Making the logbooks …\n"_s, stderr);
        Material material(choice.size);
        QList<Line> lines{{u"make the sample"_s, 0, material.fillingTime(), {}, u"encrypted, all its tables"_s}};
        for (const Row &row : rows()) {
            if (!choice.rows.contains(row.name))
                continue;
            say(u"Measuring %1 …\n"_s.arg(row.name), stderr);
            lines += row.measure(material, choice.rounds);
        }
        say(table(lines), stdout);
    } catch (const turnout::Error &error) {
        say(error.message + u'\n', stderr);
        return 1;
    }
    return 0;
}
