// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace turnout {

// The pile of paper: a segment for each form, filled when it is typed, edged while it is typed. Above forty forms, or
// where nobody is marked as present, a plain bar. Whether a pile is countable is why it is not always a bar.
class PaperPile final : public QWidget {
    Q_OBJECT

public:
    explicit PaperPile(QWidget *parent = nullptr);

    static constexpr int MostSegments = 40;
    struct Count {
        int typed = 0;
        int beingTyped = 0; // the number of the form that is typed now; 0: none
        int present = 0;

        bool operator==(const Count &) const = default;
    };
    void setCount(const Count &count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSegments(QPainter &painter) const;
    void paintBar(QPainter &painter) const;

    Count m_count;
};

} // namespace turnout
