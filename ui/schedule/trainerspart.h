// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/formpart.h"

namespace turnout {

class FlowLayout;
class Logbook;
class PickField;

// Who runs a workshop, as tokens: name, role and a way to take each off; and a field to add one. Who is in a clash has
// a token that says so.
class TrainersPart final : public FormPart {
    Q_OBJECT

public:
    explicit TrainersPart(const Logbook &logbook, QWidget *parent = nullptr);

    void present(const WorkshopDraft &draft, const WorkshopFacts &facts) override;
    void commit() override;

private:
    enum class InClash { No, Yes };
    QWidget *token(qsizetype at, InClash inClash);
    void add(const NamedTrainer &trainer);
    void remove(qsizetype at);
    void setRole(qsizetype at, TrainerRole role);
    TrainerRole nextRole() const;

    QList<NamedTrainer> m_trainers;
    QList<QWidget *> m_tokens;
    FlowLayout *m_flow;
    PickField *m_add;
};

} // namespace turnout
