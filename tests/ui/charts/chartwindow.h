// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/precompiled.h"

#include <QStringList>
#include <QTest>
#include <QWidget>

namespace turnout {

// A chart in an active window, and what it told.
template <class Chart>
class ChartWindow {
public:
    template <class Series>
    explicit ChartWindow(const Series &series, QSize size = {620, 320})
    {
        chart.setParent(&m_window);
        chart.setGeometry(QRect(QPoint(0, 0), size));
        chart.setSeries(series);
        m_window.resize(size);
        m_window.show();
        m_window.activateWindow();
        chart.setFocus();
        REQUIRE(QTest::qWaitForWindowActive(&m_window));
        QObject::connect(&chart, &Chart::markActivated, &m_window,
                         [this](const QString &key) { activated.append(key); });
    }
    ~ChartWindow() { chart.setParent(nullptr); }
    ChartWindow(const ChartWindow &) = delete;
    ChartWindow &operator=(const ChartWindow &) = delete;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&chart, key, modifiers);
    }
    QString currentKey() const { return chart.markKey(chart.currentMark()); }
    QPoint middle(int mark) const { return chart.markArea(mark).center().toPoint(); }
    // What is on the screen; a pixel for each logical one at whatever scale the tests run.
    QImage image()
    {
        QImage image(chart.size(), QImage::Format_RGB32);
        chart.render(&image);
        return image;
    }

private:
    QWidget m_window;

public:
    Chart chart;
    QStringList activated;
};

} // namespace turnout
