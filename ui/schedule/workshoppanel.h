// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/scheduleitem.h"
#include "core/logbook/clashlines.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace turnout {

class CancelForm;
class ElidedLabel;
class FactRow;
class IconLine;
class PlacesBar;
class PlainLabel;
class Rule;
class StatusPill;
class TypeBadge;

// The selected workshop: what, when, where, who, how full, and what stands against it, with what can be done. Shows;
// the page does what its signals ask.
class WorkshopPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WorkshopPanel(QWidget *parent = nullptr);

    void show(const WorkshopDetails &details, const QList<workshops::ClashLine> &clashes, QDate today);
    void startCancelling();
    bool isCancelling() const;
    void stopCancelling();

Q_SIGNALS:
    void closeRequested();
    void editRequested();
    void registerRequested();
    void printRequested();
    void menuRequested(const QPoint &global);
    void otherRequested(turnout::WorkshopId id);
    void cancelConfirmed(turnout::CancelledBy by, const QString &reason);
    void cancelDismissed();

private:
    void buildInside();
    void buildTop(QVBoxLayout &column);
    void buildDelegates(QVBoxLayout &column);
    QWidget *makeButtons();
    void showTop(const WorkshopDetails &details, QDate today);
    void showFacts(const WorkshopDetails &details);
    void showDelegates(const WorkshopDetails &details, QDate today);
    void showClashes(const QList<workshops::ClashLine> &clashes);
    void addClash(const workshops::ClashLine &clash);

    WorkshopId m_shown;
    QScrollArea *m_scroll;
    TypeBadge *m_badge;
    ElidedLabel *m_type;
    PlainLabel *m_title;
    StatusPill *m_status;
    PlainLabel *m_date;
    PlainLabel *m_number;
    IconLine *m_cancelled;
    FactRow *m_time;
    FactRow *m_place;
    FactRow *m_trainers;
    PlainLabel *m_booked;
    PlacesBar *m_bar;
    ElidedLabel *m_free;
    QPushButton *m_offer;
    QWidget *m_clashPart;
    QVBoxLayout *m_clashes;
    QWidget *m_notesPart;
    PlainLabel *m_notes;
    QWidget *m_buttons;
    QPushButton *m_edit;
    CancelForm *m_cancel;
};

} // namespace turnout
