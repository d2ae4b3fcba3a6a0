// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/logbook/forms.h"
#include "core/storage/stores.h"

#include <algorithm>

namespace turnout::forms {

namespace {

WorklistStore::Wanted wanted(const Reader &reader, Since since, const QString &words)
{
    const CivilTime now = reader.clock().now();
    return {.now = now,
            .from = since == Since::Recent ? now.date().addDays(-RecentDays) : QDate(),
            .words = tidied(words).split(u' ', Qt::SkipEmptyParts)};
}

QuestionSetId setFor(const FormsRow &workshop, const QList<Response> &forms)
{
    if (!forms.isEmpty())
        return forms.last().questionSet;
    return workshop.typeSet.isNull() ? shippedQuestionSet().id : workshop.typeSet;
}

} // namespace

QList<WorkshopId> toType(const Reader &reader, Since since, const QString &words)
{
    return reader.stores().worklist.toType(wanted(reader, since, words));
}

int toTypeCount(const Reader &reader)
{
    return int(toType(reader, Since::Recent).size());
}

QList<WorkshopId> withForms(const Reader &reader, const QString &words, int most)
{
    return reader.stores().worklist.withForms(wanted(reader, Since::Ever, words), most);
}

std::optional<FormsRow> row(const Reader &reader, WorkshopId workshop)
{
    return reader.stores().worklist.row(workshop);
}

const QuestionSet *Sheet::setOf(const Response &form) const
{
    const auto it =
        std::find_if(sets.begin(), sets.end(), [&](const QuestionSet &s) { return s.id == form.questionSet; });
    return it == sets.end() ? nullptr : &*it;
}

Sheet sheet(const Reader &reader, WorkshopId workshop)
{
    const auto about = row(reader, workshop);
    if (!about)
        throw Error{Error::NotFound, tr("That workshop no longer exists.")};
    Sheet sheet{.workshop = *about, .set = {}, .sets = {}, .forms = ofWorkshop(reader, workshop)};
    const auto set = findQuestionSet(reader, setFor(sheet.workshop, sheet.forms));
    sheet.set = set ? *set : shippedQuestionSet();
    sheet.sets.append(sheet.set);
    for (const Response &form : std::as_const(sheet.forms)) {
        if (!sheet.setOf(form)) {
            if (const auto other = findQuestionSet(reader, form.questionSet))
                sheet.sets.append(*other);
        }
    }
    return sheet;
}

} // namespace turnout::forms
