// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldnote.h"
#include "ui/widgets/pick.h"

#include <QLineEdit>
#include <QPointer>
#include <functional>

namespace turnout {

class PickList;

// A field for one of many records. Letters find records, which are offered in a list below: Enter takes the first, Down
// and Up move, Esc goes back to what was there. Text that names no record stays, marked, with a line saying so.
class PickField final : public QLineEdit {
    Q_OBJECT

public:
    // Gives the few best records for what was typed, nothing typed included; asked at each letter, so it must be quick
    // with tens of thousands of records. Records of one name are told apart by their detail.
    using Source = std::function<QList<Pick>(const QString &typed)>;

    enum class Empty { Allowed, Refused };

    explicit PickField(Source source, QWidget *parent = nullptr);
    ~PickField() override;

    // With an empty field none is picked: allowed unless refused.
    void setEmpty(Empty empty) { m_empty = empty; }
    // Offers to add what was typed as a new record, and then says addAsked(). `offer` has the text as %1: "Add “%1”".
    void offerToAdd(const QString &offer) { m_offer = offer; }
    // The line for text that names no record; %1 is the text. There is one for every field unless this says better.
    void setUnknown(const QString &unknown) { m_unknown = unknown; }

    Pick pick() const { return m_pick; } // id 0: none
    void setPick(const Pick &pick);      // no signal; drops what was typed
    QString problem() const { return m_problem; }
    void showProblem(const QString &problem);
    // Takes what is typed as far as it names a record by itself, as leaving the field does.
    void commit();
    bool isListShown() const;
    void showMatches(); // of what is typed; all there is to offer when nothing is

Q_SIGNALS:
    // Another record, or none (id 0).
    void picked(const turnout::Pick &pick);
    void addAsked(const QString &text);
    void said(const QString &text, turnout::Said said);
    void wentBack(); // Esc dropped what was typed or refused

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    PickList &list();
    void take(const Pick &pick);
    bool takeCurrent();
    bool goBack();
    void hideList();

    Source m_source;
    Empty m_empty = Empty::Allowed;
    QString m_offer;
    QString m_unknown;
    QString m_problem;
    Pick m_pick;
    QPointer<PickList> m_list; // the window's, made when first needed
};

} // namespace turnout
