// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegatefilter.h"

#include <QLineEdit>
#include <QWidget>

class QAction;

namespace turnout {

class IconLine;

// The field that filters the list as it is typed into, with what was not understood in words below it. Terms are marked
// as such. Esc clears it; Down goes on to the list.
class FilterField final : public QWidget {
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    DelegateFilter filter() const;
    QLineEdit *field() const;

Q_SIGNALS:
    void filterChanged();
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void markTerms();

    class FilterEdit *m_field;
    IconLine *m_problem;
    QAction *m_clear;
};

} // namespace turnout
