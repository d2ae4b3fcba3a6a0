// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace turnout {

// A record that a person may choose: what it is called, and what tells it from others of that name.
struct Pick {
    qint64 id = 0; // 0: none
    QString text;
    QString detail = {}; // in secondary colour beside the text

    bool operator==(const Pick &) const = default;
};

} // namespace turnout

Q_DECLARE_METATYPE(turnout::Pick)
