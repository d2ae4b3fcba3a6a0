// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/workshopdraft.h"
#include "ui/schedule/workshopfacts.h"
#include "ui/widgets/fieldnote.h"

#include <QBoxLayout>
#include <QWidget>

namespace turnout {

// One line of the workshop form: fields side by side, and a line below for what is typed or wrong. It shows a draft and
// tells each committed edit; it keeps what cannot be taken in its field.
class FormPart : public QWidget {
    Q_OBJECT

public:
    explicit FormPart(QWidget *parent = nullptr);

    // Forgets what is typed and what was wrong: another workshop comes. It is presented next.
    void reset();
    // Fields with typed text that is not taken yet, or with a problem, keep it.
    virtual void present(const WorkshopDraft &draft, const WorkshopFacts &facts) = 0;
    // Takes what is typed; called before the form is left.
    virtual void commit() {}
    // Says why the last edit was not taken, at the field that made it.
    void showProblem(const QString &problem);
    bool hasProblem() const;
    bool says(const QString &problem) const;
    // Fields with text go back by Esc themselves; the others by this. False when none was refused.
    bool dropRefusedChoices();

Q_SIGNALS:
    void edited(const turnout::DraftEdit &edit);
    void wentBack(); // a refused value was dropped: the draft is to be shown again

protected:
    QHBoxLayout *row() const { return m_row; }
    QVBoxLayout *column() const { return m_column; }
    // What fields say goes to the line below; a problem stays until its field is mended.
    void hear(QWidget *field, const QString &text, Said said);
    void tell(QWidget *field, const QString &label, const std::function<void(WorkshopDraft &)> &apply);
    // Whether the field shows something of its own that the draft must not replace.
    bool isHeld(QWidget *field) const { return m_problems.contains(field); }

private:
    void showFirstProblem();

    QVBoxLayout *m_column;
    QHBoxLayout *m_row;
    FieldNote *m_note;
    QWidget *m_editing = nullptr; // the field that made the last edit
    QHash<QWidget *, QString> m_problems;
};

} // namespace turnout
