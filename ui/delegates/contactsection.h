// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/region.h"

#include <QJsonObject>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace turnout {

class ChoiceField;
class ElidedLabel;
class IconLine;

// How to reach a person, and where they work. Edit turns the lines into fields; each is a change of its own as soon as
// it is left or Enter is pressed.
class ContactSection final : public QWidget {
    Q_OBJECT

public:
    explicit ContactSection(QWidget *parent = nullptr);

    void setRegions(const QList<Region> &regions);
    void show(const Person &person); // another person ends editing
    void forReading();               // Edit goes
    void startEditing();
    bool isEditing() const;
    // Takes what is typed. False when something was refused: it stays, and has the focus.
    bool settle();
    void stopEditing();
    // The text of fields that was not taken, and whose it is; empty: there is none.
    QJsonObject draft() const;
    void restore(const QJsonObject &draft); // of the person shown

Q_SIGNALS:
    void edited(turnout::DelegateId id, turnout::DelegateColumn column, const QString &text);
    void regionChosen(turnout::DelegateId id, turnout::RegionId region); // null: the organisation's

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLines();
    QWidget *makeFields();
    void fillFields();
    QList<QLineEdit *> texts() const;
    void commit(QLineEdit *field, DelegateColumn column);
    QString known(DelegateColumn column) const; // of the person, as recorded

    Person m_person{};
    QStackedWidget *m_stack;
    QPushButton *m_edit;
    QPushButton *m_done;
    ElidedLabel *m_emailLine;
    ElidedLabel *m_phoneLine;
    ElidedLabel *m_areaLine;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_role;
    ChoiceField *m_region;
    IconLine *m_problem;
};

} // namespace turnout
