// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/feedback/formtyping.h"

#include <QJsonObject>
#include <QWidget>

class QScrollArea;

namespace turnout {

class EchoCard;
class FormGrid;
class IconLine;
class KeysCard;
class PageHeader;
class ProgressStrip;

// Typing the forms of one workshop: how far it is, the grid, the echo of the last answer and the keys of the next.
class FeedbackEntry final : public QWidget {
    Q_OBJECT

public:
    FeedbackEntry(FormTyping::Keep keep, FormTyping::Drop drop, QWidget *parent = nullptr);

    void forReading() { m_typing->forReading(); } // forms are shown, and nothing is typed
    void show(const forms::Sheet &sheet);
    using QWidget::show;

    WorkshopId workshop() const { return m_model->sheet().workshop.id; }
    // The form of the current row, and its number; nothing on a row that has none.
    struct Numbered {
        ResponseId form;
        int number = 0;
    };
    std::optional<Numbered> currentForm() const;
    bool isWriting() const; // a comment, which is not kept yet
    // The comment that is written and not kept yet, with its cell; empty: none is.
    QJsonObject written() const;
    void restore(const QJsonObject &written);
    QString status() const;
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void done();
    void moved(); // to another answer

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *gridSide();
    QWidget *cardSide();
    void follow();
    void showHeader();
    QString footLine() const;

    FeedbackGridModel *m_model;
    FormTyping *m_typing;
    PageHeader *m_header;
    class QPushButton *m_done;
    ProgressStrip *m_strip;
    FormGrid *m_grid;
    IconLine *m_foot;
    EchoCard *m_echo;
    KeysCard *m_keys;
    QScrollArea *m_side;
    QString m_said;
};

} // namespace turnout
