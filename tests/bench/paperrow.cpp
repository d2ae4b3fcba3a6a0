// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delegatelistdocument.h"
#include "core/documents/pdf.h"
#include "tests/bench/rows.h"

#include <QPainter>
#include <QPageSize>
#include <QPdfWriter>
#include <utility>

using namespace Qt::StringLiterals;

namespace turnout::bench {

namespace {

constexpr int People = 1'000;
constexpr int LinesOfAPage = 36;

DelegateList thousandPeople()
{
    DelegateList list;
    list.number = u"2026-047"_s;
    list.type = u"Awareness session"_s;
    list.start = CivilTime(QDate(2026, 12, 1), QTime(9, 30));
    list.end = CivilTime(QDate(2026, 12, 1), QTime(11, 30));
    for (int i = 0; i < People; ++i) {
        DelegateListEntry entry;
        entry.familyName = u"Okafor%1"_s.arg(i, 4, 10, '0'_L1);
        entry.givenName = u"Ada"_s;
        entry.organisation = u"Ashcombe Community College"_s;
        entry.role = u"Designated safeguarding lead"_s;
        entry.sector = u"Education"_s;
        list.entries.append(entry);
    }
    return list;
}

// The same texts where a table would have them, and nothing else.
void paintBare(const DelegateList &list, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(u"Noto Sans"_s, 9));
    const int step = painter.viewport().height() / (LinesOfAPage + 1);
    const int column = painter.viewport().width() / 5;
    for (qsizetype i = 0; i < list.entries.size(); ++i) {
        if (i > 0 && i % LinesOfAPage == 0)
            writer.newPage();
        const DelegateListEntry &entry = list.entries[i];
        const int y = int(i % LinesOfAPage + 1) * step;
        int x = 0;
        for (const QString &text : {entry.familyName, entry.givenName, entry.organisation, entry.role, entry.sector})
            painter.drawText(std::exchange(x, x + column), y, text);
    }
}

} // namespace

QList<Line> measurePaper(Material &material, int rounds)
{
    const DelegateList list = thousandPeople();
    const Times times = inTurn(
        rounds, [&] { paintBare(list, material.inFolder(u"bare.pdf"_s)); },
        [&] { valueOrThrow(writePdf(DelegateListDocument(list), material.inFolder(u"list.pdf"_s))); });
    return {{u"delegate list of 1,000 as PDF"_s, median(times.floor), median(times.program), u"≤ 1.3 ×"_s,
             u"floor: the same texts, bare painter"_s}};
}

} // namespace turnout::bench
