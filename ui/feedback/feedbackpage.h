// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include "core/domain/feedback.h"

class QStackedWidget;

namespace turnout {

class FeedbackEntry;
class Worklist;

// Feedback: the workshops whose forms are to be typed, and the typing of one of them.
class FeedbackPage final : public Page {
    Q_OBJECT

public:
    explicit FeedbackPage(const PageContext &context);

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
    bool isTyping() const;
    void startTyping(WorkshopId workshop);
    void showWorklist();
    bool readWorklist();
    bool readSheet(WorkshopId workshop);
    std::optional<ResponseId> keep(const Response &form, int number);
    void remove(ResponseId form, int number, Announce announce);

    QStackedWidget *m_views;
    Worklist *m_worklist;
    FeedbackEntry *m_entry;
};

} // namespace turnout
