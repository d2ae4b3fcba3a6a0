// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames.h"

#include <QList>
#include <QStringList>

class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace turnout {

class Marks;
class TextTableModel;
class WrappedLabel;

// What a card says beside its chart.
struct CardText {
    QString title;            // the finding
    QString subtitle;         // measure, place, period and axis start
    QList<QStringList> table; // headings first
    QStringList notes;        // under the chart

    bool operator==(const CardText &) const = default;
};

// A chart with its finding as title and a menu: the same as a table, what it means, and copies of it. Table and
// definition stand in the place of the chart until the way back is taken.
class ChartCard final : public Card {
    Q_OBJECT

public:
    // `name` is what it is called whatever it finds: "Share by region".
    ChartCard(const QString &name, Marks *chart, QWidget *parent = nullptr);

    void show(const CardText &text);
    using Card::show;
    // The measure in words, for "What is this?".
    void setDefinition(const QString &definition);
    // Said in the place of the chart while it has nothing to draw.
    void setNothing(const QString &text);

    QString name() const { return m_name; }
    const CardText &text() const { return m_text; }
    Marks *chart() const { return m_chart; }
    QToolButton *menuButton() const { return m_menu; }
    // From table or definition to the chart; false when it is shown.
    bool showChart();
    // What takes the focus of what is shown: the chart, the table, or the way back from the definition.
    QWidget *focusPart() const;
    QImage picture() const;

public Q_SLOTS:
    void showTable();

Q_SIGNALS:
    void pictureAsked();  // to be saved
    void csvAsked();      // likewise
    void pictureCopied(); // onto the clipboard

private:
    QWidget *head();
    QWidget *tableSide();
    QWidget *definitionSide();
    void fillMenu();
    void showDefinition();
    void copyPicture();

    QString m_name;
    CardText m_text;
    Marks *m_chart;
    WrappedLabel *m_title = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    QToolButton *m_menu = nullptr;
    QStackedWidget *m_sides;
    QStackedWidget *m_chartOrNothing;
    WrappedLabel *m_nothing;
    QTableView *m_table = nullptr;
    TextTableModel *m_model;
    PlainLabel *m_definition = nullptr;
    QPushButton *m_wayBack = nullptr; // from the definition
    WrappedLabel *m_notes;
};

} // namespace turnout
