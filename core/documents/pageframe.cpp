// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageframe.h"

#include "core/base/tr.h"

#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr double MarkSize = mm(9);
constexpr double TitleBase = mm(18);
constexpr double HeadlineBase = mm(24.5);
constexpr double LineBase = mm(30.5);
constexpr double RevisionBase = mm(16);
constexpr double AsAtBase = mm(21);
constexpr double FooterBase = mm(286.3);
constexpr double Gap = mm(6);

constexpr double RevisionWidth = mm(60);
constexpr double PageOfWidth = mm(32);
constexpr double HighestHeaderLine = mm(12); // keeps most of the page for its content, whatever was typed
constexpr double HighestFooter = mm(8);

// Three bars in a rounded square.
void paintMark(QPainter &painter)
{
    struct Bar {
        double left, top;
    };
    constexpr Bar Bars[] = {{2.1, 3.15}, {3.975, 2.4}, {5.85, 3.15}};
    constexpr double BarWidth = 1.05;
    constexpr double BarFoot = 6.85;
    const auto rounded = [&](QRectF box, double radius) { painter.drawRoundedRect(box, radius, radius); };

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(ink::Black));
    rounded(QRectF(frame::Left, frame::Top, MarkSize, MarkSize), MarkSize / 4);
    painter.setBrush(QColor(Qt::white));
    for (const Bar bar : Bars)
        rounded(QRectF(frame::Left + mm(bar.left), frame::Top + mm(bar.top), mm(BarWidth), mm(BarFoot - bar.top)),
                mm(BarWidth) / 2);
    // Rules are crisper without it on a screen; on paper it changes nothing.
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintRule(QPainter &painter, double y, double width)
{
    setRulePen(painter, ink::Black, width);
    painter.drawLine(QPointF(frame::Left, y), QPointF(frame::Right, y));
}

double extraHeight(const FittedText &text)
{
    return (text.lineCount - 1) * text.pitch();
}
} // namespace

QString sideBySide(const QStringList &texts)
{
    QStringList filled = texts;
    filled.removeAll(QString());
    return filled.join(u"\u00a0\u00a0\u00a0·   "_s); // a line may end behind the dot, not before it
}

void setRulePen(QPainter &painter, unsigned colour, double width)
{
    const QTransform toPixels = painter.deviceTransform();
    const double pixel = 1 / std::hypot(toPixels.m11(), toPixels.m12()); // printers turn their pages
    painter.setPen(QPen(QColor(colour), std::max(width, pixel), Qt::SolidLine, Qt::FlatCap));
}

PageFrame::PageFrame(PageFonts &fonts, const PageWords &words)
    : m_revision(repeating(cell(fonts, words.revision, {11, PaperWeight::Bold}, RevisionWidth)))
    , m_asAt(repeating(cell(fonts, words.asAt, {9.5}, RevisionWidth)))
    , m_footer(repeating(cell(fonts, sideBySide(words.footer), {9}, frame::Width - PageOfWidth, HighestFooter)))
{
    const double aside =
        std::max(fonts.width(m_revision.text, m_revision.style), fonts.width(m_asAt.text, m_asAt.style));
    constexpr double Whole = frame::Right - frame::HeaderText;
    m_title = repeating(cell(fonts, words.title, {19, PaperWeight::Bold}, Whole - aside - Gap, mm(8)));
    m_headline = repeating(cell(fonts, words.headline, {11, PaperWeight::Bold}, Whole, HighestHeaderLine));
    m_line = repeating(cell(fonts, words.line, {10.5}, Whole, HighestHeaderLine));
    m_headlineAt = HeadlineBase;
    m_lineAt = LineBase + extraHeight(m_headline);
    m_rule = frame::HeaderRule + extraHeight(m_headline) + extraHeight(m_line);
}

void PageFrame::paintHeader(QPainter &painter, PageFonts &fonts) const
{
    paintMark(painter);
    painter.setPen(QColor(ink::Black));
    drawFitted(painter, fonts, m_title, {frame::HeaderText, TitleBase});
    drawFitted(painter, fonts, m_revision, {frame::Right, RevisionBase}, Side::Right);
    drawFitted(painter, fonts, m_headline, {frame::HeaderText, m_headlineAt});
    painter.setPen(QColor(ink::Quiet));
    drawFitted(painter, fonts, m_asAt, {frame::Right, AsAtBase}, Side::Right);
    drawFitted(painter, fonts, m_line, {frame::HeaderText, m_lineAt});
    paintRule(painter, m_rule, frame::HeavyLine);
}

void PageFrame::paintFooter(QPainter &painter, PageFonts &fonts, int page, int pageCount) const
{
    paintRule(painter, frame::FooterRule, frame::Line);
    painter.setPen(QColor(ink::Quiet));
    drawFitted(painter, fonts, m_footer, {frame::Left, FooterBase});
    painter.setPen(QColor(ink::Black));
    const QString pageOf = tr("Page %1 of %2").arg(page + 1).arg(pageCount);
    const FittedText fitted = cell(fonts, pageOf, {9, PaperWeight::Bold}, PageOfWidth);
    drawFitted(painter, fonts, fitted, {frame::Right, FooterBase}, Side::Right);
}

} // namespace turnout
