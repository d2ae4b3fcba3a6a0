// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldnote.h"

#include <QAccessible>
#include <QStyle>

namespace turnout {

void markProblem(QWidget &field, const QString &problem)
{
    const bool wrong = !problem.isEmpty();
    field.setAccessibleDescription(problem);
    if (field.property("wrong").toBool() == wrong)
        return;
    field.setProperty("wrong", wrong);
    field.style()->unpolish(&field); // a property in a style sheet is read when the widget is polished
    field.style()->polish(&field);
}

FieldNote::FieldNote(QWidget *parent)
    : PlainLabel({}, size::Small, Weight::Regular, LabelTone::Secondary, parent)
{
    setWordWrap(true);
    hide();
}

void FieldNote::say(const QString &text, Said said)
{
    setTone(said == Said::Problem ? LabelTone::Bad : LabelTone::Secondary);
    setText(text);
    setVisible(!text.isEmpty());
    if (said == Said::Problem && !text.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace turnout
