// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/fieldnote.h"

#include <QLineEdit>

namespace turnout {

// A field for a value that is typed as people write it and shown in one form. It takes what was typed on Enter and when
// the focus leaves; what it cannot read stays, marked, with a line saying why. Esc brings back the value. Up and Down
// step.
class TypedField : public QLineEdit {
    Q_OBJECT

public:
    enum class WhenEmpty { Wrong, NoValue };

    explicit TypedField(QWidget *parent = nullptr);

    void setWhenEmpty(WhenEmpty whenEmpty) { m_whenEmpty = whenEmpty; }
    QString problem() const { return m_problem; } // empty: none
    // Says a problem from outside: what is wrong with the value beside others. Gone at the next edit.
    void showProblem(const QString &problem);
    // Takes what is typed, as Enter does.
    void commit();

Q_SIGNALS:
    // For a line below: what the typed text means while it is typed, or what is wrong. Empty: nothing to say.
    void said(const QString &text, turnout::Said said);
    void wentBack(); // Esc dropped what was typed

protected:
    virtual bool reads(const QString &text) const = 0;
    virtual QString meaning(const QString &text) const = 0; // of what reads() takes
    virtual QString shown() const = 0;                      // the value as text
    virtual QString complaint() const = 0;                  // says how to type it
    virtual void take(const QString &text) = 0;             // keeps the value, and tells when it is another
    virtual void step(int by) = 0;

    void showValue(); // drops what was typed
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void sayWhatIsTyped(const QString &text);
    bool goBack();

    WhenEmpty m_whenEmpty = WhenEmpty::Wrong;
    QString m_problem;
};

} // namespace turnout
