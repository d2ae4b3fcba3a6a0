// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paperprint.h"

#include "core/base/tr.h"
#include "core/documents/document.h"
#include "ui/shell/prompts.h"

#include <QDir>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QList<int> pagesAsked(const QPrinter &printer, const Document &document)
{
    const int last = document.pageCount();
    const int from = printer.fromPage() > 0 ? printer.fromPage() : 1; // 0 = all
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), last) : last;
    QList<int> pages;
    for (int page = from; page <= to; ++page)
        pages.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

QList<int> sheets(const QPrinter &printer, const Document &document)
{
    QList<int> once = pagesAsked(printer, document);
    if (printer.supportsMultipleCopies())
        return once;
    QList<int> all;
    for (int copy = 0; copy < printer.copyCount(); ++copy)
        all += once;
    return all;
}

// `chosen` keeps the printer alive. Not exec(): nested event loops are how windows freeze and tests hang.
void showPrintDialog(QWidget *parent, QPrinter &printer, int pages, const std::function<void()> &chosen)
{
    auto *dialog = new QPrintDialog(&printer, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, pages);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), parent, chosen);
    dialog->open();
}

QString whereTo(const QPrinter &printer)
{
    return printer.outputFileName().isEmpty()
               ? tr("Sent to the printer “%1”").arg(printer.printerName())
               : tr("Saved as “%1”").arg(QDir::toNativeSeparators(printer.outputFileName()));
}

} // namespace

void askToPrint(QWidget *parent, Prompts &prompts, const std::shared_ptr<const Document> &document,
                const std::function<void(const Result<QString> &)> &printed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepare(*printer, *document);
    const auto chosen = [printer, document, printed] {
        const auto sent = printOn(*printer, *document);
        printed(sent ? Result<QString>(whereTo(*printer)) : tl::unexpected(sent.error()));
    };
    const auto show = [parent, printer, pages = document->pageCount(), chosen] {
        showPrintDialog(parent, *printer, pages, chosen);
    };
    prompts.print(*printer, show, chosen);
}

void prepare(QPrinter &printer, const Document &document)
{
    const PageSize size = document.pageSize();
    printer.setPageSize(QPageSize(QSizeF(size.width, size.height), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setFullPage(true); // the pages bring their own margins
    printer.setDocName(document.title());
    printer.setCreator(u"Turnout"_s);
}

Result<void> printOn(QPrinter &printer, const Document &document)
{
    QPainter painter;
    const QList<int> all = sheets(printer, document);
    if (all.isEmpty())
        return tl::unexpected(Error{Error::Invalid, tr("There is no such page, so nothing was printed.")});
    if (!painter.begin(&printer))
        return tl::unexpected(Error{Error::Busy, tr("The printer did not take the pages, so nothing was printed. See "
                                                    "that it is switched on, or save as PDF instead.")});
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return tl::unexpected(Error{Error::Busy, tr("The printer stopped after %1 of %2 pages. See to the printer, "
                                                        "then print again from the next page.")
                                                         .arg(i)
                                                         .arg(all.size())});
        painter.save();
        scaleToDots(painter, printer.resolution());
        document.paint(painter, all[i]);
        painter.restore();
    }
    painter.end();
    return {};
}

} // namespace turnout
