// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <functional>

class QPainter;

namespace turnout {

struct Tokens;

// What the marks of a chart mean, in one line under it, or more where the width asks for it.
class Legend {
public:
    // Paints the sign centred in the rectangle.
    using Sign = std::function<void(QPainter &, const QRectF &)>;
    struct Entry {
        double signWidth;
        Sign sign;
        QString text;
    };

    Legend(const QList<Entry> &entries, double width);

    double height() const;
    // From the top left corner; `across` tells where in the width each line stands.
    void paint(QPainter &painter, QPointF corner, Qt::Alignment across, const Tokens &tokens) const;

private:
    double widthOfEntry(const Entry &entry) const;

    QList<QList<Entry>> m_lines;
    double m_width;
};

} // namespace turnout
