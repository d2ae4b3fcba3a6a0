// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/quickadd.h"
#include "ui/widgets/frames.h"

#include <QWidget>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace turnout {

class DelegatesModel;
class DelegatesTable;
class FilterField;
class PersonPanel;

// How many there are, for the lines that say so.
struct ListCounts {
    int all = 0;
    int listed = 0;
};

// What the page of people shows while no register is open: head, filter, quick-add row, table and panel. It lays out
// and joins the parts; what they ask for, the page does.
class DelegatesList final : public QWidget {
    Q_OBJECT

public:
    struct Reads {
        GhostEdit::Source complete; // the name of an organisation
        QuickAdd::Matches matches;  // who a person being typed may be
    };

    DelegatesList(DelegatesModel *model, Reads reads, QSettings &settings, QWidget *parent = nullptr);

    FilterField *filter() const { return m_filter; }
    QuickAdd *quickAdd() const { return m_quickAdd; }
    DelegatesTable *table() const { return m_table; }
    PersonPanel *panel() const { return m_panel; }
    QWidget *emptyState() const { return m_empty; }

    void forReading(); // nothing is offered that changes the logbook
    void say(const ListCounts &counts);
    bool isEmptyShown() const;
    // Narrow windows show either the table or the panel.
    void showPanel();
    bool hidePanel(); // false when there was nothing to do
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTools(QSettings &settings);
    QWidget *makeCard();
    void arrange();
    bool isNarrow() const;
    void followFilter();

    DelegatesModel *m_model;
    PageHeader *m_header;
    QPushButton *m_add;
    FilterField *m_filter;
    QuickAdd *m_quickAdd;
    DelegatesTable *m_table;
    PersonPanel *m_panel;
    EmptyState *m_empty;
    QStackedWidget *m_rows;
    QWidget *m_card;
    int m_all = 0;
    bool m_panelAsked = false;
    bool m_isForReading = false;
};

// "1,284", the UK way.
QString grouped(int count);

} // namespace turnout
