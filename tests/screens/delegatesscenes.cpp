// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/peoplelist.h"
#include "tests/screens/scene.h"

#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

void openDelegates(Stage &stage)
{
    stage.open();
    stage.go({.section = Section::Delegates});
}

void filterBy(Stage &stage, const QString &text)
{
    stage.run(ActionId::Find);
    stage.find<QLineEdit>(u"Filter people"_s).setText(text);
}

// Somebody with a booking ahead and some behind, so that the panel has all its parts.
void goToBooked(Stage &stage)
{
    const auto best = stage.read<DelegateId>([](const Reader &reader) {
        DelegateListQuery query{delegateFilter(u"status:booked"_s), DelegateColumn::Attended, Qt::DescendingOrder};
        return people::delegateIds(reader, query).value(0);
    });
    stage.go({.section = Section::Delegates, .delegate = best});
    stage.settle();
}

void typeKnownName(Stage &stage)
{
    const auto known = stage.read<QList<ListedDelegate>>([](const Reader &reader) {
        DelegateListQuery query{{}, DelegateColumn::LastSeen, Qt::DescendingOrder};
        return people::delegateRows(reader, people::delegateIds(reader, query).mid(0, 1));
    });
    if (known.isEmpty())
        throw SceneMissing{u"nobody is in the logbook"_s};
    stage.run(ActionId::AddDelegate);
    stage.find<QLineEdit>(u"Name of a new person"_s).setText(known.first().name.display());
    QLineEdit &organisation = stage.find<QLineEdit>(u"Organisation of the new person"_s);
    organisation.setFocus();
    stage.type(known.first().organisation.left(5));
}

} // namespace

QList<Scene> delegatesScenes()
{
    return {
        {u"delegates"_s,
         [](Stage &stage) {
             openDelegates(stage);
             goToBooked(stage);
         }},
        {u"delegates-suggestion"_s,
         [](Stage &stage) {
             openDelegates(stage);
             filterBy(stage, u"region:london sector:health"_s);
             goToBooked(stage);
             filterBy(stage, u"region:london"_s);
             typeKnownName(stage);
         }},
        {u"delegates-waiting"_s,
         [](Stage &stage) {
             openDelegates(stage);
             filterBy(stage, u"status:waiting|invited"_s);
             stage.press(Qt::Key_Down);
             stage.run(ActionId::BookDelegate);
         }},
        {u"delegates-nothing-matches"_s,
         [](Stage &stage) {
             openDelegates(stage);
             filterBy(stage, u"zzz colour:red"_s);
         }},
        {u"delegates-contact"_s,
         [](Stage &stage) {
             openDelegates(stage);
             goToBooked(stage);
             if (!stage.isShown(u"Edit contact"_s)) // on a narrow page Enter opens the panel
                 stage.press(Qt::Key_Return);
             stage.find<QAbstractButton>(u"Edit contact"_s).click();
         }},
        {u"delegates-empty"_s,
         [](Stage &stage) {
             stage.window().show(Logbook::inMemory({stage.clock(), u"Alex Lee"_s}).value());
             stage.go({.section = Section::Delegates});
         }},
    };
}

} // namespace turnout
