// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/schedule/formpart.h"

#include "ui/widgets/notesfield.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/pickfield.h"
#include "ui/widgets/typedfield.h"

namespace turnout {

FormPart::FormPart(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_note(new FieldNote)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(m_row);
    m_column->addWidget(m_note);
    m_row->setSpacing(8);
}

void FormPart::reset()
{
    for (TypedField *field : findChildren<TypedField *>())
        field->showProblem({});
    for (PickField *field : findChildren<PickField *>())
        field->setPick({});
    for (NumberField *field : findChildren<NumberField *>())
        field->setNumber(field->number());
    for (NotesField *field : findChildren<NotesField *>())
        field->setNotes({});
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setModified(false);
    for (auto problem = m_problems.cbegin(); problem != m_problems.cend(); ++problem)
        markProblem(*problem.key(), {});
    m_problems.clear();
    m_editing = nullptr;
    showFirstProblem();
}

void FormPart::showProblem(const QString &problem)
{
    if (!m_editing)
        return;
    // A field that knows of its problem keeps what was typed.
    if (auto *typed = qobject_cast<TypedField *>(m_editing)) {
        typed->showProblem(problem);
    } else if (auto *picking = qobject_cast<PickField *>(m_editing)) {
        picking->showProblem(problem);
    } else {
        markProblem(*m_editing, problem);
        hear(m_editing, problem, Said::Problem);
    }
}

bool FormPart::says(const QString &problem) const
{
    return std::find(m_problems.begin(), m_problems.end(), problem) != m_problems.end();
}

bool FormPart::dropRefusedChoices()
{
    const qsizetype before = m_problems.size();
    for (QWidget *field : m_problems.keys()) {
        if (qobject_cast<QLineEdit *>(field))
            continue;
        markProblem(*field, {});
        m_problems.remove(field);
    }
    showFirstProblem();
    return m_problems.size() < before;
}

bool FormPart::hasProblem() const
{
    return !m_problems.isEmpty();
}

void FormPart::hear(QWidget *field, const QString &text, Said said)
{
    m_problems.remove(field);
    if (said == Said::Problem && !text.isEmpty())
        m_problems.insert(field, text);
    if (said == Said::Meaning && !text.isEmpty())
        m_note->say(text, said);
    else
        showFirstProblem();
}

void FormPart::showFirstProblem()
{
    const QString problem = m_problems.isEmpty() ? QString() : *m_problems.cbegin();
    m_note->say(problem, Said::Problem);
}

void FormPart::tell(QWidget *field, const QString &label, const std::function<void(WorkshopDraft &)> &apply)
{
    m_editing = field;
    markProblem(*field, {});
    m_problems.remove(field);
    showFirstProblem();
    Q_EMIT edited({label, apply});
}

} // namespace turnout
