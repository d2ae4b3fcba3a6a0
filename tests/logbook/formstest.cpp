// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/forms.h"

#include "tests/logbook/refusal.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

const QuestionId Overall(6);
const QuestionId Differently(7);
const QuestionId MayQuote(9);

Response aForm(const QList<Answer> &answers = {})
{
    return {.questionSet = shippedQuestionSet().id, .answers = answers};
}

Error::Kind refused(TestLogbook &book, const Response &response)
{
    return refusal(book->perform(u"Add"_s, [&](Edit &edit) { forms::addResponse(edit, response); })).kind;
}

} // namespace

TEST_CASE("every logbook starts with the shipped question set", "[forms]")
{
    TestLogbook book;
    const auto sets = book.read([](const Reader &reader) { return forms::questionSets(reader); });
    CHECK(sets == QList<QuestionSet>{shippedQuestionSet()});
}

TEST_CASE("a question set is kept with its choices, under ids of its own", "[forms]")
{
    TestLogbook book;
    QuestionSet set = shippedQuestionSet();
    set.version = 2;
    set.questions.append(
        {{}, u"heard"_s, u"How did you hear of us?"_s, QuestionKind::ManyChoices, false, {u"Post"_s, u"Web"_s}});
    const auto id = book.change([&](Edit &edit) { return forms::addQuestionSet(edit, set); });
    auto found = book.read([&](const Reader &reader) { return forms::findQuestionSet(reader, id); });
    REQUIRE(found.has_value());
    CHECK(found->id != shippedQuestionSet().id);
    CHECK(found->questions.size() == set.questions.size());
    CHECK(found->questions.first().id != set.questions.first().id);
    for (qsizetype i = 0; i < set.questions.size(); ++i) {
        set.questions[i].id = found->questions[i].id;
        CHECK(found->questions[i] == set.questions[i]);
    }
}

TEST_CASE("a form is kept with its answers, without the blank ones", "[forms]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    Response form =
        aForm({{Overall, 4, {}}, {Differently, std::nullopt, u"<b>listen</b>\nmore"_s}, {MayQuote, {}, {}}});
    form.workshop = workshop;
    form.reference = u"12"_s;
    form.receivedOn = QDate(2026, 8, 19);
    form.id = book.change([&](Edit &edit) { return forms::addResponse(edit, form); });
    form.answers.removeLast();
    CHECK(book.read([&](const Reader &reader) { return forms::ofWorkshop(reader, workshop); }) ==
          QList<Response>{form});
}

TEST_CASE("a form with nothing ticked is a form, and may belong to no workshop", "[forms]")
{
    TestLogbook book;
    const auto id = book.change([](Edit &edit) { return forms::addResponse(edit, aForm()); });
    CHECK_FALSE(id.isNull());
}

TEST_CASE("an answer off its scale, or to a question of another form, is refused", "[forms]")
{
    TestLogbook book;
    CHECK(refused(book, aForm({{Overall, 0, {}}})) == Error::Invalid);
    CHECK(refused(book, aForm({{Overall, 5, {}}})) == Error::Invalid);
    CHECK(refused(book, aForm({{MayQuote, 2, {}}})) == Error::Invalid);
    CHECK(refused(book, aForm({{Differently, 1, {}}})) == Error::Invalid);
    CHECK(refused(book, aForm({{QuestionId(4711), 1, {}}})) == Error::Invalid);
}

