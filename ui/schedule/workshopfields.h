// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/workshopdraft.h"
#include "ui/schedule/workshopfacts.h"
#include "ui/widgets/frames.h"

class QGridLayout;

namespace turnout {

class FormPart;
class WhenPart;
class WherePart;
struct PageContext;

// The card of the workshop form with its fields, one part under the other.
class WorkshopFields final : public Card {
    Q_OBJECT

public:
    explicit WorkshopFields(const PageContext &context, QWidget *parent = nullptr);

    void reset(); // for another workshop
    void setRegions(const QList<Region> &regions);
    // `type` is the draft's.
    void present(const WorkshopDraft &draft, const WorkshopFacts &facts, const std::optional<WorkshopType> &type);
    // Says at its field why the edit told last was not taken. False when it was none of a field.
    bool showProblem(const QString &problem);
    bool says(const QString &problem) const;
    void forgetEdit() { m_editing = nullptr; } // the next one is not of a field
    // Choices that were refused are the recorded ones again, once the draft is presented. False when there were none.
    bool dropRefusedChoices();
    // Takes what is typed in every field; false when one holds what it cannot take.
    bool commit();
    // The text of fields that is not in the draft, by the names of the fields.
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);
    void focusVenue();

Q_SIGNALS:
    void edited(const turnout::DraftEdit &edit);
    void wentBack();

private:
    void addPart(const QString &label, FormPart *part);

    QGridLayout *m_grid;
    WhenPart *m_when;
    WherePart *m_where;
    QList<FormPart *> m_parts;
    FormPart *m_editing = nullptr; // which told the last edit
};

} // namespace turnout
