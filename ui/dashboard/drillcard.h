// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/dashboardwords.h"
#include "ui/widgets/frames.h"

class QTableView;

namespace turnout {

class WorkshopsBehindModel;

// The workshops behind a mark, in the place of the lower cards. Enter or a double click opens one.
class DrillCard final : public Card {
    Q_OBJECT

public:
    explicit DrillCard(QWidget *parent = nullptr);

    // `people` are those of a mark of people. Keeps the current workshop where it is still there.
    void show(const Mark &mark, const WorkshopsBehind &behind, int people);
    using Card::show;
    QTableView *table() const { return m_table; }
    QString title() const;
    QString subtitle() const;
    const WorkshopsBehindModel &model() const { return *m_model; }

Q_SIGNALS:
    void opened(turnout::WorkshopId workshop);
    void closed();
    void csvAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *head();
    void openCurrent();

    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    WorkshopsBehindModel *m_model;
    QTableView *m_table;
    Mark m_mark;
};

} // namespace turnout
