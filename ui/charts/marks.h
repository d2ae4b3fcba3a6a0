// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/drawing.h"

#include <QImage>
#include <QStringList>
#include <QWidget>
#include <memory>
#include <optional>

class QHelpEvent;

namespace turnout {

struct Tokens;

// What all charts of the dashboard have in common: marks (rows, tiles, points, bars) that are walked by the arrows,
// Home and End, hit by the mouse, told to screen readers one by one, and activated by Enter, Space or a click. The page
// names the chart by setAccessibleName() and stands a table beside it from table().
class Marks : public QWidget {
    Q_OBJECT

public:
    explicit Marks(QWidget *parent = nullptr);
    ~Marks() override;

    int markCount() const { return int(m_marks.size()); }
    // The one that keys act on; always one where there are marks, −1 where there are none.
    int currentMark() const { return m_current; }
    void setCurrentMark(int mark);
    // What the series calls it.
    QString markKey(int mark) const;
    // It in a sentence: "London: 86.9%, 338 of 389 forms, 95% interval 83.2% to 89.9%".
    QString markSentence(int mark) const;
    // Where it is in the widget; null for a mark that is not there.
    QRectF markArea(int mark) const;

    // Keeps the mark with that key lit while the page lists what is behind it.
    void choose(const QString &key);
    void clearChoice();
    // The mark that is kept lit; −1 for none.
    int chosenMark() const;

    // The finding and what was measured, written over exported pictures. On the screen the card says them.
    void setHeading(const QString &title, const QString &subtitle);
    // The chart for export, in light colours whatever the theme. `size` in logical pixels, `scale` pixels for each.
    QImage picture(QSize size, double scale) const;
    // The same on another device (SVG, PDF), from (0, 0).
    void paintPicture(QPainter &painter, QSizeF size) const;

    // What the chart shows in words, headings first: "Show as table" and CSV. Only headings for an empty series.
    virtual QList<QStringList> table() const = 0;

    QSize sizeHint() const override;

Q_SIGNALS:
    void markActivated(const QString &key);
    void currentMarkChanged(int mark);

protected:
    struct Mark {
        QString key; // unique among the marks
        QString sentence;
    };

    // Takes the marks of a new series. The current one stays current where its key is still there.
    void setMarks(const QList<Mark> &marks);
    virtual std::unique_ptr<Drawing> draw(QSizeF size, const Tokens &tokens) const = 0;
    // The mark that an arrow key leads to; the same one at an edge.
    virtual int neighbour(int mark, Qt::Key arrow) const;

    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Drawing &drawing() const;
    int markAt(QPointF position) const;
    int markWithKey(const QString &key) const;
    void setHovered(int mark);
    void announce();
    bool showToolTip(const QHelpEvent &event);
    void paintLights(QPainter &painter) const;
    void paintRings(QPainter &painter) const;

    QList<Mark> m_marks;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    std::optional<QString> m_chosen; // a key; the group without a name may have an empty one
    QString m_title;
    QString m_subtitle;
    mutable std::unique_ptr<Drawing> m_drawing; // made when it is first needed
};

} // namespace turnout
