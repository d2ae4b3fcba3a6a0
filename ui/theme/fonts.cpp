// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QFont::Weight qtWeight(Weight weight)
{
    switch (weight) {
    case Weight::Regular:
        return QFont::Normal;
    case Weight::Medium:
        return QFont::Medium;
    case Weight::SemiBold:
        return QFont::DemiBold;
    case Weight::Bold:
        return QFont::Bold;
    }
    Q_UNREACHABLE();
}

// The first of these families is used where it is installed; Qt takes the system's sans where none is.
QFont fontOf(const QStringList &families, double points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(families);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont screenFont(double points, Weight weight)
{
    return fontOf({u"Inter"_s, u"Noto Sans"_s}, points, qtWeight(weight));
}

QFont numberFont(double points, Weight weight)
{
    const bool heavy = weight == Weight::SemiBold || weight == Weight::Bold;
    return fontOf({u"Noto Sans"_s}, points, heavy ? QFont::Bold : QFont::Normal);
}

} // namespace turnout
