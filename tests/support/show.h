// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "tests/support/catch.h"

#include <QDate>
#include <QString>
#include <QStringList>

// How Catch2 shows our types when a check fails.
namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QStringList> {
    static std::string convert(const QStringList &list)
    {
        return '[' + list.join(QStringLiteral(" | ")).toStdString() + ']';
    }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return turnout::isoDate(date).toStdString(); }
};

template <>
struct StringMaker<turnout::CivilTime> {
    static std::string convert(const turnout::CivilTime &time) { return time.toIso().toStdString(); }
};

template <>
struct StringMaker<turnout::Error> {
    static std::string convert(const turnout::Error &error)
    {
        return (turnout::name(error.kind) + QStringLiteral(": ") + error.message).toStdString();
    }
};

template <class Tag>
struct StringMaker<turnout::Id<Tag>> {
    static std::string convert(turnout::Id<Tag> id) { return id.toText().toStdString(); }
};

} // namespace Catch
