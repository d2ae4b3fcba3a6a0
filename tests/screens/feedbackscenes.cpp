// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/forms.h"
#include "tests/screens/scene.h"

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QList<WorkshopId> toType(Stage &stage)
{
    return stage.read<QList<WorkshopId>>(
        [](const Reader &reader) { return forms::toType(reader, forms::Since::Ever); });
}

void change(Stage &stage, const std::function<void(Edit &)> &work)
{
    if (const auto done = stage.logbook().perform(u"Scene"_s, work); !done)
        throw SceneMissing{done.error().message};
}

// A workshop on which eleven forms are typed and more people were present; of a prison where there is one.
WorkshopId withElevenForms(Stage &stage)
{
    WorkshopId chosen;
    for (const WorkshopId id : toType(stage)) {
        const auto row =
            *stage.read<std::optional<FormsRow>>([&](const Reader &reader) { return forms::row(reader, id); });
        constexpr int Eleven = 11;
        if (row.present <= Eleven || row.typed < Eleven)
            continue;
        chosen = id;
        if (row.letter == u"F")
            break;
    }
    const auto kept =
        stage.read<QList<Response>>([&](const Reader &reader) { return forms::ofWorkshop(reader, chosen); });
    change(stage, [&](Edit &edit) {
        for (const Response &form : kept.mid(11))
            forms::removeResponse(edit, form.id);
    });
    return chosen;
}

void typeAllForms(Stage &stage)
{
    const QList<WorkshopId> workshops = toType(stage);
    change(stage, [&](Edit &edit) {
        for (const WorkshopId id : workshops) {
            const FormsRow row = *forms::row(edit, id);
            for (int form = row.typed; form < row.present; ++form)
                forms::addResponse(edit, {.workshop = id, .questionSet = shippedQuestionSet().id, .answers = {}});
        }
    });
}

void openFeedback(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Feedback});
}

void openEntry(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Feedback, .workshop = withElevenForms(stage)});
    stage.type(u"44"_s);
}

} // namespace

QList<Scene> feedbackScenes()
{
    return {
        {u"feedback"_s, openFeedback},
        {u"feedback-entry"_s, openEntry},
        {u"feedback-entry-comment"_s,
         [](Stage &stage) {
             openEntry(stage);
             stage.type(u"4444yAsk at <b>every</b> assessment"_s);
         }},
        {u"feedback-nothing"_s,
         [](Stage &stage) {
             openFeedback(stage);
             typeAllForms(stage);
             stage.settle();
         }},
        {u"feedback-no-match"_s,
         [](Stage &stage) {
             openFeedback(stage);
             stage.run(ActionId::Find);
             stage.type(u"nowhere"_s);
         }},
    };
}

} // namespace turnout
