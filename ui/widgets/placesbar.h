// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace turnout {

struct Tokens;

// How full a workshop is: a block for each place up to sixteen, a plain bar above. More people than places are of
// another colour and hatched, so that it shows in grey. Words stand beside it. Hidden where places are not limited.
class PlacesBar final : public QWidget {
    Q_OBJECT

public:
    explicit PlacesBar(QWidget *parent = nullptr);
    void setCounts(int held, int places);
    static constexpr int MostBlocks = 16;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBlocks(QPainter &painter, const Tokens &tokens) const;
    void paintBar(QPainter &painter, const Tokens &tokens) const;
    bool isOver() const { return m_held > m_places; }

    int m_held = 0;
    int m_places = 0;
};

} // namespace turnout
