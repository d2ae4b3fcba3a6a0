// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/logbook/randomedits.h"

#include "core/logbook/bookings.h"
#include "core/logbook/forms.h"
#include "core/logbook/people.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "core/storage/stores.h"
#include "tests/support/testlogbook.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr unsigned Kinds = 19;

const QStringList &names()
{
    static const QStringList all = {u"Ada Okafor"_s, u"Sam Reid"_s, u"Zoë O’Neill"_s, u"Cher"_s, u"Ana de Souza"_s};
    return all;
}

template <class Values>
auto one(const Values &values, unsigned number)
{
    return values[qsizetype(number) % qsizetype(values.size())];
}

// A record made so far, or none.
template <class IdType>
IdType oneOrNone(const QList<IdType> &ids, unsigned number)
{
    const qsizetype at = qsizetype(number) % (ids.size() + 1);
    return at == ids.size() ? IdType() : ids[at];
}

CivilTime someTime(unsigned number)
{
    return CivilTime(QDate(2026, 8, 1), QTime(9, 0)).plusMinutes(qint64(number % 40) * 720);
}

} // namespace

void RandomEdits::add(Edit &edit, const Pick &pick)
{
    switch (pick.kind) {
    case 0:
    case 1:
        m_delegates.append(people::addDelegate(
            edit, aDelegate().named(one(names(), pick.a)).at(oneOrNone(m_organisations, pick.b)).value()));
        break;
    case 2:
    case 3:
        m_workshops.append(workshops::create(
            edit, aWorkshop().starting(someTime(pick.a)).at(oneOrNone(m_venues, pick.b)).withPlaces(2).value()));
        break;
    case 4:
        m_venues.append(
            places::addVenue(edit, aVenue().named(one(names(), pick.a)).withPostcode(u"SW2 1RW"_s).value()));
        break;
    case 5:
        m_organisations.append(people::addOrganisation(
            edit, anOrganisation().named(one(names(), pick.a)).inSector(SectorId(1 + pick.b % 5)).value()));
        break;
    case 6:
        m_trainers.append(people::addTrainer(edit, {.name = one(names(), pick.a)}));
        break;
    case 7:
        workshops::addType(edit, {.name = one(names(), pick.a), .letter = u"X"_s, .hue = int(pick.b % 8)});
        break;
    case 8:
        forms::addQuestionSet(edit, {.name = u"Set"_s,
                                     .questions = {{.key = u"k"_s,
                                                    .wording = one(names(), pick.a),
                                                    .kind = QuestionKind::OneChoice,
                                                    .choices = names().mid(0, qsizetype(pick.b % 4))}}});
        break;
    default:
        edit.stores().settings.set(u"s%1"_s.arg(pick.a % 3), one(names(), pick.b));
        break;
    }
}

void RandomEdits::answer(Edit &edit, const Pick &pick)
{
    Response response{.workshop = oneOrNone(m_workshops, pick.a), .questionSet = shippedQuestionSet().id};
    for (const Question &question : shippedQuestionSet().questions) {
        if (question.kind == QuestionKind::Text)
            response.answers.append({question.id, std::nullopt, one(names(), pick.b)});
        else if (pick.b % 3 != 0)
            response.answers.append({question.id, 1, {}});
    }
    response.id = forms::addResponse(edit, response);
    m_forms.append(response);
}

void RandomEdits::changeForm(Edit &edit, const Pick &pick)
{
    if (m_forms.isEmpty())
        return;
    Response &form = m_forms[qsizetype(pick.a) % m_forms.size()];
    if (pick.b % 4 == 0) {
        forms::removeResponse(edit, form.id);
        m_forms.removeIf([id = form.id](const Response &other) { return other.id == id; });
        return;
    }
    form.workshop = oneOrNone(m_workshops, pick.b);
    if (!form.answers.isEmpty() && pick.b % 2 == 0)
        form.answers.removeFirst();
    for (Answer &answer : form.answers) {
        if (answer.value)
            answer.value = 1; // on every scale
        else
            answer.text = one(names(), pick.b / 3);
    }
    forms::updateResponse(edit, form);
}

void RandomEdits::changeWorkshop(Edit &edit, const Pick &pick)
{
    const WorkshopId id = one(m_workshops, pick.a);
    switch (pick.kind) {
    case 12:
        workshops::move(edit, id, someTime(pick.b));
        break;
    case 13:
        workshops::cancel(edit, id, CancelledBy(pick.b % 3), one(names(), pick.b));
        break;
    case 14:
        if (!m_trainers.isEmpty())
            workshops::setTrainers(edit, id, {{one(m_trainers, pick.b), TrainerRole(pick.b % 3)}});
        break;
    case 15:
        workshops::setTrainers(edit, id, {});
        break;
    default:
        if (!m_delegates.isEmpty())
            bookings::setStatus(edit, {id, one(m_delegates, pick.b)}, one(words<BookingStatus>, pick.b / 7).value);
        break;
    }
}

void RandomEdits::change(Edit &edit, const Pick &pick)
{
    if (pick.kind == 10 && !m_delegates.isEmpty()) {
        auto delegate = *people::findDelegate(edit, one(m_delegates, pick.a));
        delegate.name = personName(one(names(), pick.b));
        delegate.email = pick.b % 2 == 0 ? QString() : u"a%1@example.org"_s.arg(pick.b % 5);
        people::updateDelegate(edit, delegate);
    } else if (pick.kind == 11 && !m_venues.isEmpty()) {
        auto venue = *places::findVenue(edit, one(m_venues, pick.a));
        venue.gate = pick.b % 3 == 0 ? std::nullopt : std::optional(GateRules{.leadDays = int(pick.b % 4)});
        venue.address = one(names(), pick.b);
        places::updateVenue(edit, venue);
    } else if (pick.kind >= 12 && !m_workshops.isEmpty()) {
        changeWorkshop(edit, pick);
    }
}

void RandomEdits::apply(Edit &edit, const Pick &pick)
{
    const Pick bounded{pick.kind % (Kinds + 1), pick.a, pick.b};
    if (bounded.kind < 10)
        add(edit, bounded);
    else if (bounded.kind == Kinds)
        answer(edit, bounded);
    else if (bounded.kind == Kinds - 1)
        changeForm(edit, bounded);
    else
        change(edit, bounded);
}

} // namespace turnout
