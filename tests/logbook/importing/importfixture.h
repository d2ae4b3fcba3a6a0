// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table/csvreader.h"
#include "core/logbook/importing/importing.h"
#include "core/logbook/logbook.h"
#include "tests/support/precompiled.h"

#include <QBuffer>

namespace turnout {

// A logbook in memory, and imports of CSV texts into it as one named change.
class ImportFixture {
public:
    ImportFixture()
        : m_clock(CivilTime(QDate(2026, 8, 19), QTime(12, 0)))
        , m_logbook(Logbook::inMemory({m_clock, QStringLiteral("test")}).value())
    {}

    Logbook &logbook() { return *m_logbook; }

    ImportSummary import(ImportKind kind, const QByteArray &csv, const std::optional<ImportMap> &map = std::nullopt)
    {
        auto device = std::make_unique<QBuffer>();
        device->setData(csv);
        device->open(QIODevice::ReadOnly);
        CsvReader reader(std::move(device));
        return import(kind, reader, map);
    }

    ImportSummary import(ImportKind kind, TableReader &reader, const std::optional<ImportMap> &map = std::nullopt)
    {
        ImportSummary summary;
        Progress progress;
        const auto done = m_logbook->perform(
            QStringLiteral("Import"), [&](Edit &edit) { summary = imports::run(edit, reader, kind, map, progress); });
        if (!done)
            FAIL(done.error().message.toStdString());
        CHECK(summary.rows == summary.taken + summary.updated + summary.recognised + summary.skipped.size());
        return summary;
    }

    template <class Read>
    auto read(Read work)
    {
        return m_logbook->read(work).value();
    }

private:
    FixedClock m_clock;
    std::unique_ptr<Logbook> m_logbook;
};

} // namespace turnout
