// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questionheadings.h"
#include "core/logbook/forms.h"
#include "core/logbook/workshops.h"
#include "tests/support/uifixture.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/formgrid.h"

#include <QLabel>
#include <QPushButton>

namespace turnout {

// A logbook with one workshop that was held a week ago, and the page that types its forms.
class FeedbackFixture {
public:
    explicit FeedbackFixture(const QList<Question> &questions = {}, int present = 14, QSize size = {1216, 852})
        : window(book, size)
    {
        const CivilTime lastWeek(QDate(2026, 8, 10), QTime(9, 30));
        auto held = aWorkshop().starting(lastWeek).withStatus(WorkshopStatus::Delivered).withHeadCount(present);
        if (!questions.isEmpty())
            held.ofType(typeAsking(questions));
        workshop = book.add(held.at(book.add(aVenue())).numbered(u"2026-040"_s));
    }

    // Opens the page at the forms of the workshop.
    FeedbackPage &type()
    {
        FeedbackPage &page = window.show<FeedbackPage>();
        page.open({.section = Section::Feedback, .workshop = workshop});
        return page;
    }
    QList<Response> forms()
    {
        return book.read([&](const Reader &reader) { return forms::ofWorkshop(reader, workshop); });
    }
    void addForm(const QList<Answer> &answers)
    {
        book.change([&](Edit &edit) {
            forms::addResponse(edit,
                               {.workshop = workshop, .questionSet = shippedQuestionSet().id, .answers = answers});
        });
    }
    FormGrid &grid() { return window.find<FormGrid>(u"Feedback forms"_s); }
    QString cell(int row, int column) { return grid().model()->index(row, column).data().toString(); }
    // Row and column where typing goes on, both from 0.
    QPair<int, int> at() { return {grid().currentIndex().row(), grid().currentIndex().column()}; }
    // What is said somewhere on the page in these words.
    bool says(const QString &words)
    {
        for (const QLabel *label : window.window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    TestLogbook book;
    PageWindow window;
    WorkshopId workshop;

private:
    WorkshopTypeId typeAsking(const QList<Question> &questions)
    {
        return book.change([&](Edit &edit) {
            const auto set =
                forms::addQuestionSet(edit, {.name = u"Prison day"_s, .version = 3, .questions = questions});
            return workshops::addType(edit, {.name = u"Family day"_s, .letter = u"D"_s, .hue = 3, .questionSet = set});
        });
    }
};

// The first six questions of the shipped set: three ratings, two agreements, the overall rating.
inline QList<Question> sixQuestions()
{
    return shippedQuestionSet().questions.mid(0, 6);
}

} // namespace turnout
