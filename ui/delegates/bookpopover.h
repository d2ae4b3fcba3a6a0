// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/occasion.h"
#include "ui/shell/page.h"
#include "ui/widgets/pickfield.h"

#include <QFrame>
#include <QPointer>

namespace turnout {

class IconLine;
class PlainLabel;

// Books people onto a workshop: a few letters of its place, type or day, and Enter. Stands over its page beside what
// asked for it; what became of it is told in a toast with Undo. Esc, or a click elsewhere, closes it.
class BookPopover final : public QFrame {
    Q_OBJECT

public:
    explicit BookPopover(const PageContext &context, QWidget *parent);

    void openFor(const QList<DelegateId> &people, QWidget *beside);
    PickField *field() const { return m_field; }

Q_SIGNALS:
    void booked();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<Pick> picksFor(const QString &typed) const;
    QString detailOf(const Reader &reader, const WorkshopOccasion &occasion) const;
    void book(const Pick &pick);
    void sayWho();
    void complain(const QString &text);
    bool isElsewhere(const QWidget &widget) const;
    void place();
    void leave(); // and back to where the focus was

    PageContext m_context;
    QList<DelegateId> m_people;
    QPointer<QWidget> m_beside;
    QPointer<QWidget> m_focusBefore;
    PlainLabel *m_title;
    PickField *m_field;
    IconLine *m_said;
};

} // namespace turnout
