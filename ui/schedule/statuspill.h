// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/workshop.h"

#include <QWidget>

namespace turnout {

// The status of a workshop, as a word in a rounded field of its colour.
class StatusPill final : public QWidget {
    Q_OBJECT

public:
    explicit StatusPill(QWidget *parent = nullptr);
    void show(WorkshopStatus status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    WorkshopStatus m_status = WorkshopStatus::Draft;
};

} // namespace turnout
