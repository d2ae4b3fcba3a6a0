// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/workshopdraft.h"
#include "ui/schedule/workshopfacts.h"
#include "ui/widgets/labels.h"

#include <QWidget>

class QPushButton;

namespace turnout {

class TypeBadge;

// The head of the workshop form: the way back, the type's badge, the place, the day and how far it is away.
class WorkshopHead final : public QWidget {
    Q_OBJECT

public:
    explicit WorkshopHead(QWidget *parent = nullptr);

    struct Shown {
        const WorkshopDraft &draft;
        const WorkshopFacts &facts;
        std::optional<WorkshopType> type;
        QDate today;
    };
    void present(const Shown &shown);

Q_SIGNALS:
    void backAsked();
    void discardAsked(); // of a workshop that is not recorded yet
    void addAsked(); // of a workshop that is not recorded yet

private:
    QHBoxLayout *crumbs();

    QPushButton *m_month;
    TypeBadge *m_badge;
    ElidedLabel *m_title;
    ElidedLabel *m_day;
    QPushButton *m_add;
    QPushButton *m_close;
    bool m_isNew = false;
};

} // namespace turnout
