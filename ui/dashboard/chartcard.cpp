// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chartcard.h"

#include "ui/charts/marks.h"
#include "ui/dashboard/texttablemodel.h"
#include "ui/dashboard/wrappedlabel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plaintable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImage>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace turnout {

namespace {

enum Side { ChartSide, TableSide, DefinitionSide };

constexpr QSize PictureSize(960, 540); // of a chart that leaves the program, whatever the window's size
constexpr double PictureScale = 2;

} // namespace

ChartCard::ChartCard(const QString &name, Marks *chart, QWidget *parent)
    : Card(parent)
    , m_name(name)
    , m_chart(chart)
    , m_sides(new QStackedWidget)
    , m_chartOrNothing(new QStackedWidget)
    , m_nothing(new WrappedLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_model(new TextTableModel(this))
    , m_notes(new WrappedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_notes->hide();
    m_chart->setAccessibleName(name);
    m_chartOrNothing->addWidget(m_chart);
    m_chartOrNothing->addWidget(m_nothing);
    m_sides->addWidget(m_chartOrNothing);
    m_sides->addWidget(tableSide());
    m_sides->addWidget(definitionSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(head());
    column->addWidget(m_sides, 1);
    column->addWidget(m_notes);
    fillMenu();
}

QWidget *ChartCard::head()
{
    auto *head = new QWidget;
    m_title = new WrappedLabel({}, size::CardTitle, Weight::SemiBold);
    m_subtitle = new ElidedLabel({}, size::Small, Weight::Regular, LabelTone::Secondary);
    m_menu = makeIconButton(Icon::More, tr("More about: %1", "the menu of a chart").arg(m_name));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(m_menu, 0, Qt::AlignTop);
    return head;
}

// With the way back above it.
static QWidget *withWayBack(QWidget *content, QPushButton *back)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addWidget(content, 1);
    return side;
}

QWidget *ChartCard::tableSide()
{
    m_table = makePlainTable(tr("%1 as a table").arg(m_name));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *back = makeButton(tr("Back to the chart"), ButtonLook::Link, Icon::ChevronLeft,
                            tr("Back to the chart: %1, from its table").arg(m_name));
    connect(back, &QPushButton::clicked, this, &ChartCard::showChart);
    return withWayBack(m_table, back);
}

QWidget *ChartCard::definitionSide()
{
    m_definition = new PlainLabel;
    m_definition->setWordWrap(true);
    m_definition->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_definition->setAccessibleName(tr("%1: what this is").arg(m_name));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    m_definition->setAutoFillBackground(false);
    scroll->setWidget(m_definition);
    m_wayBack = makeButton(tr("Back to the chart"), ButtonLook::Link, Icon::ChevronLeft,
                           tr("Back to the chart: %1, from what it is").arg(m_name));
    connect(m_wayBack, &QPushButton::clicked, this, &ChartCard::showChart);
    return withWayBack(scroll, m_wayBack);
}

void ChartCard::fillMenu()
{
    auto *menu = new QMenu(m_menu);
    const auto add = [&](const QString &text, auto slot) {
        connect(menu->addAction(text), &QAction::triggered, this, slot);
    };
    add(tr("Show as &table"), &ChartCard::showTable);
    add(tr("&What is this?"), &ChartCard::showDefinition);
    menu->addSeparator();
    add(tr("&Copy picture"), &ChartCard::copyPicture);
    add(tr("Save &PNG…"), &ChartCard::pictureAsked);
    add(tr("Save CS&V…"), &ChartCard::csvAsked);
    m_menu->setMenu(menu);
}

void ChartCard::show(const CardText &text)
{
    m_text = text;
    m_title->setText(text.title);
    m_subtitle->setText(text.subtitle);
    m_notes->setText(text.notes.join(u' '));
    m_notes->setVisible(!text.notes.isEmpty());
    m_chart->setHeading(text.title, text.subtitle);
    m_model->show(text.table);
    fitColumns(*m_table);
    makeCurrent(*m_table, 0);
    m_chartOrNothing->setCurrentIndex(m_chart->markCount() > 0 ? 0 : 1);
}

void ChartCard::setDefinition(const QString &definition)
{
    m_definition->setText(definition);
}

void ChartCard::setNothing(const QString &text)
{
    m_nothing->setText(text);
}

bool ChartCard::showChart()
{
    if (m_sides->currentIndex() == ChartSide)
        return false;
    const bool hadFocus = m_sides->isAncestorOf(QApplication::focusWidget());
    m_sides->setCurrentIndex(ChartSide);
    if (hadFocus)
        m_chart->setFocus();
    return true;
}

QWidget *ChartCard::focusPart() const
{
    switch (m_sides->currentIndex()) {
    case TableSide:
        return m_table;
    case DefinitionSide:
        return m_wayBack;
    default:
        return m_chart->markCount() > 0 ? static_cast<QWidget *>(m_chart) : m_menu;
    }
}

QImage ChartCard::picture() const
{
    return m_chart->picture(PictureSize, PictureScale);
}

void ChartCard::showTable()
{
    m_sides->setCurrentIndex(TableSide);
    m_table->setFocus();
}

void ChartCard::showDefinition()
{
    m_sides->setCurrentIndex(DefinitionSide);
    m_wayBack->setFocus();
}

void ChartCard::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture());
    Q_EMIT pictureCopied();
}

} // namespace turnout
