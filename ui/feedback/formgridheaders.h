// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feedbackgridmodel.h"

#include <QHeaderView>

namespace turnout {

// The heads of the questions: number and short heading over what can be typed. That of the current one is tinted.
class QuestionHeader final : public QHeaderView {
    Q_OBJECT

public:
    QuestionHeader(const FeedbackGridModel &model, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const FeedbackGridModel &m_model;
};

// The numbers of the forms, with a tick for each that is typed and an arrow at the current one.
class FormHeader final : public QHeaderView {
    Q_OBJECT

public:
    FormHeader(const FeedbackGridModel &model, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const FeedbackGridModel &m_model;
};

} // namespace turnout
