// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pagefonts.h"

#include "core/documents/document.h"

#include <QFontDatabase>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
// Of each list those that are installed.
QStringList installed(const QStringList &names)
{
    QStringList found;
    for (const QString &name : names) {
        if (QFontDatabase::hasFamily(name))
            found << name;
    }
    return found;
}

// Noto Sans and its sisters for other scripts, by name: left to itself fontconfig may take poorer shapes. The
// replacements stand aside while Noto Sans is there, as some of them would come before its sisters.
const QStringList &families()
{
    static const QStringList list = [] {
        QStringList names = installed({u"Noto Sans"_s});
        if (names.isEmpty())
            names = installed({u"Open Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Arial"_s});
        return names +
               installed({u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Devanagari"_s,
                          u"Noto Sans Bengali"_s, u"Noto Sans Gurmukhi"_s, u"Noto Sans Gujarati"_s,
                          u"Noto Sans Tamil"_s, u"Noto Sans Sinhala"_s, u"Noto Sans Ethiopic"_s, u"Noto Sans Thai"_s});
    }();
    return list;
}

constexpr char16_t FirstLetter = 0x20;
constexpr qsizetype MostKept = 2000; // texts of each style

bool runsRightToLeft(QChar c)
{
    const auto direction = c.direction();
    return c.isSurrogate() || direction == QChar::DirR || direction == QChar::DirAL || direction >= QChar::DirLRE;
}
} // namespace

QFont pageFont(TextStyle style)
{
    QFont font;
    font.setFamilies(families());
    font.setStyleHint(QFont::SansSerif, QFont::PreferOutline);
    font.setPixelSize(qRound(pt(style.points)));
    font.setWeight(style.weight == PaperWeight::Bold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any stated spacing makes Qt leave out the "fi" ligature, which nobody finds in a PDF ("Griffiths"). This one adds
    // nothing; an absolute spacing would be scaled by the device, and the PDF come out wider than the preview.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

PageFonts::Face &PageFonts::face(TextStyle style)
{
    const int key = qRound(style.points * 10) * 2 + (style.weight == PaperWeight::Bold ? 1 : 0);
    return m_faces.try_emplace(key, style).first->second;
}

double PageFonts::width(const QString &text, TextStyle style)
{
    return face(style).metrics.horizontalAdvance(text);
}

std::optional<double> PageFonts::roughWidth(QStringView text, TextStyle style)
{
    Face &known = face(style);
    double sum = 0;
    for (const QChar c : text) {
        // Typographic quotes and dashes are as plain as the Latin letters.
        const bool punctuation = c >= QChar(0x2013) && c <= QChar(0x201d);
        if (c < QChar(FirstLetter) || (c >= QChar(FirstUnknown) && !punctuation))
            return {};
        float measured = 0;
        float &advance = punctuation ? measured : known.advances[c.unicode()];
        if (advance == 0)
            advance = float(known.metrics.horizontalAdvance(c));
        sum += double(advance);
    }
    return sum;
}

const QList<QGlyphRun> *PageFonts::glyphs(const QString &text, TextStyle style)
{
    Face &known = face(style);
    const auto kept = known.glyphs.constFind(text);
    if (kept != known.glyphs.constEnd())
        return &*kept;
    if (known.glyphs.size() >= MostKept || !roughWidth(text, style))
        return nullptr;
    QTextLayout layout(text, known.font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(text.size())); // one line, whatever its width
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    return &*known.glyphs.insert(text, layout.glyphRuns());
}

QString isolated(const QString &text)
{
    constexpr QChar FirstStrongIsolate(0x2068);
    constexpr QChar PopIsolate(0x2069);
    if (std::none_of(text.cbegin(), text.cend(), runsRightToLeft))
        return text;
    return FirstStrongIsolate + text + PopIsolate;
}

} // namespace turnout
