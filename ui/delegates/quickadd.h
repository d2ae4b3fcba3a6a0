// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listeddelegate.h"
#include "core/domain/organisation.h"
#include "ui/delegates/ghostedit.h"

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace turnout {

class ChoiceField;
class IconLine;
class SuggestionStrip;

// What the quick-add row has about a person; tidied.
struct NewPerson {
    QString name;
    QString organisation;
    QString email;
    SectorId sector; // null: the organisation's
};

// The row above the headings that adds a person: name, organisation, e-mail, sector, Enter. Whoever may be that person
// already is offered under it. What is wrong is said below the row, and what was typed stays.
class QuickAdd final : public QWidget {
    Q_OBJECT

public:
    using Matches = std::function<QList<ListedDelegate>(const QString &name, const QString &email)>;

    // `complete` finishes the name of an organisation; `matches` finds who it may be.
    QuickAdd(GhostEdit::Source complete, Matches matches, QWidget *parent = nullptr);

    void setSectors(const QList<Sector> &sectors);
    void start(); // takes the focus
    void clear();
    NewPerson typed() const;
    QJsonObject draft() const; // as typed() untidied; empty: nothing is
    void restore(const QJsonObject &draft);
    void say(const QString &problem);
    QString problem() const;
    SuggestionStrip *suggestion() const { return m_strip; }
    QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void addRequested(const turnout::NewPerson &person);
    void useRequested(turnout::DelegateId person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void submit();
    void add();
    QString problemOf(const NewPerson &person, QLineEdit *&field) const;

    Matches m_matches;
    QLineEdit *m_name;
    GhostEdit *m_organisation;
    QLineEdit *m_email;
    ChoiceField *m_sector;
    QPushButton *m_add;
    IconLine *m_problem;
    SuggestionStrip *m_strip;
};

} // namespace turnout
