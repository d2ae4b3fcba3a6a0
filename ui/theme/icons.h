// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace turnout {

// Our own stroke icons (resources/icons, a 24-pixel grid). The value is the file's name.
enum class Icon {
    Add,
    AddPerson,
    Bars,
    Calendar,
    CalendarAdd,
    Chart,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    Clock,
    Close,
    Columns,
    Download,
    Eye,
    Feedback,
    File,
    FileAdd,
    Filter,
    Flask,
    Folder,
    Info,
    Lock,
    Mail,
    Minus,
    More,
    NoNetwork,
    People,
    Phone,
    Pin,
    Print,
    Search,
    Warning,
    ArrowUp,
    ArrowDown,
    Trash,
    Key,
    Cloud,
    Shield,
    Copy,
};

// The colour of an icon, a token of the theme in force when it is painted.
enum class Tone { Text, Secondary, Accent, OnAccent, Good, Bad };

// The colour of a tone in a theme.
QColor colourOf(Tone tone, const Tokens &tokens);

// An icon that follows the theme: it is tinted anew when it is painted. Disabled ones are paler.
QIcon icon(Icon icon, Tone tone = Tone::Text);
// The one that points the same way for a reader: chevrons to the side change over from right to left. icon() does so by
// the application's direction.
Icon mirrored(Icon icon, Qt::LayoutDirection direction);
// Paints it into the rectangle in that colour.
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour);

} // namespace turnout
