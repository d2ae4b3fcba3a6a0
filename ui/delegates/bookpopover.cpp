// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/bookpopover.h"

#include "core/logbook/people.h"
#include "core/logbook/workshops.h"
#include "ui/delegates/bookingsaid.h"
#include "ui/models/bookingwords.h"
#include "ui/models/delegatewords.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/picklist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Width = 520; // a day, a place and what stands against it
constexpr int MostWorkshops = 8;
constexpr int Gap = 8;
constexpr int PageMargin = 24;

// "Wed 9 Sep · HMP Thornbeck"; without a place the type tells it from others.
QString whenAndWhere(const WorkshopOccasion &occasion, QDate today)
{
    const QString where = occasion.place.isEmpty() ? occasionName(occasion) : occasion.place;
    return dayAhead(occasion.start.date(), today) + u" · "_s + where;
}
} // namespace

BookPopover::BookPopover(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(new PlainLabel({}, size::CardTitle, Weight::SemiBold))
    , m_field(new PickField([this](const QString &typed) { return picksFor(typed); }))
    , m_said(new IconLine(Icon::Warning, LabelTone::Bad))
{
    setProperty("look", u"popover"_s);
    m_title->setWordWrap(true);
    m_field->setPlaceholderText(tr("Place, type or day: tho, half, 27/8"));
    m_field->setAccessibleName(tr("Workshop to book onto"));
    auto *hint = new PlainLabel(tr("Letters find it, Enter books, Esc closes"), size::Small, Weight::Regular,
                                LabelTone::Secondary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(hint); // over the field: the list of matches lies below it
    column->addWidget(m_said);
    column->addWidget(m_field);
    m_field->setUnknown(tr("No workshop from today on answers to “%1”."));
    connect(m_field, &PickField::picked, this, &BookPopover::book);
    connect(m_field, &PickField::said, this, &BookPopover::complain);
    hide();
}

void BookPopover::openFor(const QList<DelegateId> &people, QWidget *beside)
{
    if (people.isEmpty())
        return;
    m_people = people;
    m_beside = beside;
    m_focusBefore = QApplication::focusWidget();
    m_said->setText({});
    sayWho();
    setAccessibleName(m_title->text()); // the button that opens it has one of its own
    m_field->setPick({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->showMatches();
    qApp->installEventFilter(this);
}

void BookPopover::sayWho()
{
    if (m_people.size() > 1) {
        m_title->setText(tr("Book %n people onto …", nullptr, int(m_people.size())));
        return;
    }
    const auto person =
        m_context.logbook.read([&](const Reader &reader) { return people::findDelegate(reader, m_people.first()); });
    if (!person)
        m_said->setText(person.error().message);
    else if (*person)
        m_title->setText(tr("Book %1 onto …").arg((*person)->name.display()));
}

QList<Pick> BookPopover::picksFor(const QString &typed) const
{
    const auto picks = m_context.logbook.read([&](const Reader &reader) {
        QList<Pick> found;
        for (const WorkshopOccasion &occasion : workshops::upcoming(reader, typed, MostWorkshops))
            found.append(
                {occasion.id.value(), whenAndWhere(occasion, reader.clock().today()), detailOf(reader, occasion)});
        return found;
    });
    if (!picks)
        m_said->setText(picks.error().message);
    return picks.value_or(QList<Pick>());
}

// What stands against it in the place of how many places there are; then which type, where the place does not say it.
QString BookPopover::detailOf(const Reader &reader, const WorkshopOccasion &occasion) const
{
    const BookingKey key{occasion.id, m_people.first()};
    const auto booking = bookings::find(reader, key);
    const QString type = occasion.place.isEmpty() || occasion.type.isEmpty() ? QString() : u" · "_s + occasion.type;
    if (m_people.size() > 1)
        return placesWords(occasion) + type;
    if (booking && booking->status != BookingStatus::Cancelled)
        return tr("on it already: %1").arg(statusWords(booking->status));
    const QString clash = clashWords(reader, key);
    return clash.isEmpty() ? placesWords(occasion) + type : clash;
}

void BookPopover::book(const Pick &pick)
{
    // The field takes a whole name when it is left. That is no order to book: Enter and a click are.
    if (pick.id == 0 || !m_field->hasFocus())
        return;
    const WorkshopId workshop(pick.id);
    bookings::Booked outcome;
    QString said;
    const auto done = m_context.logbook.perform(tr("Book delegate"), [&](Edit &edit) {
        outcome = bookings::bookAll(edit, workshop, m_people);
        said = saidOfBooking(edit, workshop, outcome);
    });
    if (!done || done->isEmpty()) { // nothing was changed: say why, and let another be chosen
        m_field->setPick({});
        complain(done ? said : done.error().message);
        return;
    }
    leave();
    m_context.toasts.tell(said, Toasts::Offer::Undo);
    Q_EMIT booked();
}

void BookPopover::complain(const QString &text)
{
    m_said->setText(text);
    place();
}

// The list of matches lies over the window, outside of the popover, and belongs to it.
bool BookPopover::isElsewhere(const QWidget &widget) const
{
    for (const QWidget *part = &widget; part; part = part->parentWidget()) {
        if (part == this || qobject_cast<const PickList *>(part))
            return false;
    }
    return widget.window() == window();
}

bool BookPopover::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    // Esc closes at once, whatever is typed or listed in the field.
    if (event->type() == QEvent::KeyPress && widget && (widget == this || isAncestorOf(widget)) &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && widget && isElsewhere(*widget))
        leave();
    return QFrame::eventFilter(watched, event);
}

void BookPopover::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void BookPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!isHidden()) // its page went from sight: it does not wait there
        leave();
}

// Under what asked for it where there is room, else over it; never outside of the page.
void BookPopover::place()
{
    QWidget *page = parentWidget();
    if (!page || !m_beside)
        return;
    const int width = std::min(std::max(Width, minimumSizeHint().width()), page->width() - 2 * PageMargin);
    const int height = std::min(sizeHint().height(), page->height() - 2 * Gap);
    const QRect beside(m_beside->mapTo(page->window(), QPoint()) - page->mapTo(page->window(), QPoint()),
                       m_beside->size());
    QRect at(QPoint(), QSize(width, height));
    layoutDirection() == Qt::RightToLeft ? at.moveRight(beside.right()) : at.moveLeft(beside.left());
    at.moveTop(beside.bottom() + Gap);
    if (at.bottom() > page->height() - Gap)
        at.moveBottom(std::max(beside.top() - Gap, at.height() + Gap));
    at.moveLeft(std::clamp(at.left(), PageMargin, std::max(PageMargin, page->width() - width - PageMargin)));
    setGeometry(at);
}

void BookPopover::leave()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

} // namespace turnout
