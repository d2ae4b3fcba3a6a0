// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegateslist.h"

#include "ui/delegates/columnsmenu.h"
#include "ui/delegates/delegatestable.h"
#include "ui/delegates/filterfield.h"
#include "ui/delegates/personpanel.h"
#include "ui/models/delegatesmodel.h"
#include "ui/models/delegatewords.h"
#include "ui/widgets/buttons.h"

#include <QHeaderView>
#include <QLocale>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace turnout {

namespace {

constexpr int Gap = 16;
constexpr int PanelWidth = 368;
constexpr int SmallPanelWidth = 320;
constexpr int RoomForBoth = 1000; // of the page; below, the panel gives way
constexpr int RoomForAll = 1200;

QString sortWords(const DelegateListQuery &query)
{
    if (query.sort == DelegateColumn::Name)
        return query.order == Qt::AscendingOrder ? DelegatesList::tr("sorted by surname")
                                                 : DelegatesList::tr("sorted by surname, last first");
    const QString column = columnTitle(query.sort).toLower();
    return query.order == Qt::AscendingOrder ? DelegatesList::tr("sorted by %1").arg(column)
                                             : DelegatesList::tr("sorted by %1, last first").arg(column);
}

} // namespace

QString grouped(int count)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(count);
}

DelegatesList::DelegatesList(DelegatesModel *model, Reads reads, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PageHeader(tr("Delegates")))
    , m_add(makeButton(tr("Add delegate"), ButtonLook::Primary, Icon::AddPerson))
    , m_filter(new FilterField)
    , m_quickAdd(new QuickAdd(reads.complete, std::move(reads.matches)))
    , m_table(new DelegatesTable(model, reads.complete))
    , m_panel(new PersonPanel)
    , m_empty(new EmptyState)
    , m_rows(new QStackedWidget)
    , m_card(makeCard())
{
    m_header->addButton(m_add);
    auto *row = new QHBoxLayout;
    row->setSpacing(Gap);
    row->addWidget(m_card, 1);
    row->addWidget(m_panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(makeTools(settings));
    column->addLayout(row, 1);
    connect(m_add, &QPushButton::clicked, this, &DelegatesList::addRequested);
    connect(m_filter, &FilterField::filterChanged, this, &DelegatesList::followFilter);
    connect(m_filter, &FilterField::leftDownwards, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_all == 0)
            Q_EMIT addRequested();
        else
            m_filter->setText({});
    });
    arrange();
}

QWidget *DelegatesList::makeTools(QSettings &settings)
{
    auto *columns = new QToolButton;
    columns->setProperty("look", u"chip"_s);
    columns->setText(tr("Columns"));
    columns->setAccessibleName(tr("Columns and order"));
    columns->setIcon(icon(Icon::Columns));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::StrongFocus);
    columns->setMenu(new ColumnsMenu(m_table->horizontalHeader(), settings, columns));
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    constexpr int WidestFilter = 560;
    m_filter->setMaximumWidth(WidestFilter);
    row->addWidget(m_filter, 1000, Qt::AlignTop);
    row->addStretch(1);
    row->addWidget(columns, 0, Qt::AlignTop);
    return tools;
}

QWidget *DelegatesList::makeCard()
{
    auto *card = new Card;
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_empty);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 6);
    column->setSpacing(0);
    column->addWidget(m_quickAdd);
    column->addWidget(new Rule);
    column->addWidget(m_rows, 1);
    return card;
}

void DelegatesList::followFilter()
{
    DelegateListQuery query = m_model->query();
    query.filter = m_filter->filter();
    m_model->show(query);
}

void DelegatesList::forReading()
{
    m_isForReading = true;
    m_add->hide();
    m_quickAdd->hide();
    m_table->forReading();
    m_panel->forReading();
}

void DelegatesList::say(const ListCounts &counts)
{
    if (std::exchange(m_all, counts.all) == 0 || counts.all == 0)
        arrange();
    QStringList parts = {counts.all == 1 ? tr("1 person") : tr("%1 people").arg(grouped(counts.all))};
    if (!m_model->query().filter.isEmpty())
        parts.append(counts.listed == 1 ? tr("1 matches this filter")
                                        : tr("%1 match this filter").arg(grouped(counts.listed)));
    parts.append(sortWords(m_model->query()));
    m_header->setSubtitle(parts.join(u" · "_s));
    if (counts.all == 0 && m_isForReading)
        m_empty->say(Icon::People, tr("Nobody here yet"), tr("This logbook is only read, so nobody can be added."));
    else if (counts.all == 0)
        m_empty->say(Icon::People, tr("Nobody here yet"),
                     tr("Type the first person into the row above: name, organisation, e-mail, Enter."),
                     tr("Add the first delegate"));
    else
        m_empty->say(Icon::Search, tr("Nobody matches this filter"),
                     tr("People in the logbook: %1.").arg(grouped(counts.all)), tr("Clear the filter"));
    const bool hadFocus = m_table->hasFocus();
    m_rows->setCurrentIndex(counts.listed == 0 ? 1 : 0);
    if (hadFocus && counts.listed == 0)
        m_empty->setFocus(Qt::OtherFocusReason);
}

bool DelegatesList::isEmptyShown() const
{
    return m_rows->currentIndex() == 1;
}

bool DelegatesList::isNarrow() const
{
    return width() < RoomForBoth;
}

// The panel gives way, so a window that shows it can still become as narrow as one that does not.
QSize DelegatesList::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (!m_panel->isHidden() && !m_card->isHidden())
        size.rwidth() -= m_panel->minimumWidth() + Gap; // which is fixed here
    return size;
}

void DelegatesList::arrange()
{
    m_panel->setFixedWidth(isNarrow() ? QWIDGETSIZE_MAX : width() < RoomForAll ? SmallPanelWidth : PanelWidth);
    if (isNarrow()) {
        m_panel->setMinimumWidth(0);
        m_panel->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_panel->setVisible(m_all > 0 && (!isNarrow() || m_panelAsked));
    m_card->setVisible(!isNarrow() || !m_panelAsked || m_all == 0);
}

void DelegatesList::showPanel()
{
    m_panelAsked = true;
    arrange();
    m_panel->setFocus(Qt::TabFocusReason);
}

bool DelegatesList::hidePanel()
{
    const bool wasInPanel = m_panel->isAncestorOf(focusWidget());
    const bool wasAlone = isNarrow() && m_panelAsked;
    m_panelAsked = false;
    arrange();
    if (wasInPanel || wasAlone)
        m_table->setFocus(Qt::OtherFocusReason);
    return wasInPanel || wasAlone;
}

void DelegatesList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace turnout
