// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/findingwords.h"

#include "core/base/tr.h"
#include "core/logbook/peoplelist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

// "Ada Okafor (Lambeth Early Help)"
QString named(const ListedDelegate &person)
{
    const QString name = person.name.display();
    return person.organisation.isEmpty() ? name
                                         : tr("%1 (%2)", "a person and an organisation").arg(name, person.organisation);
}

} // namespace

std::optional<Destination> destinationOf(const Finding &finding)
{
    if (finding.record == FindingRecord::Delegate)
        return Destination{.section = Section::Delegates, .delegate = DelegateId(finding.id)};
    if (finding.record != FindingRecord::Workshop)
        return std::nullopt;
    const WorkshopId workshop(finding.id);
    switch (finding.kind) {
    case FindingKind::NoRegister:
        return Destination{.section = Section::Delegates, .workshop = workshop};
    case FindingKind::FeedbackAboveAttendance:
        return Destination{.section = Section::Feedback, .workshop = workshop};
    default:
        return Destination{.section = Section::Schedule, .workshop = workshop};
    }
}

QString linkText(const Finding &finding)
{
    const auto to = destinationOf(finding);
    if (!to)
        return {};
    if (!to->delegate.isNull())
        return tr("Open the person");
    return to->section == Section::Delegates  ? tr("Open the register")
           : to->section == Section::Feedback ? tr("Open the forms")
                                              : tr("Open the workshop");
}

QString findingText(const Reader &reader, const Finding &finding)
{
    if (finding.record != FindingRecord::Delegate)
        return finding.message;
    QString text = finding.message;
    for (const ListedDelegate &person :
         people::delegateRows(reader, {DelegateId(finding.id), DelegateId(finding.other)})) {
        const QRegularExpression number(u"\\b%1\\b"_s.arg(person.id.value()));
        text.replace(number, named(person));
    }
    return text;
}

} // namespace turnout
