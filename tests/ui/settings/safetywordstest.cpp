// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/safetywords.h"

#include "core/logbook/people.h"
#include "tests/support/precompiled.h"
#include "tests/support/show.h"
#include "tests/support/testlogbook.h"
#include "ui/settings/findingwords.h"

using namespace turnout;
using namespace Qt::StringLiterals;

TEST_CASE("a moment is said by the clock on the wall, near ones by their day", "[safetywords]")
{
    const QDate today(2026, 8, 18);
    CHECK(momentText(QDateTime(today, QTime(8, 0), Qt::UTC), today) == u"Today 09:00"_s);
    CHECK(momentText(QDateTime(today.addDays(-1), QTime(22, 59), Qt::UTC), today) == u"Yesterday 23:59"_s);
    CHECK(momentText(QDateTime(today.addDays(-1), QTime(23, 0), Qt::UTC), today) == u"Today 00:00"_s);
    CHECK(momentText(QDateTime(QDate(2025, 12, 24), QTime(7, 0), Qt::UTC), today) == u"Wed 24 Dec 2025 07:00"_s);
}

TEST_CASE("what was found is counted by severity, the worst first", "[safetywords]")
{
    CHECK(findingsText({}).isEmpty());
    CHECK(findingsText({{.severity = Severity::Note}, {.severity = Severity::Error}, {.severity = Severity::Note}}) ==
          u"1 error, 2 notes"_s);
}

TEST_CASE("every reason and severity has words and an icon of its own", "[safetywords]")
{
    QStringList reasons;
    for (const auto &entry : words<BackupReason>)
        reasons.append(reasonText(entry.value));
    CHECK(reasons.removeDuplicates() == 0);
    CHECK_FALSE(reasons.contains(QString()));
    QSet<int> icons;
    for (const auto &entry : words<Severity>)
        icons.insert(int(severityIcon(entry.value)));
    CHECK(icons.size() == qsizetype(words<Severity>.size()));
}

TEST_CASE("a finding about people names them on the screen", "[safetywords]")
{
    TestLogbook book;
    const auto lambeth = book.add(anOrganisation().named(u"Lambeth Early Help"_s));
    const auto ada = book.add(aDelegate().named(u"Ada Okafor"_s).at(lambeth));
    const auto sam = book.add(aDelegate().named(u"Sam \\1 Reid"_s));
    const Finding finding{.kind = FindingKind::PossibleDuplicate,
                          .message = u"The delegates %1 and %2 may be one person."_s.arg(ada.toText(), sam.toText()),
                          .record = FindingRecord::Delegate,
                          .id = ada.value(),
                          .other = sam.value()};
    const QString text = book.read([&](const Reader &reader) { return findingText(reader, finding); });
    CHECK(text == u"The delegates Ada Okafor (Lambeth Early Help) and Sam \\1 Reid may be one person."_s);
}

TEST_CASE("a finding leads to its record where there is a page for it", "[safetywords]")
{
    Finding finding{.kind = FindingKind::NoRegister, .record = FindingRecord::Workshop, .id = 7};
    CHECK(destinationOf(finding) == Destination{.section = Section::Delegates, .workshop = WorkshopId(7)});
    finding.kind = FindingKind::FeedbackAboveAttendance;
    CHECK(destinationOf(finding) == Destination{.section = Section::Feedback, .workshop = WorkshopId(7)});
    finding.kind = FindingKind::BookingStep;
    CHECK(destinationOf(finding) == Destination{.section = Section::Schedule, .workshop = WorkshopId(7)});
    finding.record = FindingRecord::Delegate;
    CHECK(destinationOf(finding) == Destination{.section = Section::Delegates, .delegate = DelegateId(7)});
    finding.record = FindingRecord::Venue;
    CHECK_FALSE(destinationOf(finding));
    CHECK(linkText(finding).isEmpty());
}
