// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QWidget>

namespace turnout {

enum class Wrong { No, Yes };

// Gives a field the look of one with a problem, or takes it away.
inline void markWrong(QWidget *field, Wrong wrong)
{
    const bool is = wrong == Wrong::Yes;
    if (field->property("wrong").toBool() == is)
        return;
    field->setProperty("wrong", is);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace turnout
