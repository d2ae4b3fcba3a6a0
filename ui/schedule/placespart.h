// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/formpart.h"

class QLineEdit;

namespace turnout {

class ChoiceField;
class NumberField;
class PlacesBar;

// How many places a workshop has and how full it is, and its status; of a cancelled one who cancelled it and why.
class PlacesPart final : public FormPart {
    Q_OBJECT

public:
    explicit PlacesPart(QWidget *parent = nullptr);

    void present(const WorkshopDraft &draft, const WorkshopFacts &facts) override;
    void commit() override;

private:
    void build();
    QWidget *cancelledLine();
    void listen();
    void tellReason();

    NumberField *m_places;
    PlacesBar *m_bar;
    ElidedLabel *m_booked;
    ChoiceField *m_status;
    QWidget *m_cancelled;
    ChoiceField *m_by;
    QLineEdit *m_reason;
};

} // namespace turnout
