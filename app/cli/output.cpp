// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/base/tr.h"

#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace turnout::cli {

namespace {

void write(FILE *to, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), to); // a failure shows in finishOutput()
}

// Control characters in data must not steer the terminal.
QString shown(QString text)
{
    for (QChar &c : text) {
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u' ';
    }
    return text;
}

bool isNumber(const QString &cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit() || c == u'.' || c == u'%'; });
}

} // namespace

void print(const QString &text)
{
    write(stdout, shown(text).toUtf8());
}

void printJson(const QJsonObject &json)
{
    write(stdout, QJsonDocument(json).toJson());
}

void printJson(const QJsonArray &json)
{
    write(stdout, QJsonDocument(json).toJson());
}

void say(const QString &message)
{
    std::fflush(stdout);
    write(stderr, shown(message).toUtf8() + '\n');
}

QJsonArray problemsJson(const QList<TableProblem> &problems)
{
    QJsonArray list;
    for (const TableProblem &problem : problems)
        list.append(QJsonObject{{u"line"_s, problem.line}, {u"reason"_s, problem.reason}});
    return list;
}

ExitCode finishOutput(ExitCode code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    say(tr("The output could not be written whole: %1").arg(qt_error_string()));
    return code == Fine ? Failure : code;
}

ExitCode failed(const Error &error)
{
    say(error.message);
    return Failure;
}

void TextTable::print() const
{
    QList<qsizetype> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString text;
    for (qsizetype r = 0; r < m_rows.size(); ++r) {
        QString line;
        for (qsizetype i = 0; i < m_rows[r].size(); ++i) {
            const QString cell = QString(m_rows[r][i]).replace(u'\n', u' ');
            // A heading stands as the numbers under it do.
            const bool right = i > 0 && isNumber(r == 0 && m_rows.size() > 1 ? m_rows[1].value(i) : cell);
            line += (right ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i])) + u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    cli::print(text);
}

} // namespace turnout::cli
