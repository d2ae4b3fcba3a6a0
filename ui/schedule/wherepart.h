// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/formpart.h"

class QCheckBox;

namespace turnout {

class ChoiceField;
class Logbook;
class PickField;

// Where a workshop is: its venue and room, or online; and its region, which is the venue's unless there is none.
class WherePart final : public FormPart {
    Q_OBJECT

public:
    explicit WherePart(const Logbook &logbook, QWidget *parent = nullptr);

    void setRegions(const QList<Region> &regions);
    void present(const WorkshopDraft &draft, const WorkshopFacts &facts) override;
    void commit() override;
    void takeFocus();

private:
    void build();
    void listen();
    void showVenue(const WorkshopDraft &draft, const WorkshopFacts &facts);
    void showRooms(const WorkshopDraft &draft, const WorkshopFacts &facts);

    PickField *m_venue;
    QAction *m_bars;
    ChoiceField *m_room;
    QCheckBox *m_online;
    ChoiceField *m_region;
    ElidedLabel *m_facts;
};

} // namespace turnout
