// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/check.h"

#include "core/base/tr.h"
#include "core/storage/check/qualitystore.h"
#include "core/storage/check/soundnessstore.h"
#include "core/storage/sqlite/engineerror.h"
#include "core/storage/stores.h"

#include <algorithm>
#include <functional>

namespace turnout::check {

namespace {

using Record = FindingRecord;

// What a look says of one row that it came upon.
using Wording = std::function<Finding(const CheckRow &)>;

QList<Finding> worded(const CheckRows &rows, const Wording &wording)
{
    QList<Finding> findings;
    for (const CheckRow &row : rows.listed)
        findings.append(wording(row));
    if (const qint64 more = rows.total - rows.listed.size(); more > 0) {
        const Finding &alike = findings.first();
        const QString text = more == 1 ? tr("And 1 more of this kind.") : tr("And %n more of this kind.", nullptr, int(more));
        findings.append({alike.severity, alike.kind, text});
    }
    return findings;
}

Finding error(FindingKind kind, const QString &message)
{
    return {Severity::Error, kind, message};
}

QList<Finding> damageIn(const SoundnessStore &store)
{
    const SoundnessStore::Damage damage = store.damage();
    QList<Finding> findings;
    const int places = int(damage.lines.size()); // in the engine's words, so one of them is enough
    if (places > 0)
        findings.append(error(FindingKind::Integrity,
                              (places == 1 ? tr("The file is damaged in 1 place (%1). Do not work on in it; restore the "
                                                "newest backup.")
                                           : tr("The file is damaged in at least %n places (%1). Do not work on in it; "
                                                "restore the newest backup.",
                                                nullptr, places))
                                  .arg(damage.lines.first())));
    for (const QString &table : damage.indexes)
        findings.append(error(FindingKind::SearchIndex,
                              tr("The search index of “%1” is damaged. Restore the newest backup.").arg(table)));
    return findings;
}

QList<Finding> staleIndexesIn(const SoundnessStore &store)
{
    QList<Finding> findings;
    for (const QString &table : store.staleIndexes())
        findings.append(error(FindingKind::SearchIndex,
                              tr("The search index of “%1” does not match its records, so searching does not find them "
                                 "all.")
                                  .arg(table)));
    return findings;
}

QList<Finding> brokenReferencesIn(const SoundnessStore &store)
{
    return worded(store.brokenReferences(), [](const CheckRow &row) {
        const int records = int(row.found);
        return error(FindingKind::ForeignKey,
                     (records == 1 ? tr("1 record of “%1” names a “%2” that is not there.")
                                   : tr("%n records of “%1” name a “%2” that is not there.", nullptr, records))
                         .arg(row.text, row.more));
    });
}

QList<Finding> wrongKeysIn(const SoundnessStore &store)
{
    return worded(store.wrongKeys(), [](const CheckRow &row) {
        return error(FindingKind::DerivedColumn,
                     tr("Record %1 of “%2” cannot be found by its name: its “%3” is out of date.")
                         .arg(QString::number(row.id), row.text, row.more));
    });
}

QList<Finding> bookingsOffStepIn(const SoundnessStore &store)
{
    return worded(store.bookingsOffStep(), [](const CheckRow &row) {
        return Finding{Severity::Error,
                       FindingKind::BookingStep,
                       tr("A booking on workshop %1 (delegate %2) is not as its last step left it.")
                           .arg(row.text, QString::number(row.other)),
                       Record::Workshop,
                       row.id};
    });
}

QList<Finding> numbersToComeIn(const SoundnessStore &store)
{
    return worded(store.numbersToCome(), [](const CheckRow &row) {
        return error(FindingKind::DeviceSequence,
                     tr("“%1” holds record number %2 of this computer, but only %3 were given out: new records could "
                        "take its place.")
                         .arg(row.text, QString::number(row.found), QString::number(row.allowed)));
    });
}

QList<Finding> unreadableHistoryIn(const SoundnessStore &store)
{
    return worded(store.unreadableHistory(), [](const CheckRow &row) {
        return error(FindingKind::History, tr("The change that was made at %1 (number %2) cannot be read, so it cannot "
                                              "be undone.")
                                               .arg(row.text, QString::number(row.id)));
    });
}

QList<Finding> withoutRegisterIn(const QualityStore &store)
{
    return worded(store.withoutRegister(), [](const CheckRow &row) {
        return Finding{Severity::Warning, FindingKind::NoRegister,
                       tr("Workshop %1 was delivered, but nobody is marked as attended and there is no head count.")
                           .arg(row.text),
                       Record::Workshop, row.id};
    });
}

QList<Finding> feedbackAboveAttendanceIn(const QualityStore &store)
{
    return worded(store.feedbackAboveAttendance(), [](const CheckRow &row) {
        const int forms = int(row.found);
        return Finding{Severity::Warning, FindingKind::FeedbackAboveAttendance,
                       (forms == 1 ? tr("Workshop %1 has 1 feedback form, but %2 people attended.")
                                   : tr("Workshop %1 has %n feedback forms, but %2 people attended.", nullptr, forms))
                           .arg(row.text, QString::number(row.allowed)),
                       Record::Workshop, row.id};
    });
}

QList<Finding> venuesWithoutRegionIn(const QualityStore &store)
{
    return worded(store.venuesWithoutRegion(), [](const CheckRow &row) {
        return Finding{Severity::Warning, FindingKind::VenueWithoutRegion,
                       tr("The venue “%1” has no region, so its workshops count in none.").arg(row.text), Record::Venue,
                       row.id};
    });
}

Finding duplicate(const CheckRow &row, const QString &ofTwo, const QString &ofMore)
{
    const QString ids = tr("%1 and %2").arg(row.id).arg(row.other);
    return {Severity::Note, FindingKind::PossibleDuplicate,
            row.found == 2 ? ofTwo.arg(ids) : ofMore.arg(QString::number(row.found), ids), Record::Delegate, row.id,
            row.other};
}

QList<Finding> duplicatesIn(const QualityStore &store)
{
    const auto byEmail = [](const CheckRow &row) {
        return duplicate(row, tr("The delegates %1 have one e-mail address and may be one person."),
                         tr("%1 delegates, %2 among them, have one e-mail address and may be one person."));
    };
    const auto byName = [](const CheckRow &row) {
        return duplicate(row, tr("The delegates %1 have one name and organisation and may be one person."),
                         tr("%1 delegates, %2 among them, have one name and organisation and may be one person."));
    };
    return worded(store.sameEmail(), byEmail) + worded(store.sameNameAndOrganisation(), byName);
}

QList<Finding> ambiguousPostcodesIn(const QualityStore &store)
{
    const auto wording = [](const QString &text, Record record) {
        return [text, record](const CheckRow &row) {
            return Finding{Severity::Note, FindingKind::AmbiguousPostcode, text.arg(row.text, row.more), record, row.id};
        };
    };
    return worded(store.ambiguousVenues(),
                  wording(tr("The venue “%1” is in postcode district %2, which lies in two regions. See that its region "
                             "is right."),
                          Record::Venue)) +
           worded(store.ambiguousOrganisations(),
                  wording(tr("The organisation “%1” is in postcode district %2, which lies in two regions. See that its "
                             "region is right."),
                          Record::Organisation));
}

QList<Finding> overlappingBookingsIn(const QualityStore &store)
{
    return worded(store.overlappingBookings(), [](const CheckRow &row) {
        return Finding{Severity::Note, FindingKind::OverlappingBookings,
                       tr("Delegate %1 is booked on the workshops %2 and %3, which overlap.")
                           .arg(QString::number(row.id), row.text, row.more),
                       Record::Delegate, row.id};
    });
}

// In the order of the findings: what the others rest on first.
QList<std::function<QList<Finding>()>> looks(const SoundnessStore &soundness, const QualityStore &quality)
{
    const auto sound = [&](auto look) { return [&soundness, look] { return look(soundness); }; };
    const auto good = [&](auto look) { return [&quality, look] { return look(quality); }; };
    return {sound(damageIn),          sound(staleIndexesIn),       sound(brokenReferencesIn), sound(wrongKeysIn),
            sound(bookingsOffStepIn), sound(numbersToComeIn),      sound(unreadableHistoryIn),
            good(withoutRegisterIn),  good(feedbackAboveAttendanceIn), good(venuesWithoutRegionIn),
            good(duplicatesIn),       good(ambiguousPostcodesIn),  good(overlappingBookingsIn)};
}

} // namespace

QList<Finding> of(const Reader &reader, Progress &progress)
{
    const SoundnessStore soundness(reader.stores().database);
    const QualityStore quality(reader.stores().database);
    const auto all = looks(soundness, quality);
    QList<Finding> findings;
    try {
        for (qsizetype i = 0; i < all.size(); ++i) {
            progress.report(i, all.size());
            findings += all[i]();
        }
        progress.report(all.size(), all.size());
    } catch (const Error &error) {
        if (hinderedLooking(error))
            throw;
        // Of a page that fails its seal the engine may report a logic error rather than damage.
        const bool isSaid = std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.kind == FindingKind::Integrity;
        });
        if (!isSaid)
            findings.append({Severity::Error, FindingKind::Integrity,
                             tr("A part of the file cannot be read, so it was not checked further. Do not work on in "
                                "it; restore the newest backup.")});
    }
    return findings;
}

bool isOk(const QList<Finding> &findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace turnout::check
