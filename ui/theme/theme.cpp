// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QGuiApplication>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace turnout {

Appearance desktopAppearance()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Appearance::Dark : Appearance::Light;
#else
    return tokensOf(QGuiApplication::palette()).appearance;
#endif
}

void applyTheme(QApplication &application, Appearance appearance)
{
    const Tokens &chosen = tokens(appearance);
    if (!QApplication::style() || QApplication::style()->name() != u"fusion"_s)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QPixmapCache::clear();
    QApplication::setFont(screenFont(size::Body));
    QApplication::setPalette(paletteOf(chosen)); // before the style sheet, which takes its defaults from it
    application.setStyleSheet(styleSheet(chosen));
}

} // namespace turnout
