// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/forms.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace turnout {

class EmptyState;
class FilterChip;
class Logbook;
class PageHeader;
class PlainLabel;
class WorklistModel;

// Which workshops have forms to type, oldest first; and every other workshop, to open one again that is typed.
class Worklist final : public QWidget {
    Q_OBJECT

public:
    explicit Worklist(Logbook &logbook, QWidget *parent = nullptr);

    enum class Which { Recent, Ever, All };
    static constexpr int MostOfAll = 300; // newer than that many are found by words

    Which which() const;
    QString words() const;
    // Shows the workshops that were found; `waiting` of the last days have forms to type.
    void show(const QList<WorkshopId> &workshops, int waiting);
    using QWidget::show;

    WorkshopId current() const; // null: none
    void select(WorkshopId workshop);
    void focusFilter();
    bool clearFilter(); // false when it was clear
    QString status() const;
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void asked(); // which() or words() changed
    void opened(turnout::WorkshopId workshop);
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *listSide();
    void openCurrent();
    void sayEmpty();
    void showRange(int shown);

    WorklistModel *m_model;
    PageHeader *m_header;
    QLineEdit *m_filter;
    FilterChip *m_which;
    QListView *m_list;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    PlainLabel *m_range;
    QPushButton *m_older;
};

} // namespace turnout
