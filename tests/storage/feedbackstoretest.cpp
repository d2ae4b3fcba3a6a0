// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

using namespace turnout;

namespace {

QuestionSet secondForm()
{
    return {
        QuestionSetId(20),
        u"Family day"_s,
        2,
        {{QuestionId(33),
          u"liked"_s,
          u"What did you like?"_s,
          QuestionKind::ManyChoices,
          false,
          {u"Film"_s, u"Talk"_s, u"Food"_s}},
         {QuestionId(31), u"again"_s, u"Would you come again?"_s, QuestionKind::OneChoice, false, {u"Yes"_s, u"No"_s}},
         {QuestionId(32), u"overall"_s, u"Overall"_s, QuestionKind::Rating, true, {}}}};
}

} // namespace

TEST_CASE("a question set is found as it was put in, in the order of its questions", "[feedback]")
{
    const StoreFixture logbook;
    logbook.stores.feedback.addQuestionSet(secondForm());
    CHECK(logbook.stores.feedback.findQuestionSet(QuestionSetId(20)) == secondForm());
    CHECK(logbook.stores.feedback.questionSets() == QList<QuestionSet>{shippedQuestionSet(), secondForm()});
    CHECK_FALSE(logbook.stores.feedback.findQuestionSet(QuestionSetId(99)).has_value());
}

TEST_CASE("a form is found as it was filled in", "[feedback]")
{
    StoreFixture logbook;
    const Response form{logbook.ids.next<ResponseId>(),
                        logbook.add(AWorkshop{}),
                        logbook.person(u"Ada Okafor"_s),
                        QuestionSetId(1),
                        u"F-1"_s,
                        QDate(2026, 5, 13),
                        {{QuestionId(1), 4, {}},
                         {QuestionId(6), 3, {}},
                         {QuestionId(7), std::nullopt, u"Ask\nmore"_s},
                         {QuestionId(9), 0, {}}}};
    logbook.stores.feedback.addResponse(form);
    CHECK(logbook.stores.feedback.ofWorkshop(form.workshop) == QList<Response>{form});
    CHECK(logbook.stores.feedback.findByReference(form.workshop, u"F-1"_s) == form);
}

TEST_CASE("a form with nothing ticked is a form, and its blank answers have no rows", "[feedback]")
{
    StoreFixture logbook;
    Response form{logbook.ids.next<ResponseId>(),     logbook.add(AWorkshop{}), {}, QuestionSetId(1), {}, {},
                  {{QuestionId(1), std::nullopt, {}}}};
    logbook.stores.feedback.addResponse(form);
    form.answers.clear();
    CHECK(logbook.stores.feedback.ofWorkshop(form.workshop) == QList<Response>{form});
    CHECK(valueOf(logbook.db, u"SELECT count(*) FROM answer"_s) == u"0"_s);
}

TEST_CASE("each choice that was ticked is kept", "[feedback]")
{
    StoreFixture logbook;
    logbook.stores.feedback.addQuestionSet(secondForm());
    const Response form{logbook.ids.next<ResponseId>(),
                        logbook.add(AWorkshop{}),
                        {},
                        QuestionSetId(20),
                        {},
                        {},
                        {{QuestionId(32), 4, {}}, {QuestionId(33), 3, {}}, {QuestionId(33), 1, {}}}};
    logbook.stores.feedback.addResponse(form);
    CHECK(logbook.stores.feedback.ofWorkshop(form.workshop)[0].answers == form.answers);
}

TEST_CASE("a form is found by its reference at its workshop, or at none", "[feedback]")
{
    StoreFixture logbook;
    const auto one = logbook.add(AWorkshop{}), other = logbook.add(AWorkshop{});
    const auto there = logbook.add(AForm{.workshop = one, .overall = 4, .reference = u"1"_s});
    const auto nowhere = logbook.add(AForm{.overall = 4, .reference = u"1"_s});
    logbook.add(AForm{.workshop = one});
    const FeedbackStore &feedback = logbook.stores.feedback;
    CHECK(feedback.findByReference(one, u"1"_s)->id == there);
    CHECK(feedback.findByReference({}, u"1"_s)->id == nowhere);
    CHECK_FALSE(feedback.findByReference(other, u"1"_s).has_value());
    CHECK_FALSE(feedback.findByReference(one, QString()).has_value());
}

TEST_CASE("the forms of a workshop come in the order they came", "[feedback]")
{
    StoreFixture logbook;
    const auto workshop = logbook.add(AWorkshop{});
    QList<ResponseId> came;
    for (const int overall : {4, 1, 3})
        came.append(logbook.add(AForm{.workshop = workshop, .overall = overall}));
    logbook.add(AForm{.overall = 2});
    QList<ResponseId> found;
    for (const Response &form : logbook.stores.feedback.ofWorkshop(workshop))
        found.append(form.id);
    CHECK(found == came);
}

TEST_CASE("a form of no known set or workshop does not fit", "[feedback]")
{
    const StoreFixture logbook;
    const FeedbackStore &feedback = logbook.stores.feedback;
    CHECK(thrownBy([&] {
              feedback.addResponse({ResponseId(1), {}, {}, QuestionSetId(99), {}, {}, {}});
          }).kind == Error::Conflict);
    CHECK(thrownBy([&] {
              feedback.addResponse({ResponseId(1), WorkshopId(99), {}, QuestionSetId(1), {}, {}, {}});
          }).kind == Error::Conflict);
}

TEST_CASE("a form is updated with all its answers, and removed with them", "[feedback]")
{
    StoreFixture logbook;
    const FeedbackStore &feedback = logbook.stores.feedback;
    const auto one = logbook.add(AWorkshop{}), other = logbook.add(AWorkshop{});
    const auto kept = logbook.add(AForm{.workshop = other, .overall = 2});
    const Response form{logbook.add(AForm{.workshop = one, .overall = 4}),
                        other,
                        logbook.person(u"Ada Okafor"_s),
                        QuestionSetId(1),
                        u"7"_s,
                        QDate(2026, 5, 13),
                        {{QuestionId(1), 3, {}}, {QuestionId(7), std::nullopt, u"Ask"_s}}};
    feedback.updateResponse(form);
    CHECK(feedback.ofWorkshop(one).isEmpty());
    REQUIRE(feedback.ofWorkshop(other).size() == 2);
    CHECK(feedback.ofWorkshop(other)[1] == form);

    feedback.removeResponse(form.id);
    CHECK(feedback.ofWorkshop(other).size() == 1);
    CHECK(rowsOf(logbook.db, u"SELECT DISTINCT response FROM answer"_s) == kept.toText());
    CHECK(thrownBy([&] { feedback.updateResponse(form); }).kind == Error::NotFound);
    CHECK(thrownBy([&] { feedback.removeResponse(form.id); }).kind == Error::NotFound);
}
