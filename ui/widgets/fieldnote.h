// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

namespace turnout {

// What a line at a field says: what the typed text means, or what is wrong with it.
enum class Said { Meaning, Problem };

// Marks a field as wrong and tells screen readers why; an empty text takes the mark off.
void markProblem(QWidget &field, const QString &problem);

// The line below a field. Takes no room while it has nothing to say.
class FieldNote final : public PlainLabel {
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

public Q_SLOTS:
    void say(const QString &text, turnout::Said said);
};

} // namespace turnout
