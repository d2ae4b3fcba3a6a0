// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/workshopdraft.h"
#include "ui/schedule/workshopfacts.h"
#include "ui/shell/page.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace turnout {

class ChecksCard;
class IconLine;
class PlainLabel;
class TypeCards;
class WorkshopFields;
class WorkshopHead;

// Everything about one workshop, new or recorded. Of a new one nothing is recorded until it is added, and Esc drops it;
// of a recorded one each field's edit is a recorded change. It follows the logbook, and closes when its workshop goes.
class WorkshopForm final : public QWidget {
    Q_OBJECT

public:
    explicit WorkshopForm(const PageContext &context, QWidget *parent = nullptr);

    void createOn(QDate day);
    // With the type of that letter where there is one, as if it had been typed in the form.
    void createOn(QDate day, const QString &letter);
    void edit(WorkshopId id);
    WorkshopId workshop() const { return m_draft.workshop.id; } // null: a new one, or none
    bool isNew() const { return m_open && m_draft.isNew(); }
    void add(); // records the new workshop
    // Takes what is typed and closes; of a new workshop drops it, but where something is typed only when asked again.
    void leave();
    // Takes what is typed. False when it cannot, or when a new workshop would be lost; the form then says what to do.
    bool settle();
    // What is not recorded, for restore(): a new workshop, and the text of fields that is not taken. Empty: nothing.
    QJsonObject typed() const;
    void restore(const QJsonObject &typed);

Q_SIGNALS:
    void created(turnout::WorkshopId id);
    void closed();
    void registerRequested(turnout::WorkshopId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *content();
    QWidget *delegatesCard();
    void listen();
    bool readChoices();
    void beginAt(QWidget &widget);
    void follow(const Changes &changes);
    void readAgain();
    void change(const DraftEdit &edit);
    void changeNew(const DraftEdit &edit);
    void rehearse();
    void record(const DraftEdit &edit);
    void changeType(WorkshopTypeId type);
    void showAll();
    void showFailure(const Error &error);
    void showRefusal(const QString &why);
    bool isTyped();
    void ask(const QString &what);
    void finish();

    PageContext m_context;
    WorkshopDraft m_draft;
    WorkshopDraft m_begun; // a new one as it was before anything was typed
    WorkshopFacts m_facts;
    WorkshopChoices m_choices;
    bool m_open = false;
    bool m_stale = false; // the logbook changed while the form was hidden
    WorkshopHead *m_head;
    IconLine *m_failure;
    IconLine *m_question; // shown: the next Esc drops the new workshop
    TypeCards *m_types;
    WorkshopFields *m_fields;
    ChecksCard *m_checks;
    QBoxLayout *m_columns;
    QWidget *m_delegates;
    PlainLabel *m_booked;
};

} // namespace turnout