TEST_CASE("a question is answered once, unless it has many choices", "[forms]")
{
    TestLogbook book;
    CHECK(refused(book, aForm({{Overall, 4, {}}, {Overall, 1, {}}})) == Error::Invalid);

    const auto setId = book.change([](Edit &edit) {
        return forms::addQuestionSet(
            edit,
            {.name = u"Short"_s,
             .questions = {{{}, u"heard"_s, u"Heard?"_s, QuestionKind::ManyChoices, false, {u"Post"_s, u"Web"_s}}}});
    });
    const auto set = *book.read([&](const Reader &reader) { return forms::findQuestionSet(reader, setId); });
    const QuestionId heard = set.questions.first().id;
    const auto workshop = book.add(aWorkshop());
    const Response form{.workshop = workshop, .questionSet = setId, .answers = {{heard, 1, {}}, {heard, 2, {}}}};
    book.change([&](Edit &edit) { forms::addResponse(edit, form); });
    const auto kept = book.read([&](const Reader &reader) { return forms::ofWorkshop(reader, workshop); });
    CHECK(kept.first().answers == form.answers);
}

TEST_CASE("a form for a question set or workshop that is not there is refused", "[forms]")
{
    TestLogbook book;
    CHECK(refused(book, {.questionSet = QuestionSetId(4711)}) == Error::NotFound);
    Response form = aForm();
    form.workshop = WorkshopId(4711);
    CHECK(refused(book, form) == Error::Conflict);
}

namespace {
Response addTyped(TestLogbook &book, WorkshopId workshop)
{
    Response form = aForm({{QuestionId(1), 2, {}}, {Overall, 4, {}}, {Differently, {}, u"listen"_s}});
    form.workshop = workshop;
    form.id = book.change([&](Edit &edit) { return forms::addResponse(edit, form); });
    return form;
}

QList<Response> formsOf(TestLogbook &book, WorkshopId workshop)
{
    return book.read([&](const Reader &reader) { return forms::ofWorkshop(reader, workshop); });
}
} // namespace

TEST_CASE("an answer is changed, added and cleared on a form, and undone", "[forms]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const Response before = addTyped(book, workshop);
    Response after = before;
    after.answers = {{QuestionId(1), 3, {}}, {QuestionId(2), 4, {}}, {Overall, 4, {}}};

    const Changes changes = good(book->perform(u"Type"_s, [&](Edit &edit) { forms::updateResponse(edit, after); }));
    CHECK(changes.touches(Entity::ResponsesOfWorkshop));
    CHECK(formsOf(book, workshop) == QList<Response>{after});
    book.undo();
    CHECK(formsOf(book, workshop) == QList<Response>{before});
    book.redo();
    CHECK(formsOf(book, workshop) == QList<Response>{after});
}

TEST_CASE("a form written again as it was is no change", "[forms]")
{
    TestLogbook book;
    const Response form = addTyped(book, book.add(aWorkshop()));
    const Changes changes = good(book->perform(u"Type"_s, [&](Edit &edit) { forms::updateResponse(edit, form); }));
    CHECK(changes.isEmpty());
    CHECK(book->undoLabel() != u"Type"_s);
}

TEST_CASE("a form is removed with its answers, and undo brings it back where it was", "[forms]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    const Response first = addTyped(book, workshop);
    const Response second = addTyped(book, workshop);
    book.change([&](Edit &edit) { forms::removeResponse(edit, first.id); });
    CHECK(formsOf(book, workshop) == QList<Response>{second});
    book.undo();
    CHECK(formsOf(book, workshop) == QList<Response>{first, second});
}

TEST_CASE("a form is not changed to what it could not be, nor when it is gone", "[forms]")
{
    TestLogbook book;
    const auto workshop = book.add(aWorkshop());
    Response form = addTyped(book, workshop);
    form.answers = {{Overall, 5, {}}};
    const auto update = [&] {
        return book->perform(u"Type"_s, [&](Edit &edit) { forms::updateResponse(edit, form); });
    };
    CHECK(refusal(update()).kind == Error::Invalid);
    CHECK(formsOf(book, workshop).first().answers.size() == 3);

    form.answers.clear();
    book.change([&](Edit &edit) { forms::removeResponse(edit, form.id); });
    CHECK(refusal(update()).kind == Error::NotFound);
    CHECK(refusal(book->perform(u"Remove"_s, [&](Edit &edit) { forms::removeResponse(edit, form.id); })).kind ==
          Error::NotFound);
}
