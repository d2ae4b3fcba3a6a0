// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/picture.h"
#include "tests/screens/scene.h"
#include "tests/support/messages.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

void defineOptions(QCommandLineParser &options)
{
    options.setApplicationDescription(
        u"Draws every page and state of Turnout with a logbook, to PNG, without a display."_s);
    options.addHelpOption();
    options.addPositionalArgument(u"LOGBOOK"_s, u"the logbook to show; it is copied, never changed"_s);
    options.addOptions({
        {u"out"_s, u"folder for the pictures"_s, u"DIR"_s, u"."_s},
        {u"theme"_s, u"light or dark"_s, u"THEME"_s, u"light"_s},
        {u"size"_s, u"of the window, in points"_s, u"WxH"_s, u"1440x900"_s},
        {u"scale"_s, u"pixels a point"_s, u"N"_s, u"1"_s},
        {u"now"_s, u"on the window's clock"_s, u"TIME"_s, u"2026-08-18T09:42"_s},
        {u"page"_s, u"only pictures whose name begins so"_s, u"NAME"_s},
        {u"passphrase-file"_s, u"its first line opens the logbook"_s, u"FILE"_s},
    });
}

std::optional<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readLine()).trimmed();
}

// The value behind --scale, which Qt wants in the environment before the application is made.
void applyScale(int argc, char *argv[])
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

int fail(const QString &message)
{
    QTextStream(stderr) << message << Qt::endl;
    return 1;
}

// What is said of a picture goes to standard error, and ends in exit code 1; the others are drawn all the same.
bool drawScene(const Scene &scene, const Script &script, const QString &path)
{
    QTextStream errors(stderr);
    try {
        Stage stage(script);
        scene.play(stage);
        stage.settle();
        for (const QString &problem : problemsIn(stage.window()))
            errors << scene.name << ": " << problem << Qt::endl;
        if (pictureOf(stage.window()).save(path))
            return true;
        errors << path << " cannot be written" << Qt::endl;
    } catch (const SceneMissing &missing) {
        errors << scene.name << ": " << missing.why << Qt::endl;
    }
    return false;
}

int draw(const Script &script, const QString &folder, const QString &only)
{
    int drawn = 0;
    int asked = 0;
    for (const Scene &scene : allScenes()) {
        if (!scene.name.startsWith(only))
            continue;
        ++asked;
        drawn += drawScene(scene, script, QDir(folder).filePath(scene.name + u".png"_s)) ? 1 : 0;
    }
    if (asked == 0)
        return fail(u"no picture has a name that begins with “%1”"_s.arg(only));
    QTextStream(stdout) << drawn << " of " << asked << " pictures in " << folder << Qt::endl;
    return drawn == asked ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    applyScale(argc, argv);
    qInstallMessageHandler(passMessage);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(TURNOUT_VERSION));
    QCommandLineParser options;
    defineOptions(options);
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    const QStringList size = options.value(u"size"_s).split(u'x');
    if (size.size() != 2 || size[0].toInt() < 1 || size[1].toInt() < 1)
        return fail(u"--size is like 1366x768"_s);
    const auto now = CivilTime::fromIso(options.value(u"now"_s));
    if (!now)
        return fail(u"--now is like 2026-08-18T09:42"_s);
    if (!QDir().mkpath(options.value(u"out"_s)))
        return fail(u"%1 cannot be made"_s.arg(options.value(u"out"_s)));
    return draw({options.positionalArguments().first(), firstLine(options.value(u"passphrase-file"_s)),
                 options.value(u"theme"_s) == u"dark" ? Appearance::Dark : Appearance::Light,
                 QSize(size[0].toInt(), size[1].toInt()), *now},
                options.value(u"out"_s), options.value(u"page"_s));
}
