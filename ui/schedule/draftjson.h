// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/schedule/workshopdraft.h"

#include <QJsonObject>

namespace turnout {

// A workshop that was not added yet, as it is kept while the logbook is locked.
QJsonObject toJson(const WorkshopDraft &draft);
// What has no sense in it is left at its default.
WorkshopDraft draftFromJson(const QJsonObject &json);

} // namespace turnout
