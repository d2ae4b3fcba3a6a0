// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/draft.h"
#include "core/logbook/edit.h"

#include <QList>

// What pages could not put into the logbook when it was locked; kept in the logbook itself, so that nothing typed is
// lost and nothing lies in the open. No part of the history.
namespace turnout::drafts {

QList<Draft> kept(const Reader &reader);
// Each in the place of its page's last one.
void keep(Edit &edit, const QList<Draft> &drafts);
void remove(Edit &edit, const QString &page);

} // namespace turnout::drafts
