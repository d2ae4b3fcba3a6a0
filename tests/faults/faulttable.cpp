// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faulttable.h"

#include <QStringList>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
std::list<FaultLine> &madeSoFar()
{
    static std::list<FaultLine> lines;
    return lines;
}

QString cell(const std::optional<int> &count)
{
    return count ? QString::number(*count) : u"–"_s;
}
} // namespace

FaultLine &faultLine(const QString &fault)
{
    auto &lines = madeSoFar();
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const FaultLine &line) { return line.fault == fault; });
    return found != lines.end() ? *found : lines.emplace_back(FaultLine{.fault = fault});
}

const std::list<FaultLine> &faultLines()
{
    return madeSoFar();
}

QString faultTable(const std::list<FaultLine> &lines)
{
    if (lines.empty())
        return {};
    constexpr int Numbers = 12; // wide enough for "Unopenable"
    qsizetype widest = 0;
    for (const FaultLine &line : lines)
        widest = std::max(widest, line.fault.size());
    const auto row = [&](const QString &fault, const std::array<QString, 4> &cells, const QString &remark) {
        QString text = fault.leftJustified(widest);
        for (const QString &value : cells)
            text += value.rightJustified(Numbers);
        return (remark.isEmpty() ? text : text + u"  "_s + remark) + u'\n';
    };
    QString table = u'\n' + row(u"Fault"_s, {u"Runs"_s, u"Losses"_s, u"Corrupt"_s, u"Unopenable"_s}, {});
    for (const FaultLine &line : lines)
        table += row(line.fault, {cell(line.runs), cell(line.losses), cell(line.corrupt), cell(line.unopenable)},
                     line.remark);
    return table;
}

} // namespace turnout
