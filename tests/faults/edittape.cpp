// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/edittape.h"

using namespace Qt::StringLiterals;

namespace turnout {

EditTape::EditTape(unsigned seed)
    : m_draw(seed)
{}

Result<void> EditTape::change(const Player &player)
{
    RandomEdits edits = m_known[m_at];
    const auto count = unsigned(1 + m_draw() % 4);
    QList<RandomEdits::Pick> picks;
    for (unsigned i = 0; i < count; ++i)
        picks.append({unsigned(m_draw() % 1000), unsigned(m_draw() % 1000), unsigned(m_draw() % 1000)});
    const auto done = player.perform([&](Edit &edit) {
        for (const RandomEdits::Pick &pick : std::as_const(picks))
            edits.apply(edit, pick);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!done->history.isNull()) {
        m_known.resize(++m_at);
        m_known.append(edits);
    }
    return {};
}

Result<void> EditTape::play(const Player &player)
{
    const auto what = m_draw() % 10;
    const bool undoes = what == 0 && m_at > 0;
    if (!undoes && (what != 1 || m_at + 1 == m_known.size()))
        return change(player);
    const auto done = undoes ? player.undo() : player.redo();
    if (!done)
        return tl::unexpected(done.error());
    m_at += undoes ? -1 : 1;
    return {};
}

Result<void> EditTape::playOn(Logbook &logbook)
{
    return play({[&](const Work &work) { return logbook.perform(u"Change"_s, work); }, [&] { return logbook.undo(); },
                 [&] { return logbook.redo(); }});
}

Result<void> EditTape::playOn(Connection &connection)
{
    using Way = Connection::Way;
    return play({[&](const Work &work) { return guarded([&] { return connection.perform(u"Change"_s, work); }); },
                 [&] { return guarded([&] { return connection.step(Way::Undo); }); },
                 [&] { return guarded([&] { return connection.step(Way::Redo); }); }});
}

TapeRoom::TapeRoom()
    : m_clock(CivilTime(QDate(2026, 8, 17), QTime(9, 0)))
{}

} // namespace turnout
