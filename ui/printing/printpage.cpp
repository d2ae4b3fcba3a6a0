// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpage.h"

#include "core/base/filename.h"
#include "core/documents/dates.h"
#include "core/documents/delegatelistdocument.h"
#include "core/documents/pdf.h"
#include "core/insight/percent.h"
#include "core/logbook/paper.h"
#include "ui/printing/pagesview.h"
#include "ui/shell/paperprint.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/frames.h"

#include <QDir>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QString subtitleOf(const DelegateList &list)
{
    const auto length = list.allDay ? DayLength::AllDay : DayLength::Timed;
    QStringList parts{list.number, list.type, list.place, workshopDates(list.start, list.end, length)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

// A file name tells the workshop and nobody's name. A number may come from another program with any letters in it.
QString fileNameFor(const DelegateList &list)
{
    return u"delegate-list-%1.pdf"_s.arg(asFileName(list.number));
}

} // namespace

PrintPage::PrintPage(const PageContext &context)
    : Page(context)
    , m_header(new PageHeader(tr("Delegate list")))
    , m_register(makeButton(tr("Register"), ButtonLook::Link, Icon::People, tr("Go to the register of this workshop")))
    , m_print(makeButton(tr("Print…"), ButtonLook::Primary, Icon::Print, tr("Print the delegate list")))
    , m_save(makeButton(tr("Save as PDF…"), ButtonLook::Plain, Icon::Download, tr("Save the delegate list as PDF")))
    , m_earlier(makeIconButton(Icon::ChevronUp, tr("Page before")))
    , m_later(makeIconButton(Icon::ChevronDown, tr("Page after")))
    , m_place(new PlainLabel({}, size::Body, Weight::Medium))
    , m_smaller(makeIconButton(Icon::Minus, tr("Smaller")))
    , m_larger(makeIconButton(Icon::Add, tr("Larger")))
    , m_zoom(new PlainLabel({}, size::Body, Weight::Regular, LabelTone::Secondary))
    , m_width(makeButton(tr("Fit width"), ButtonLook::Plain))
    , m_whole(makeButton(tr("Whole page"), ButtonLook::Plain))
    , m_view(new PagesView)
    , m_nothing(new EmptyState)
    , m_stack(nullptr)
{
    m_print->setToolTip(tr("Print (%1)").arg(keyOf(ActionId::PrintPreview)));
    m_save->setToolTip(tr("Save as PDF (%1)").arg(keyOf(ActionId::Export)));
    setContent(content());
    connectParts();
}

QWidget *PrintPage::content()
{
    m_header->addButton(m_register);
    m_header->addButton(m_save);
    m_header->addButton(m_print);
    m_tools = toolRow();
    auto *card = new Card;
    auto *pages = new QVBoxLayout(card);
    pages->setContentsMargins(1, 1, 1, 1);
    pages->addWidget(m_view);
    auto *shown = new QWidget;
    m_stack = new QStackedLayout(shown);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(card);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(24, 10, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_tools);
    column->addWidget(shown, 1);
    return widget;
}

QWidget *PrintPage::toolRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *>{m_earlier, m_place, m_later})
        row->addWidget(part);
    row->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger, m_width, m_whole})
        row->addWidget(part);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(u"400%"_s) + 4);
    return widget;
}

void PrintPage::connectParts()
{
    connect(m_print, &QPushButton::clicked, this, &PrintPage::askPrinter);
    connect(m_save, &QPushButton::clicked, this, &PrintPage::askFile);
    connect(m_register, &QPushButton::clicked, this,
            [this] { Q_EMIT goTo({.section = Section::Delegates, .workshop = m_workshop}); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->page() - 1); });
    connect(m_later, &QToolButton::clicked, this, [this] { m_view->goToPage(m_view->page() + 1); });
    connect(m_smaller, &QToolButton::clicked, m_view, &PagesView::zoomOut);
    connect(m_larger, &QToolButton::clicked, m_view, &PagesView::zoomIn);
    connect(m_width, &QPushButton::clicked, this, [this] { m_view->fit(Zoom::FitWidth); });
    connect(m_whole, &QPushButton::clicked, this, [this] { m_view->fit(Zoom::WholePage); });
    connect(m_view, &PagesView::placeChanged, this, &PrintPage::showPlace);
}

void PrintPage::open(const Destination &destination)
{
    if (destination.workshop.isNull())
        return;
    const bool another = m_workshop != destination.workshop;
    m_workshop = destination.workshop;
    refresh();
    if (another)
        m_view->goToPage(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

void PrintPage::refresh()
{
    m_list.reset();
    if (m_workshop.isNull()) {
        sayNothing();
    } else if (const auto list =
                   read([this](const Reader &reader) { return paper::delegateList(reader, m_workshop); })) {
        m_list = *list;
        m_document = std::make_shared<const DelegateListDocument>(*m_list);
        m_header->setSubtitle(subtitleOf(*m_list));
        m_stack->setCurrentIndex(1);
        m_view->show(m_document);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_register, m_print, m_save, m_tools})
        part->setVisible(m_list.has_value());
    Q_EMIT stateChanged();
}

void PrintPage::sayNothing()
{
    m_header->setSubtitle({});
    m_nothing->say(
        Icon::Print, tr("Nothing to print yet"),
        tr("Choose a workshop in Schedule, or open its register, and press %1.").arg(keyOf(ActionId::PrintPreview)));
    m_stack->setCurrentWidget(m_nothing);
}

void PrintPage::showPlace()
{
    const int page = m_view->page();
    m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
    m_earlier->setEnabled(page > 0);
    m_later->setEnabled(page + 1 < m_view->pageCount());
    m_zoom->setText(percent(std::round(m_view->zoom() * 100) / 100, Decimals::None));
    Q_EMIT stateChanged();
}

bool PrintPage::offers(ActionId id) const
{
    return (id == ActionId::PrintPreview || id == ActionId::Export) && m_list.has_value();
}

void PrintPage::run(ActionId id)
{
    if (id == ActionId::PrintPreview) // pressed on the preview itself, it prints
        askPrinter();
    else if (id == ActionId::Export)
        askFile();
}

QString PrintPage::status() const
{
    if (!m_list)
        return {};
    return tr("Page %1 of %2 · revision %3").arg(m_view->page() + 1).arg(m_view->pageCount()).arg(m_list->revision);
}

QList<QWidget *> PrintPage::panes() const
{
    return {m_view, m_print};
}

void PrintPage::askPrinter()
{
    if (!m_list)
        return;
    askToPrint(this, context().prompts, m_document, [this](const Result<QString> &where) {
        if (!where) {
            context().toasts.showError(where.error());
            return;
        }
        keepRevision();
        context().toasts.tell(*where);
    });
}

void PrintPage::askFile()
{
    if (!m_list)
        return;
    context().prompts.saveFile(this, tr("Save the delegate list as PDF"), fileNameFor(*m_list), tr("PDF (*.pdf)"),
                               [this](const QString &path) { save(path); });
}

void PrintPage::save(const QString &path)
{
    if (!m_list)
        return;
    if (const auto written = writePdf(*m_document, path); !written) {
        context().toasts.showError(written.error());
        return;
    }
    keepRevision();
    context().toasts.tell(tr("Saved as “%1”").arg(QDir::toNativeSeparators(path)));
}

// What went out is known by its number: a list that says something else carries the next one.
void PrintPage::keepRevision()
{
    if (!m_list || logbook().isReadOnly())
        return;
    change(tr("Print delegate list"),
           [this, list = *m_list](Edit &edit) { paper::keepRevision(edit, m_workshop, list); });
}

} // namespace turnout
