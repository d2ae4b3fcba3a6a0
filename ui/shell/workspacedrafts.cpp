// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the pages stand and what is half typed in them, kept while the logbook is locked.
#include "core/logbook/drafts.h"
#include "ui/shell/toasts.h"
#include "ui/shell/workspace.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace turnout {

Result<void> Workspace::keepDrafts()
{
    QList<Draft> drafts;
    for (const auto &[section, page] : m_pages) {
        page->settle();
        if (const QJsonObject draft = page->draft(); !draft.isEmpty())
            drafts.append({word(section), QString::fromUtf8(QJsonDocument(draft).toJson(QJsonDocument::Compact))});
    }
    if (drafts.isEmpty())
        return {};
    const auto kept = m_logbook->perform(tr("Keep what is typed"), [&](Edit &edit) { drafts::keep(edit, drafts); });
    if (!kept)
        return tl::unexpected(kept.error());
    return {};
}

Destination Workspace::place() const
{
    Destination place = page() ? page()->place() : Destination();
    place.section = m_section;
    return place;
}

QStringList Workspace::restoreDrafts()
{
    const auto drafts = m_logbook->read(drafts::kept);
    if (!drafts || m_logbook->isReadOnly())
        return {};
    const Section before = m_section;
    QStringList restored;
    for (const Draft &draft : *drafts) {
        const auto section = fromWord<Section>(draft.page);
        if (!section || !made(*section)) // of another version of the program: it stays
            continue;
        go({.section = *section});
        page()->restore(QJsonDocument::fromJson(draft.content.toUtf8()).object());
        restored.append(page()->accessibleName());
        m_logbook->perform(tr("Forget what was typed"), [&](Edit &edit) { drafts::remove(edit, draft.page); });
    }
    go({.section = before});
    if (!restored.isEmpty())
        m_toasts->tell(tr("What was being typed is back: %1").arg(restored.join(u", "_s)));
    return restored;
}

} // namespace turnout
