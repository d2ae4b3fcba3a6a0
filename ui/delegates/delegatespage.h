// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/delegates/quickadd.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace turnout {

class BookPopover;
class DelegatesList;
class DelegatesModel;
class RegisterView;

// The people: who they are, what they are booked on, and the register of a workshop when one is opened.
class DelegatesPage final : public Page {
    Q_OBJECT

public:
    explicit DelegatesPage(const PageContext &context);

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

private:
    void connectParts();
    void connectPanel();
    void connectRegister();
    DelegatesList *makeList();
    bool isRegisterOpen() const;
    void openRegister(WorkshopId workshop);
    void closeRegister();
    WorkshopId nextWorkshop() const; // of the person at hand
    void bookChosen();
    void showPerson(DelegateId id);
    void showCounts();
    void goToPerson(DelegateId id);
    void startAdding();
    void add(const NewPerson &person);
    void use(DelegateId id);
    void applyEdit(DelegateId id, DelegateColumn column, const QString &text);
    void applyRegion(DelegateId id, RegionId region);
    void copyChosen();
    void exportList();
    using RowsTaker = std::function<void(const QList<ListedDelegate> &rows)>;
    void withRows(const QList<DelegateId> &ids, const RowsTaker &then);
    void write(const QString &path, const QByteArray &list, int people);

    DelegatesModel *m_model;
    DelegatesList *m_list;
    RegisterView *m_register;
    BookPopover *m_book;
    QStackedWidget *m_stack;
    DelegateId m_shown;         // in the panel
    int m_all = 0;              // people in the logbook
    bool m_listIsStale = false; // while the register stands before it
};

} // namespace turnout
