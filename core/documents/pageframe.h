// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/cell.h"

#include <QString>
#include <QStringList>

class QPainter;

namespace turnout {

// Where things stand on an upright A4 page; all in dots from the corner of the paper.
namespace frame {
constexpr double Left = mm(15);
constexpr double Right = mm(195);
constexpr double Width = Right - Left;
constexpr double Top = mm(12);
constexpr double HeaderText = mm(28);  // left of the words, beside the mark
constexpr double HeaderRule = mm(35);  // lower when the words of the header take more lines than usual
constexpr double FooterRule = mm(281); // 16 above the edge
constexpr double ContentBottom = mm(277);

constexpr double HeavyLine = mm(0.6);
constexpr double Line = mm(0.3);
constexpr double RowLine = mm(0.2);
} // namespace frame

// Black and greys that a copier keeps; as 0xRRGGBB.
namespace ink {
constexpr unsigned Black = 0x000000;
constexpr unsigned Quiet = 0x444444;
constexpr unsigned Row = 0x9a9a9a;
constexpr unsigned Heading = 0xefefef;
} // namespace ink

// What the frame says. An empty text leaves its place free.
struct PageWords {
    QString title;    // "Delegate list"
    QString headline; // type and date
    QString line;     // place and people
    QString revision; // "Revision 2"
    QString asAt;
    QStringList footer;
};

// Texts of one line side by side: "Health 4   ·   Education 3". Empty ones are left out.
QString sideBySide(const QStringList &texts);

// For lines across the page, `width` in dots; on a coarse screen never under a pixel, where they would fade.
void setRulePen(QPainter &painter, unsigned colour, double width);

// The header and footer that every page has: mark, title, what and when; workshop, revision, page x of y.
class PageFrame {
public:
    PageFrame(PageFonts &fonts, const PageWords &words);

    // The header's rule, in dots from the top of the paper; the content stands below it.
    double headerRule() const { return m_rule; }
    // The header first, then the content, then the footer: a PDF is read aloud in the order it was painted.
    void paintHeader(QPainter &painter, PageFonts &fonts) const;
    // `page` from 0.
    void paintFooter(QPainter &painter, PageFonts &fonts, int page, int pageCount) const;

private:
    FittedText m_title;
    FittedText m_headline;
    FittedText m_line;
    FittedText m_revision;
    FittedText m_asAt;
    FittedText m_footer;
    double m_headlineAt = 0; // base lines
    double m_lineAt = 0;
    double m_rule = 0;
};

} // namespace turnout
