// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace turnout {

// Whether the bytes have the form of a changeset from end to end, as the comments of SQLite's session extension
// ("CHANGESET BLOB FORMAT") give it. The engine is not asked: it reads on for ever in one that ends within the name of
// a table. No bytes at all are a changeset of nothing.
bool hasFormOfChangeset(QByteArrayView bytes);

} // namespace turnout
