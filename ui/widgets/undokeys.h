// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace turnout {

// Whether the event asks a text field if it wants Ctrl+Z or Ctrl+Shift+Z for itself. A field in which nothing was typed
// since its value was recorded answers no, so that the keys undo what was recorded.
inline bool asksForUndo(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

} // namespace turnout
