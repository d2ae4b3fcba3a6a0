// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/pledges.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

// What they will do, and what may follow it; one to a line. Each sort of deed has endings that suit it.
struct Deeds {
    QStringView what;
    QStringView ending;
};
constexpr Deeds AllDeeds[] = {
    {u"Ask gently whether someone in the family is in prison\n"
     u"Ask what the child has been told and what they want to know\n"
     u"Ask when visits are before planning contact or meetings\n"
     u"Ask how the grandparents are coping, not only the parents\n"
     u"Ask the school or nursery who knows\n"
     u"Leave room for the question about imprisonment",
     u".\n.\n.\n at every first visit.\n at each assessment.\n whenever a new family comes to us.\n, and record the "
     u"answer.\n"
     u", not only when it comes up by itself.\n, starting with my current caseload."},
    {u"Add a question about imprisonment to our assessment form\n"
     u"Put a box on the referral form so that we know from the start\n"
     u"Make up a resource pack for the duty desk\n"
     u"Order the story books for our library corner\n"
     u"Talk to the designated lead about a named person for these children\n"
     u"Bring this to our team meeting\n"
     u"Show the film to colleagues\n"
     u"Put a poster up in the waiting room so that people know they can tell us\n"
     u"Write to the prison’s family worker to set up a link\n"
     u"Look again at our behaviour records for children with a parent inside\n"
     u"Set up a small group for the pupils we know about\n"
     u"Put the helpline number into our welcome letter\n"
     u"Book the whole team on to this",
     u".\n.\n.\n by the end of the month.\n this term.\n next week.\n before the summer.\n with my line manager’s "
     u"backing.\n"
     u" as soon as I am back."},
    {u"Stop assuming that a child does not know where a parent is\n"
     u"Use the words the child uses, and not “away” or “working”\n"
     u"Send reports home to the parent in custody too, where that is safe\n"
     u"Think about who else is in the house before a warrant is carried out\n"
     u"Tell the school the same morning when there has been an arrest\n"
     u"Mark visits as an authorised absence\n"
     u"Challenge the jokes in our staff room\n"
     u"Speak up when a colleague talks about “that sort of family”\n"
     u"Plan for release with the family and well before the day\n"
     u"Offer a quiet place on the days after a visit\n"
     u"Be braver about starting the conversation\n"
     u"Include fathers in custody in our plans",
     u".\n.\n.\n, from Monday.\n, and ask my team to do the same.\n, every time.\n, even when it feels awkward.\n"
     u", and bring it up in supervision."},
};
// For a few who write little or much.
constexpr QStringView Whole = u"Ask!\n"
                              u"Ask the question.\n"
                              u"Lots.\n"
                              u"Not sure yet, need to think it over.\n"
                              u"Listen more, assume less.\n"
                              u"Share the pack.\n"
                              u"I manage a team of nine and imprisonment is not on any of our forms. By next month it "
                              u"will be on all three, and I "
                              u"have asked for one of us to be the named contact.\n"
                              u"Two children in my class came to mind straight away. I will ring home first, agree "
                              u"words with the carer, and then "
                              u"make time for each of them once a week.";

QString from(QStringView lines, Randomness &random)
{
    return random.pick(lines.split(u'\n')).toString();
}

} // namespace

QString pledge(Randomness &random)
{
    if (random.chance(8))
        return from(Whole, random);
    const Deeds &deeds = random.pick(AllDeeds);
    const QString deed = from(deeds.what, random);
    const QString pledge = deed + from(deeds.ending, random);
    if (!random.chance(25))
        return pledge;
    const QString second = from(random.pick(AllDeeds).what, random);
    return second == deed ? pledge : pledge + u' ' + second + u'.';
}

} // namespace turnout::sample
