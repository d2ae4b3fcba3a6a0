// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/monthcontent.h"
#include "ui/shell/page.h"

#include <QPointer>

class QPushButton;
class QStackedLayout;

namespace turnout {

class MonthView;
class ScheduleBar;
class SidePanel;
class WorkshopForm;
class WorkshopPanel;

// The schedule: a month, the selected workshop beside it, and in their place the form of a workshop while one is made
// or edited.
class SchedulePage final : public Page {
    Q_OBJECT

public:
    explicit SchedulePage(const PageContext &context);

    void open(const Destination &destination) override;
    bool offers(ActionId id) const override;
    void run(ActionId id) override;
    bool goBack() override;
    bool settle() override;
    Destination place() const override;
    QJsonObject draft() const override;
    void restore(const QJsonObject &draft) override;
    QString status() const override;
    QList<QWidget *> panes() const override;
    void refresh() override;

protected:
    bool concerns(const Changes &changes) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOverview(QWidget *parent);
    void connectBar();
    void connectView();
    void connectPanel();
    void connectWorkshop(WorkshopPanel *panel);

    void goToDay(QDate day);
    void goToMonth(int months);
    bool showMonthOf(QDate day);
    void goToWorkshop(WorkshopId id);
    void showWords();

    // schedulebeside.cpp
    void showPanel();
    void showWorkshop(WorkshopId id);
    void showEmpty();
    void arrangePanel();

    // scheduleactions.cpp
    void showMenu(const QPoint &global);
    void addPlanAgain(class QMenu &menu, WorkshopId id);
    bool isFormShown() const;
    void newWorkshop(QDate day, const QString &letter = {}); // the letter chooses the type
    void editWorkshop(WorkshopId id);
    WorkshopForm &form();
    bool leaveForm();
    void closeForm();

    // schedulechanges.cpp
    void move(WorkshopId id, int days);
    QStringList rehearseMove(WorkshopId id, int days);
    void duplicate(WorkshopId id);
    void cancel(WorkshopId id, CancelledBy by, const QString &reason);
    void planAgain(WorkshopId id);

    class PageHeader *m_header;
    QStackedLayout *m_stack;
    ScheduleBar *m_bar;
    MonthView *m_view;
    SidePanel *m_panel;
    QPushButton *m_details;        // on a narrow page: whether the panel is shown
    QPointer<WorkshopForm> m_form; // made when it is first asked for
    QDate m_month;
};

} // namespace turnout
