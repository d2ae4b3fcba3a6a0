// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/formpart.h"

namespace turnout {

class Logbook;
class NotesField;
class PickField;

// Who asked for a workshop.
class CommissionerPart final : public FormPart {
    Q_OBJECT

public:
    explicit CommissionerPart(const Logbook &logbook, QWidget *parent = nullptr);

    void present(const WorkshopDraft &draft, const WorkshopFacts &facts) override;
    void commit() override;

private:
    PickField *m_commissioner;
};

// Notes on a workshop.
class NotesPart final : public FormPart {
    Q_OBJECT

public:
    explicit NotesPart(QWidget *parent = nullptr);

    void present(const WorkshopDraft &draft, const WorkshopFacts &facts) override;
    void commit() override;

private:
    NotesField *m_notes;
};

} // namespace turnout
