// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace turnout {

namespace {

const Tokens &lightTokens()
{
    static const Tokens light{
        .appearance = Appearance::Light,
        .window = 0xF4F6F8,
        .surface = 0xFFFFFF,
        .sidebar = 0xFBFCFD,
        .line = 0xDFE4EA,
        .control = 0x7C8896,
        .text = 0x16202B,
        .secondary = 0x526070,
        .accent = 0x12436D,
        .onAccent = 0xFFFFFF,
        .soft = 0xE3EDF6,
        .focus = 0x1D70B8,
        .good = 0x1B7A72,
        .bad = 0xB5451A,
        .goodText = 0x15665F,
        .warningTint = 0xFBEDE6,
        .bankHoliday = 0xFBF3E6,
        .weekend = 0xF7F9FB,
        .hatch = 0xCBD4DD,
        .lastYear = 0x6E8AA8,
        .sequential = {0xCFE3F4, 0x6BACE6, 0x2073BC, 0x12436D},
        .categories = {0x12436D, 0x28A197, 0x801650, 0xF46A25},
    };
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark{
        .appearance = Appearance::Dark,
        .window = 0x11161C,
        .surface = 0x1A2129,
        .sidebar = 0x151B22,
        .line = 0x2B3642,
        .control = 0x6C7A89,
        .text = 0xE9EEF4,
        .secondary = 0xA5B2C0,
        .accent = 0x7DB8EC,
        .onAccent = 0x0C1A27,
        .soft = 0x20374C,
        .focus = 0x8CC5F6,
        .good = 0x4CC3B7,
        .bad = 0xF58B5C,
        .goodText = 0x4CC3B7,
        .warningTint = 0x3A261D,
        .bankHoliday = 0x2F281C,
        .weekend = 0x161C23,
        .hatch = 0x3A4755,
        .lastYear = 0x6E8AA8,
        .sequential = {0x23405A, 0x2F6EA5, 0x62A8E2, 0xBFE0FA},
        .categories = {0x7DB8EC, 0x4CC3B7, 0xE79AC6, 0xF7A873},
    };
    return dark;
}

} // namespace

const Tokens &tokens(Appearance appearance)
{
    return appearance == Appearance::Light ? lightTokens() : darkTokens();
}

const Tokens &tokensOf(const QPalette &palette)
{
    constexpr int Half = 128;
    return tokens(palette.color(QPalette::Active, QPalette::WindowText).lightness() < Half ? Appearance::Light
                                                                                           : Appearance::Dark);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto between = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(between(a.redF(), b.redF()), between(a.greenF(), b.greenF()),
                            between(a.blueF(), b.blueF()));
}

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(QPalette::All, role, colour);
    };
    all(QPalette::Window, t.window);
    all(QPalette::WindowText, t.text);
    all(QPalette::Base, t.surface);
    all(QPalette::AlternateBase, t.weekend);
    all(QPalette::Text, t.text);
    all(QPalette::PlaceholderText, t.secondary);
    all(QPalette::Button, t.surface);
    all(QPalette::ButtonText, t.text);
    all(QPalette::BrightText, t.onAccent);
    all(QPalette::Highlight, t.soft);
    all(QPalette::HighlightedText, t.text);
    all(QPalette::Link, t.focus);
    all(QPalette::LinkVisited, t.focus);
    all(QPalette::ToolTipBase, t.text);
    all(QPalette::ToolTipText, t.surface);
    all(QPalette::Light, t.surface);
    all(QPalette::Midlight, t.line);
    all(QPalette::Mid, t.line);
    all(QPalette::Dark, t.control);
    all(QPalette::Shadow, t.control);
    const QColor pale = mixed(t.secondary, t.surface, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, pale);
    return palette;
}

} // namespace turnout
