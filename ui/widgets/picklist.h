// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pickmodel.h"

#include <QFrame>

class QListView;

namespace turnout {

// The list below a PickField, laid over the window the field stands in. It never takes the focus: the field drives it.
class PickList final : public QFrame {
    Q_OBJECT

public:
    // `field` is the widget it belongs to and stays with.
    explicit PickList(QWidget &field);

    void offer(const QList<Pick> &picks); // shows them, the first one current; none hide the list
    void move(int by);                    // to another row, round at the ends
    Pick current() const;
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void clicked(const turnout::Pick &pick);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();

    QWidget &m_field;
    PickModel *m_model;
    QListView *m_view;
    QList<QWidget *> m_watched; // the field and what it stands in, while the list is shown
};

} // namespace turnout
