// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/remarks.h"

#include "core/domain/feedback.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace turnout::sample {

namespace {

// Remarks, one to a line.
constexpr QStringView Voices = u"Hearing a mum talk about the morning of the arrest will stay with me.\n"
                               u"The young man in the film said nobody at school ever asked. That hit home.\n"
                               u"The film of the little boy and his visits bag had the whole room in tears.\n"
                               u"Having a parent there in person made it real in a way no slide could.\n"
                               u"I did not expect the dad in the film to be so honest. Very powerful.\n"
                               u"The young people’s own words were the best part of the day.\n"
                               u"Listening to someone who had lived it made me rethink two of my families.\n"
                               u"The speaker answered every question we had, even the awkward ones.\n"
                               u"What the teenager said about being judged by other parents was heartbreaking.\n"
                               u"I will remember “I did the sentence too” for a long time.\n"
                               u"So brave of her to share her story. Please thank her from our team.\n"
                               u"The recordings of children describing their first visit were very moving.";
constexpr QStringView Teaching = u"Best training I have been on in years, and I have been in post for nineteen.\n"
                                 u"Lovely balance of facts, discussion and time to think.\n"
                                 u"The trainers knew their subject and never made anyone feel silly for asking.\n"
                                 u"I had no idea how many children this affects in our own town.\n"
                                 u"The timeline from arrest to release was a real eye-opener.\n"
                                 u"Really clear on what we can ask and how to ask it.\n"
                                 u"The case study could have been one of ours. Very useful to work it through.\n"
                                 u"Warm, knowledgeable and well paced. The time flew by.\n"
                                 u"I liked working with police colleagues at the same table for once.\n"
                                 u"Should be compulsory for every new starter in our service.\n"
                                 u"I came because my manager told me to and I am so glad I did.\n"
                                 u"Finally some training that is about the children and not about the offence.\n"
                                 u"The resource pack is excellent, I know just who to lend it to.\n"
                                 u"The activity with the suitcase was simple and so effective.\n"
                                 u"Good mix of agencies in the room; I went home with four new contacts.\n"
                                 u"Practical from start to finish. I shall use one of the books tomorrow.\n"
                                 u"Even the legal part was made interesting, which is quite something.\n"
                                 u"I feel far more confident about raising it with grandparents who are carers.\n"
                                 u"Please come and do this for our whole school on an inset day.\n"
                                 u"It made me look at our assessment form and wince.";
constexpr QStringView Inside =
    u"Being inside the prison changed how I see what families go through on every visit.\n"
    u"Walking the route that a child takes to the visits hall said more than any lecture.\n"
    u"Meeting fathers in custody and hearing what they want for their children was humbling.\n"
    u"The search, the waiting, the noise: now I understand why a four-year-old is upset.\n"
    u"The officers in visits were kind and clearly care. That surprised me.\n"
    u"I had never thought about what children are told before they come through that gate.\n"
    u"The men on the panel were thoughtful and honest. A day I will not forget.";
constexpr QStringView AtHome = u"Worked well online, and the breakout rooms were just the right size.\n"
                               u"I was worried about a screen for this subject, but it was handled with real care.\n"
                               u"Good to be able to join from school without needing cover for the day.";
constexpr QStringView Thanks = u"Thank you.\n"
                               u"Thank you so much.\n"
                               u"More of this, please.\n"
                               u"I will be recommending it to my team.\n"
                               u"Looking forward to the next one.\n"
                               u"Could we have a follow-up in six months?\n"
                               u"Ten out of ten.\n"
                               u"Nothing to add, it was excellent.\n"
                               u"I wish I had known this when I qualified.\n"
                               u"A second session just for foster carers would be wonderful.";
constexpr QStringView Wishes = u"Would have liked a little longer for questions.\n"
                               u"More on older teenagers would be helpful.\n"
                               u"A bit rushed after the break.\n"
                               u"Could use an example from a rural area.\n"
                               u"Something on women’s prisons would round it off.\n"
                               u"A hand-out of the web addresses would have saved me scribbling.";
constexpr QStringView WishesOfRooms = u"The room was on the cold side.\n"
                                      u"Parking was tricky, worth a warning in the joining letter.\n"
                                      u"Some of the slides were small from the back.\n"
                                      u"More water and a window open, please.";
constexpr QStringView Grumbles = u"Some of it I knew already, it would suit people newer to the work.\n"
                                 u"Too much reading from slides in the first half.\n"
                                 u"It was hard to hear and the film would not play at first.\n"
                                 u"Not quite what the flyer promised; I had hoped for more on the law.\n"
                                 u"We started late and the last part had to be cut.\n"
                                 u"Useful, but it could be done in half the time.\n"
                                 u"Not enough about my age group.";

QString from(QStringView lines, Randomness &random)
{
    return random.pick(lines.split(u'\n')).toString();
}

QString wish(Setting setting, Randomness &random)
{
    return from(setting == Setting::Room && random.chance(30) ? WishesOfRooms : Wishes, random);
}

QString praise(Setting setting, Randomness &random)
{
    if (setting == Setting::Prison && random.chance(60))
        return from(Inside, random);
    if (setting == Setting::Online && random.chance(25))
        return from(AtHome, random);
    return from(random.chance(40) ? Voices : Teaching, random);
}

} // namespace

QString remark(int overall, Setting setting, Randomness &random)
{
    if (overall < GoodRating)
        return random.chance(70) ? from(Grumbles, random) : wish(setting, random);
    const QString first = praise(setting, random);
    QString second;
    if (overall == GoodRating && random.chance(50))
        second = wish(setting, random);
    else if (random.chance(35))
        second = from(Thanks, random);
    else if (random.chance(30))
        second = praise(setting, random);
    return second.isEmpty() || second == first ? first : first + u' ' + second;
}

} // namespace turnout::sample
