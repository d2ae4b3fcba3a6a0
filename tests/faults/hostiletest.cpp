// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filename.h"
#include "core/logbook/people.h"
#include "core/logbook/peoplelist.h"
#include "core/logbook/places.h"
#include "core/logbook/workshops.h"
#include "tests/faults/faulttable.h"
#include "tests/faults/hostiletexts.h"
#include "tests/faults/property.h"
#include "tests/support/precompiled.h"
#include "tests/support/testlogbook.h"

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

// Everything of it is the text; a name is refused when it holds no letter.
Delegate madeOf(const QString &text)
{
    return {.reference = text, .name = {text, text}, .phone = text, .role = text};
}

Delegate kept(Delegate delegate)
{
    for (QString *field : {&delegate.reference, &delegate.name.given, &delegate.name.family, &delegate.phone,
                           &delegate.role})
        *field = asKept(*field);
    return delegate;
}

void searchEverything(const Logbook &logbook, const QString &text)
{
    const auto searched = logbook.read([&](const Reader &reader) {
        people::search(reader, text, 10);
        people::searchOrganisations(reader, text, 10);
        people::searchTrainers(reader, text, 10);
        people::organisationsCompleting(reader, text, 10);
        people::filedUnder(reader, text);
        people::likelyMatches(reader, text, text, 10);
        people::delegateIds(reader, {.filter = delegateFilter(text)});
        places::searchVenues(reader, text, 10);
        workshops::upcoming(reader, text, 10);
        workshops::find(reader, text);
        return true;
    });
    if (!searched)
        RC_FAIL(searched.error().message.toStdString());
}

} // namespace

TEST_CASE("whatever is typed into a search is no error", "[faults][hostile]")
{
    TestLogbook book;
    book.add(aDelegate());
    book.add(aVenue());
    book.add(anOrganisation());
    book.add(aWorkshop());
    for (const QString &text : hostileTexts())
        CHECK_NOTHROW(searchEverything(book.logbook(), text));
    FaultLine &line = faultLine(u"hostile texts typed into searches"_s);
    const bool held = holds(61, howMany(100, 5000), [&] {
        ++line.runs;
        searchEverything(book.logbook(), *hostileText());
    });
    CHECK(held);
}

TEST_CASE("a name of whatever characters is kept as typed, or refused in words", "[faults][hostile]")
{
    TestLogbook book;
    FaultLine &line = faultLine(u"hostile names kept or refused"_s);
    const bool held = holds(62, howMany(100, 5000), [&] {
        ++line.runs;
        const Delegate typed = madeOf(*hostileText());
        DelegateId id;
        const auto added = book->perform(u"Add"_s, [&](Edit &edit) { id = people::addDelegate(edit, typed); });
        if (!added) {
            RC_ASSERT(added.error().kind == Error::Invalid);
            RC_ASSERT(!added.error().message.isEmpty());
            return;
        }
        Delegate expected = kept(typed);
        expected.id = id;
        RC_ASSERT(*book.read([&](const Reader &reader) { return people::findDelegate(reader, id); }) == expected);
        searchEverything(book.logbook(), typed.name.family);
    });
    CHECK(held);
    line.losses += held ? 0 : 1;
}

TEST_CASE("notes, addresses and numbers of whatever characters are kept as typed", "[faults][hostile]")
{
    TestLogbook book;
    FaultLine &line = faultLine(u"hostile notes and addresses kept"_s);
    const bool held = holds(63, howMany(60, 3000), [&] {
        ++line.runs;
        const QString text = *hostileText();
        Workshop workshop = aWorkshop().withStatus(WorkshopStatus::Planned).value();
        workshop.notes = text;
        workshop.cancelReason = text;
        Venue venue = aVenue().withAddress(text).value();
        WorkshopId id;
        VenueId place;
        const auto added = book->perform(u"Add"_s, [&](Edit &edit) {
            id = workshops::create(edit, workshop);
            place = places::addVenue(edit, venue);
        });
        if (!added)
            RC_FAIL(added.error().message.toStdString());
        RC_ASSERT(book.read([&](const Reader &reader) { return workshops::find(reader, id); })->notes == asKept(text));
        RC_ASSERT(book.read([&](const Reader &reader) { return places::findVenue(reader, place); })->address ==
                  asKept(text));
    });
    CHECK(held);
    line.losses += held ? 0 : 1;
}

TEST_CASE("a file named after what was typed stays in its folder and can be made", "[faults][hostile]")
{
    const QTemporaryDir folder;
    const bool held = holds(64, howMany(100, 5000), [&] {
        const QString name = asFileName(*hostileText());
        const QString path = QDir(folder.path()).filePath(u"list-%1.pdf"_s.arg(name));
        RC_ASSERT(QFileInfo(path).absolutePath() == QFileInfo(folder.path()).absoluteFilePath());
        QFile file(path);
        RC_ASSERT(file.open(QIODevice::WriteOnly));
        file.close();
        RC_ASSERT(QDir(folder.path()).entryList(QDir::Files).size() == 1);
        RC_ASSERT(file.remove());
    });
    CHECK(held);
}
