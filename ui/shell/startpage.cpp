// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/shell/actions.h"
#include "ui/shell/programmark.h"
#include "ui/shell/recentdelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

enum class Rank { First, Other };

// A large button with an icon, a title, a line of words and its key.
QPushButton *wayIn(Icon withIcon, const QString &title, const QString &words, const QString &key, Rank rank)
{
    const bool first = rank == Rank::First;
    auto *button = new QPushButton;
    button->setProperty("look", first ? u"startPrimary"_s : u"start"_s);
    button->setAccessibleName(title);
    button->setAccessibleDescription(words);
    auto *picture = new IconLabel(withIcon, first ? Tone::OnAccent : Tone::Accent, 24);
    auto *text = new QVBoxLayout;
    text->setSpacing(4);
    auto *titleLabel = new PlainLabel(title, size::CardTitle, Weight::SemiBold);
    auto *wordsLabel =
        new ElidedLabel(words, size::Body, Weight::Regular, first ? LabelTone::Text : LabelTone::Secondary);
    auto *keyLabel = new PlainLabel(key, size::Small, Weight::SemiBold, first ? LabelTone::Text : LabelTone::Secondary);
    for (QLabel *label : std::initializer_list<QLabel *>{titleLabel, wordsLabel, keyLabel})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    text->addStretch();
    text->addWidget(titleLabel);
    text->addWidget(wordsLabel);
    text->addStretch();
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(22);
    row->addWidget(picture);
    row->addLayout(text, 1);
    row->addWidget(keyLabel);
    return button;
}

} // namespace

StartPage::StartPage(RecentLogbooks &recent, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_problem(new IconLine(Icon::Warning, LabelTone::Bad))
{
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addStretch(1);
    columns->addWidget(waysIn(), 40);
    columns->addWidget(recentCard(clock), 52);
    columns->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 24, 24, 24);
    page->addStretch(2);
    page->addLayout(columns);
    page->addStretch(3);
}

QWidget *StartPage::waysIn()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new PlainLabel(u"Turnout"_s, size::Tile, Weight::Bold));
    words->addWidget(new PlainLabel(tr("From the first booking to the annual report"), size::CardTitle, Weight::Regular,
                                    LabelTone::Secondary));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(new ProgramMark(56));
    head->addLayout(words, 1);

    m_open = wayIn(Icon::Folder, tr("Open a logbook…"), tr("A .turnout file on this computer or a stick"),
                   keyOf(ActionId::OpenLogbook), Rank::First);
    auto *make =
        wayIn(Icon::FileAdd, tr("New logbook…"), tr("Choose a name and a place, start at once"), {}, Rank::Other);
    auto *sample = wayIn(Icon::Flask, tr("Try with sample data"),
                         tr("Two years of invented workshops; nothing to lose"), {}, Rank::Other);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(make, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);

    auto *side = new QWidget;
    side->setMinimumWidth(360);
    side->setMaximumWidth(460);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(head);
    column->addSpacing(16);
    column->addWidget(m_problem);
    for (QPushButton *button : {m_open, make, sample})
        column->addWidget(button);
    column->addSpacing(4);
    column->addWidget(
        new IconLine(Icon::Download, LabelTone::Secondary, tr("Or drop a .turnout file anywhere in this window.")));
    column->addWidget(new IconLine(Icon::NoNetwork, LabelTone::Secondary,
                                   tr("No account, no network. Everything stays on this computer.")));
    column->addStretch();
    return side;
}

QWidget *StartPage::recentCard(const Clock &clock)
{
    m_list = new QListView;
    m_list->setModel(&m_recent);
    m_list->setItemDelegate(new RecentDelegate(clock, m_list));
    m_list->setAccessibleName(tr("Logbooks opened last"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT recentChosen(index.data(RecentLogbooks::PathRole).toString()); });

    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Recent"), size::Period, Weight::SemiBold));
    head->addStretch();
    head->addWidget(new PlainLabel(tr("Enter opens, Delete takes off the list"), size::Small, Weight::Regular,
                                   LabelTone::Secondary));
    auto *nothing = new EmptyState;
    nothing->say(Icon::File, tr("No logbook was opened here yet"),
                 tr("A logbook is one file that holds everything. Those you open are listed here."));

    auto *card = new Card;
    card->setMinimumSize(360, 420);
    card->setMaximumWidth(600);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 18, 16, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(nothing, 1);
    const auto showRows = [this, nothing] {
        m_list->setVisible(m_recent.rowCount() > 0);
        nothing->setVisible(m_recent.rowCount() == 0);
    };
    connect(&m_recent, &QAbstractItemModel::modelReset, this, showRows);
    connect(&m_recent, &QAbstractItemModel::rowsRemoved, this, showRows);
    showRows();
    return card;
}

void StartPage::showProblem(const QString &message)
{
    m_problem->setText(message);
}

QString StartPage::problem() const
{
    return m_problem->text();
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_recent.rowCount() == 0) {
        m_open->setFocus();
        return;
    }
    m_list->setCurrentIndex(m_recent.index(0)); // so that Enter opens the last one
    m_list->setFocus();
}

bool StartPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex current = m_list->currentIndex();
        if (current.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT recentChosen(current.data(RecentLogbooks::PathRole).toString());
            return true;
        }
        if (current.isValid() && key == Qt::Key_Delete) {
            m_recent.remove(current.row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace turnout
