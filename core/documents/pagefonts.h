// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QString>
#include <array>
#include <map>
#include <optional>

namespace turnout {

enum class PaperWeight { Regular, Bold };

struct TextStyle {
    double points = 10;
    PaperWeight weight = PaperWeight::Regular;

    bool operator==(const TextStyle &) const = default;
};

// A page font in dots (see document.h): Noto Sans, or the nearest the system has; no hinting, no ligatures.
QFont pageFont(TextStyle style);

// The fonts of one document with their measures, each made once. All results are in dots. For one thread: glyphs
// belong to the one that shaped them.
class PageFonts {
public:
    const QFont &font(TextStyle style) { return face(style).font; }

    // Exact: the text is shaped for it.
    double width(const QString &text, TextStyle style);
    // Quick, from single letters; nothing when the text holds letters that join, combine or run right to left.
    // Kerning may make the text up to 2 % wider than this, never more.
    std::optional<double> roughWidth(QStringView text, TextStyle style);
    // Height of a capital: half of it below the middle of a row is where the text stands.
    double capHeight(TextStyle style) { return face(style).metrics.capHeight(); }
    // The glyphs of a text that will be drawn again, shaped once and kept, their base line at 0. Null for what is
    // quicker or safer drawn as text: other scripts (see roughWidth), and more different texts than are worth keeping.
    const QList<QGlyphRun> *glyphs(const QString &text, TextStyle style);

private:
    static constexpr char16_t FirstUnknown = 0x250; // the end of the Latin blocks

    struct Face {
        explicit Face(TextStyle style)
            : font(pageFont(style))
            , metrics(font)
        {}

        QFont font;
        QFontMetricsF metrics;
        std::array<float, FirstUnknown> advances = {}; // 0 = not measured yet
        QHash<QString, QList<QGlyphRun>> glyphs;
    };

    Face &face(TextStyle style);

    std::map<int, Face> m_faces; // by size in tenths of a point and weight
};

// Wraps text that may run right to left in isolates, so that the words it is put beside keep their order. Text of
// other scripts comes back unchanged.
QString isolated(const QString &text);

} // namespace turnout
