// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sample/longsample.h"

#include "core/logbook/dashboard.h"
#include "core/logbook/figures.h"
#include "core/logbook/logbook.h"
#include "core/logbook/schedule.h"
#include "tests/logbook/backdoor.h"
#include "tests/support/precompiled.h"

#include <QTemporaryDir>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

constexpr sample::Extent Tiny{600, 6'000, 15'000};
const QDate Today(2026, 11, 23);

// A long sample in little, in a file; made once, for no test changes it.
class Long {
public:
    Long()
    {
        Progress progress([this](qint64 done, qint64 total) { m_told.append({done, total}); });
        m_book = valueOrThrow(Logbook::createFilled(path(), std::nullopt, {m_clock, u"Test"_s}, [&](Edit &edit) {
            sample::fillLong(edit, Tiny, Today, progress);
        }));
    }

    QString path() const { return m_folder.filePath(u"long.turnout"_s); }
    const Logbook &book() const { return *m_book; }
    const QList<std::pair<qint64, qint64>> &told() const { return m_told; }
    template <class Work>
    auto read(Work &&work) const
    {
        return valueOrThrow(m_book->read(work));
    }
    qint64 number(const QString &sql) const { return numberIn(*backdoor(path()), sql); }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{CivilTime(Today, QTime(8, 30))};
    QList<std::pair<qint64, qint64>> m_told;
    std::unique_ptr<Logbook> m_book;
};

const Long &sampleInLittle()
{
    static const Long filled;
    return filled;
}

} // namespace

TEST_CASE("a long sample holds exactly what it is asked for", "[sample]")
{
    const LogbookTotals totals = sampleInLittle().read([](const Reader &r) { return figures::totals(r); });
    CHECK(totals.workshops == Tiny.workshops);
    CHECK(totals.delegates == Tiny.delegates);
    CHECK(totals.bookings == Tiny.bookings);
}

TEST_CASE("a long sample goes over decades and into the months ahead", "[sample]")
{
    const Long &sample = sampleInLittle();
    CHECK(sample.number(u"SELECT count(DISTINCT substr(starts_at, 1, 4)) FROM workshop"_s) >= 30);
    CHECK(sample.number(u"SELECT count(*) FROM workshop WHERE starts_at > '2026-11-24'"_s) > 4);
    CHECK(sample.number(u"SELECT count(*) FROM workshop WHERE starts_at < '1996-11-23'"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM workshop WHERE starts_at < '2026-11-23' AND "
                        u"status NOT IN ('delivered', 'cancelled')"_s) == 0);
    CHECK(sample.number(u"SELECT count(DISTINCT number) FROM workshop"_s) == Tiny.workshops);
}

TEST_CASE("the dashboard of a long sample says something of every region", "[sample]")
{
    const DashboardQuery query{Today.addYears(-10), Today};
    const DashboardFigures figures =
        sampleInLittle().read([&](const Reader &r) { return figures::dashboard(r, query); });
    CHECK(figures.ratings.groups.size() == 12);
    CHECK(figures.now.ratings.rated > 500);
    CHECK(figures.now.replies.responses < figures.now.replies.attended);
    CHECK(figures.trend.size() == 24);
}

TEST_CASE("nothing stands against a workshop of a long sample", "[sample]")
{
    const auto clashes = sampleInLittle().read(
        [](const Reader &r) { return workshops::clashesBetween(r, Today, Today.addMonths(5)); });
    CHECK(clashes.isEmpty());
}

TEST_CASE("every record of a long sample is in keeping with the others", "[sample]")
{
    const Long &sample = sampleInLittle();
    CHECK(textsIn(*backdoor(sample.path()), u"PRAGMA integrity_check"_s) == QStringList{u"ok"_s});
    CHECK(textsIn(*backdoor(sample.path()), u"PRAGMA foreign_key_check"_s).isEmpty());
    CHECK_NOTHROW(contentHash(*backdoor(sample.path()))); // which looks into the search index
    // Nobody entered twice, nobody in two places at once, no form that nobody can have filled in.
    CHECK(sample.number(u"SELECT count(*) FROM (SELECT 1 FROM delegate GROUP BY name_key, organisation "
                        u"HAVING count(*) > 1)"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM (SELECT 1 FROM delegate WHERE email_key <> '' GROUP BY email_key "
                        u"HAVING count(*) > 1)"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM (SELECT 1 FROM booking b JOIN workshop w ON w.id = b.workshop GROUP BY "
                        u"b.delegate, substr(w.starts_at, 1, 10) HAVING count(*) > 1)"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM booking b JOIN booking_step s ON s.id = b.step WHERE b.status <> "
                        u"s.status"_s) == 0);
    CHECK(sample.number(u"SELECT count(*) FROM workshop w WHERE (SELECT count(*) FROM response WHERE workshop = w.id) > "
                        u"(SELECT count(*) FROM booking WHERE workshop = w.id AND status LIKE '%attended')"_s) == 0);
}

TEST_CASE("a long sample leaves nothing to undo and tells how far it is", "[sample]")
{
    const Long &sample = sampleInLittle();
    CHECK(sample.book().undoLabel().isEmpty());
    REQUIRE(sample.told().size() > 2);
    CHECK(sample.told().first() == std::pair<qint64, qint64>(0, Tiny.workshops));
    CHECK(sample.told().last() == std::pair<qint64, qint64>(Tiny.workshops, Tiny.workshops));
}

TEST_CASE("a long sample is the same for the same day", "[sample]")
{
    const auto textOf = [](const QString &path) {
        return textsIn(*backdoor(path), u"SELECT d.family_name || w.number || b.status || s.at FROM booking b "
                                        u"JOIN delegate d ON d.id = b.delegate JOIN workshop w ON w.id = b.workshop "
                                        u"JOIN booking_step s ON s.id = b.step ORDER BY b.step"_s);
    };
    const Long again;
    CHECK(textOf(again.path()) == textOf(sampleInLittle().path()));
}
