// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/cell.h"

#include <QPainter>
#include <QTextBoundaryFinder>
#include <limits>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr double Step = 0.5;         // points; a few sizes, so that a page looks calm
constexpr double LinePitch = 1.1;    // of the size
constexpr double KerningRoom = 1.02; // see PageFonts::roughWidth
constexpr double Tiniest = 1;        // points; the end of shrinking for texts longer than a page

struct Fit {
    PageFonts &fonts;
    const QString &text;
    double width;
    double highest = HighestCell;
};

bool fitsOneLine(const Fit &fit, TextStyle style)
{
    const auto rough = fit.fonts.roughWidth(fit.text, style);
    return (rough && *rough * KerningRoom <= fit.width) || fit.fonts.width(fit.text, style) <= fit.width;
}

// Positions where a line may begin, from `finder`'s rules, the two ends left out.
QList<qsizetype> breaks(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    QList<qsizetype> positions;
    QTextBoundaryFinder finder(type, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary())
        positions << at;
    return positions;
}

// The text as two lines whose wider one is as narrow as can be; nothing when that is still too wide.
std::optional<QString> twoLines(const Fit &fit, TextStyle style)
{
    if (fit.fonts.width(fit.text, style) > 2 * fit.width)
        return {};
    double narrowest = std::numeric_limits<double>::max();
    QString best;
    for (const qsizetype at : breaks(fit.text, QTextBoundaryFinder::Line)) {
        const QString first = fit.text.first(at).trimmed();
        const QString second = fit.text.sliced(at).trimmed();
        const double wider = std::max(fit.fonts.width(first, style), fit.fonts.width(second, style));
        if (wider < narrowest) {
            narrowest = wider;
            best = first + u'\n' + second;
        }
    }
    return narrowest <= fit.width ? std::optional(best) : std::nullopt;
}

// One word that no line holds, cut between letters; the marks on a letter stay with it.
QStringList cutWord(const Fit &fit, TextStyle style)
{
    QStringList lines;
    qsizetype begin = 0;
    qsizetype end = 0;
    auto ends = breaks(fit.text, QTextBoundaryFinder::Grapheme);
    ends << fit.text.size();
    for (const qsizetype next : std::as_const(ends)) {
        if (end > begin && fit.fonts.width(fit.text.sliced(begin, next - begin), style) > fit.width) {
            lines << fit.text.sliced(begin, end - begin);
            begin = end;
        }
        end = next;
    }
    return lines << fit.text.sliced(begin);
}

// As many lines as it takes.
QStringList wrapped(const Fit &fit, TextStyle style)
{
    QStringList lines;
    QString line;
    qsizetype begin = 0;
    auto ends = breaks(fit.text, QTextBoundaryFinder::Line);
    ends << fit.text.size();
    for (const qsizetype end : std::as_const(ends)) {
        const QString word = fit.text.sliced(begin, end - begin);
        begin = end;
        if (!line.isEmpty() && fit.fonts.width((line + word).trimmed(), style) > fit.width) {
            lines << line.trimmed();
            line.clear();
        }
        line += word;
        if (fit.fonts.width(line.trimmed(), style) <= fit.width)
            continue;
        const QString whole = line.trimmed(); // a single word here
        lines << cutWord({fit.fonts, whole, fit.width}, style);
        line = lines.takeLast() + (word.endsWith(u' ') ? u" "_s : QString());
    }
    if (!line.isEmpty())
        lines << line.trimmed();
    return lines;
}

FittedText manyLines(const Fit &fit, TextStyle style)
{
    FittedText fitted;
    fitted.style = {std::min(style.points, SmallestReadable), style.weight};
    while (true) {
        const QStringList lines = wrapped(fit, fitted.style);
        fitted.text = lines.join(u'\n');
        fitted.lineCount = int(lines.size());
        if (fitted.height() <= fit.highest || fitted.style.points <= Tiniest)
            return fitted;
        fitted.style.points -= Step;
    }
}

// Line feeds and tabs, which no font has a letter for. The other spaces stay as typed.
bool isControlSpace(QChar c)
{
    return c.isSpace() && (c < u' ' || c == QChar(0x85) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator);
}

// Most texts come back as they are, sharing their memory.
QString onOneLine(QString text)
{
    if (std::any_of(text.cbegin(), text.cend(), isControlSpace))
        std::replace_if(text.begin(), text.end(), isControlSpace, u' ');
    return text;
}

void drawLine(QPainter &painter, PageFonts &fonts, const QString &line, const FittedText &from, QPointF at)
{
    if (const auto *glyphs = from.repeats ? fonts.glyphs(line, from.style) : nullptr) {
        for (const QGlyphRun &run : *glyphs)
            painter.drawGlyphRun(at, run);
        return;
    }
    painter.setFont(fonts.font(from.style));
    painter.drawText(at, line);
}
} // namespace

QStringList FittedText::lines() const
{
    return text.split(u'\n');
}

double FittedText::pitch() const
{
    return pt(style.points) * LinePitch;
}

double FittedText::height() const
{
    return lineCount * pitch();
}

FittedText cell(PageFonts &fonts, const QString &text, TextStyle style, double width, double highest)
{
    const QString line = onOneLine(text);
    const Fit fit{fonts, line, width, highest};
    for (const double less : {0.0, Step, 2 * Step}) {
        const TextStyle smaller = {style.points - less, style.weight};
        if (fitsOneLine(fit, smaller))
            return {line, smaller, 1};
    }
    TextStyle smaller = {style.points - Step, style.weight};
    while (smaller.points >= SmallestReadable) {
        if (const auto lines = twoLines(fit, smaller))
            return {*lines, smaller, 2};
        smaller.points -= Step;
    }
    return manyLines(fit, style);
}

FittedText repeating(FittedText text)
{
    text.repeats = true;
    return text;
}

const FittedText &ColumnFitter::fit(const QString &text)
{
    auto known = m_fitted.find(text);
    if (known == m_fitted.end())
        known = m_fitted.insert(text, repeating(cell(m_fonts, text, m_style, m_width)));
    return *known;
}

void drawFitted(QPainter &painter, PageFonts &fonts, const FittedText &text, QPointF at, Side side)
{
    if (text.text.isEmpty())
        return;
    const auto draw = [&](const QString &line) {
        const double left = side == Side::Left ? at.x() : at.x() - fonts.width(line, text.style);
        drawLine(painter, fonts, line, text, QPointF(left, at.y()));
    };
    if (text.lineCount == 1)
        return draw(text.text);
    for (const QString &line : text.lines()) {
        draw(line);
        at.ry() += text.pitch();
    }
}

void strikeThrough(QPainter &painter, PageFonts &fonts, const FittedText &text, QPointF at)
{
    constexpr double Thickness = 0.07; // of the size
    constexpr double Height = 0.28;    // above the base line: the middle of the small letters
    const QPen words = painter.pen();
    painter.setPen(QPen(words.color(), pt(text.style.points) * Thickness, Qt::SolidLine, Qt::FlatCap));
    double y = at.y() - pt(text.style.points) * Height;
    for (const QString &line : text.lines()) {
        painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + fonts.width(line, text.style), y));
        y += text.pitch();
    }
    painter.setPen(words);
}

} // namespace turnout
