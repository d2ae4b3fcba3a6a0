// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delegatelistdocument.h"

#include "core/base/tr.h"
#include "core/documents/dates.h"
#include "core/documents/delegatelistwords.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace turnout {

using namespace delegatetable;

namespace {
// Below the header's rule, to base lines and to the table.
constexpr double SummaryBelow = mm(9.5);
constexpr double SectorsBelow = mm(5.7); // below the last line of the summary
constexpr double TableBelow = mm(4.8);   // below the words above it
constexpr double LaterTableBelow = mm(6);
constexpr double GroupDrop = mm(0.4); // a group's title stands nearer to its own rows
constexpr TextStyle HeadStyle = {9.5, PaperWeight::Bold};
constexpr TextStyle GroupStyle = {10.5, PaperWeight::Bold};
constexpr TextStyle NoteStyle = {9.5, PaperWeight::Regular};

QString trainersText(const QList<DelegateListTrainer> &trainers)
{
    QStringList texts;
    for (const DelegateListTrainer &trainer : trainers) {
        const QString name = isolated(trainer.name);
        texts << (trainer.role.isEmpty() ? name : isolated(trainer.role) + u' ' + name);
    }
    return texts.join(u", "_s);
}

QString headline(const DelegateList &list)
{
    QStringList what{isolated(list.type), isolated(list.title)};
    what.removeAll(QString());
    QStringList parts{what.join(u": "_s),
                      workshopDates(list.start, list.end, list.allDay ? DayLength::AllDay : DayLength::Timed)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

PageWords frameWords(const DelegateList &list)
{
    const QString number = isolated(list.number);
    const QString when = asAt(list.asAt);
    return {.title = tr("Delegate list"),
            .headline = headline(list),
            .line = sideBySide({isolated(list.place), trainersText(list.trainers)}),
            .revision = tr("Revision %1").arg(list.revision),
            .asAt = when,
            .footer = {u"Turnout"_s, number.isEmpty() ? number : tr("workshop %1").arg(number),
                       tr("revision %1").arg(list.revision), when}};
}

QString documentTitle(const DelegateList &list)
{
    return list.number.isEmpty() ? tr("Delegate list") : tr("Delegate list, workshop %1").arg(list.number);
}

double firstBase(const FittedText &words, PageFonts &fonts, double middle)
{
    // Single lines of a row share one base line, whatever their size.
    if (words.lineCount == 1)
        return middle + fonts.capHeight(WordStyle) / 2;
    return middle - (words.lineCount - 1) * words.pitch() / 2 + fonts.capHeight(words.style) / 2;
}

QLineF across(double y)
{
    return {frame::Left, y, frame::Right, y};
}
} // namespace

DelegateListDocument::DelegateListDocument(const DelegateList &list)
    : m_title(documentTitle(list))
    , m_frame(m_fonts, frameWords(list))
{
    layOutSummary(list);
    layOutGroups(list);
    m_rows = layOutRows(m_fonts, list);
    m_pages = placeRows(m_rows.rows, m_space);
}

void DelegateListDocument::layOutSummary(const DelegateList &list)
{
    m_summary = cell(m_fonts, summaryLine(list), {11, PaperWeight::Bold}, frame::Width, mm(10));
    m_sectors = cell(m_fonts, sideBySide(sectorCounts(list)), {10}, frame::Width, mm(20));
    double base = m_frame.headerRule() + SummaryBelow + (m_summary.lineCount - 1) * m_summary.pitch();
    if (!m_sectors.text.isEmpty()) {
        m_sectorsAt = base + SectorsBelow;
        base = m_sectorsAt + (m_sectors.lineCount - 1) * m_sectors.pitch();
    }
    m_space.firstTop = base + TableBelow + HeadHeight;
    m_space.laterTop = m_frame.headerRule() + LaterTableBelow + HeadHeight;
    m_space.bottom = frame::ContentBottom;
}

void DelegateListDocument::layOutGroups(const DelegateList &list)
{
    std::array<int, std::tuple_size_v<decltype(m_groups)>> counts = {};
    for (const DelegateListEntry &entry : list.entries)
        ++counts.at(size_t(entry.group));
    for (size_t at = 0; at < counts.size(); ++at) {
        const auto group = DelegateListGroup(at);
        GroupWords &words = m_groups.at(at);
        words.title = groupTitle(group);
        words.continued = tr("%1, continued").arg(words.title);
        const double room = frame::Width - 4 * Inset - m_fonts.width(words.continued, GroupStyle);
        const QString count = QString::number(counts.at(at));
        words.note = cell(m_fonts, count, NoteStyle, room);
        if (group != DelegateListGroup::Cancelled)
            continue;
        const FittedText why = cell(m_fonts, cancelledNote(list), NoteStyle, room);
        if (why.height() <= RowHeight)
            words.note = why;
    }
}

void DelegateListDocument::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_frame.paintHeader(painter, m_fonts);
    if (page == 0)
        paintSummary(painter);
    if (!m_pages.empty()) {
        const PlacedPage &lines = m_pages.at(size_t(page));
        paintHead(painter, lines.front().top - HeadHeight);
        paintRules(painter, lines);
        for (const PlacedLine &line : lines) {
            if (line.row == PlacedLine::GroupLine)
                paintGroup(painter, line);
            else
                paintRow(painter, m_rows.rows.at(size_t(line.row)), line.top);
        }
    }
    m_frame.paintFooter(painter, m_fonts, page, pageCount());
    painter.restore();
}

void DelegateListDocument::paintSummary(QPainter &painter) const
{
    painter.setPen(QColor(ink::Black));
    drawFitted(painter, m_fonts, m_summary, {frame::Left, m_frame.headerRule() + SummaryBelow});
    painter.setPen(QColor(ink::Quiet));
    drawFitted(painter, m_fonts, m_sectors, {frame::Left, m_sectorsAt});
}

void DelegateListDocument::paintHead(QPainter &painter, double top) const
{
    painter.fillRect(QRectF(frame::Left, top, frame::Width, HeadHeight), QColor(ink::Heading));
    setRulePen(painter, ink::Black, frame::Line);
    painter.drawLine(across(top));
    painter.setFont(m_fonts.font(HeadStyle));
    const double base = top + (HeadHeight + m_fonts.capHeight(HeadStyle)) / 2;
    painter.drawText(QPointF(frame::Left + Inset, base), tr("No", "number"));
    const std::array<QString, ColumnCount> heads = {tr("Name"), tr("Organisation"), tr("Role"), tr("Sector")};
    for (size_t at = 0; at < heads.size(); ++at)
        painter.drawText(QPointF(frame::Left + Left.at(at) + Inset, base), heads.at(at));
}

void DelegateListDocument::paintRules(QPainter &painter, const PlacedPage &page) const
{
    QList<QLineF> quiet;
    QList<QLineF> black{across(page.front().top)}; // below the head
    for (const PlacedLine &line : page)
        (line.row == PlacedLine::GroupLine ? black : quiet) << across(line.bottom(m_rows.rows));
    black << quiet.takeLast(); // a page ends with a row, and its line closes the table
    setRulePen(painter, ink::Row, frame::RowLine);
    painter.drawLines(quiet);
    setRulePen(painter, ink::Black, frame::Line);
    painter.drawLines(black);
}

void DelegateListDocument::paintGroup(QPainter &painter, const PlacedLine &line) const
{
    const GroupWords &words = m_groups.at(size_t(line.group));
    const double middle = line.top + RowHeight / 2 + GroupDrop;
    painter.setPen(QColor(ink::Black));
    painter.setFont(m_fonts.font(GroupStyle));
    painter.drawText(QPointF(frame::Left + Inset, middle + m_fonts.capHeight(GroupStyle) / 2),
                     line.start == PlacedLine::First ? words.title : words.continued);
    painter.setPen(QColor(ink::Quiet));
    drawFitted(painter, m_fonts, words.note, {frame::Right - Inset, firstBase(words.note, m_fonts, middle)},
               Side::Right);
    // The rows below are black but for the cancelled.
    painter.setPen(QColor(line.group == DelegateListGroup::Cancelled ? ink::Quiet : ink::Black));
}

void DelegateListDocument::paintRow(QPainter &painter, const DelegateRowLayout &row, double top) const
{
    const double middle = top + row.height / 2;
    const QString number = row.number > 0 ? QString::number(row.number) : u"–"_s;
    painter.setFont(m_fonts.font(m_rows.numberStyle));
    const double numberWidth = m_fonts.roughWidth(number, m_rows.numberStyle).value_or(0);
    painter.drawText(QPointF(frame::Left + NumberEnd - numberWidth, middle + m_fonts.capHeight(WordStyle) / 2), number);
    for (size_t at = 0; at < row.cells.size(); ++at) {
        const FittedText &words = row.cells.at(at);
        const QPointF begin(frame::Left + Left.at(at) + Inset, firstBase(words, m_fonts, middle));
        drawFitted(painter, m_fonts, words, begin);
        if (at == Name && row.group == DelegateListGroup::Cancelled)
            strikeThrough(painter, m_fonts, words, begin);
    }
}

} // namespace turnout
