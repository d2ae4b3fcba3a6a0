// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sheettask.h"

#include "core/base/secretbytes.h"
#include "core/documents/pdf.h"
#include "core/documents/recoverysheetdocument.h"
#include "core/logbook/protection.h"
#include "ui/shell/paperprint.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"
#include "ui/widgets/buttons.h"

#include <QDir>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
constexpr int Width = 600;      // pixels
constexpr int SecondsSeen = 60; // then the key goes from the screen
} // namespace

SheetTask::SheetTask(const PageContext &context, QWidget *parent)
    : TaskCard(tr("Recovery sheet"), Width, parent)
    , m_context(context)
    , m_print(makeButton(tr("Print…"), ButtonLook::Primary, Icon::Print, tr("Print the recovery sheet")))
    , m_save(makeButton(tr("Save as PDF…"), ButtonLook::Plain, Icon::Download, tr("Save the recovery sheet as PDF")))
    , m_show(makeButton(tr("Show key"), ButtonLook::Plain, Icon::Eye, tr("Show the recovery key on the screen")))
    , m_key(new PlainLabel({}, size::Period, Weight::SemiBold))
    , m_hide(new QTimer(this))
{
    addText(tr("Nobody can reset a passphrase. If it is forgotten, the recovery key on this sheet opens the logbook."));
    addText(tr("Print the sheet now, lock it away, and keep it apart from this computer: whoever has both can read "
               "everything. It holds for the present passphrase; a new one wants a new sheet."),
            LabelTone::Secondary);
    m_key->setFont(numberFont(size::Period, Weight::SemiBold));
    m_key->setWordWrap(true);
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->hide();
    column()->addWidget(m_key);
    addFoot({m_print, m_save, m_show}, tr("Later"));
    m_hide->setSingleShot(true);
    connect(m_print, &QPushButton::clicked, this, &SheetTask::print);
    connect(m_save, &QPushButton::clicked, this, &SheetTask::askFile);
    connect(m_show, &QPushButton::clicked, this, [this] { showKey(m_key->isHidden()); });
    connect(m_hide, &QTimer::timeout, this, [this] { showKey(false); });
}

SheetTask::~SheetTask()
{
    showKey(false);
}

QWidget *SheetTask::firstField() const
{
    return m_print;
}

bool SheetTask::offers(ActionId id) const
{
    return id == ActionId::PrintPreview || id == ActionId::Export;
}

void SheetTask::run(ActionId id)
{
    if (id == ActionId::PrintPreview)
        print();
    else if (id == ActionId::Export)
        askFile();
}

std::shared_ptr<const Document> SheetTask::sheet() const
{
    RecoverySheet said = m_context.logbook.recoverySheet();
    auto document = std::make_shared<const RecoverySheetDocument>(said);
    wipe(said.recoveryKey);
    return document;
}

void SheetTask::print()
{
    showProblem({});
    askToPrint(this, m_context.prompts, sheet(), [this](const Result<QString> &where) {
        if (where)
            noteMade(tr("%1. Lock the sheet away.", "where a sheet was printed").arg(*where));
        else
            showProblem(where.error().message);
    });
}

// A file name that tells neither the service nor anybody in it.
void SheetTask::askFile()
{
    showProblem({});
    m_context.prompts.saveFile(this, tr("Save the recovery sheet as PDF"), u"recovery-sheet.pdf"_s, tr("PDF (*.pdf)"),
                               [this](const QString &path) { save(path); });
}

void SheetTask::save(const QString &path)
{
    if (const auto written = writePdf(*sheet(), path); !written) {
        showProblem(written.error().message);
        return;
    }
    noteMade(
        tr("Saved as “%1”. Print it and delete the file: it opens the logbook.").arg(QDir::toNativeSeparators(path)));
}

void SheetTask::showKey(bool shown)
{
    QString key = shown ? m_context.logbook.recoveryKey() : QString();
    m_key->setText(key);
    wipe(key);
    m_key->setVisible(shown);
    m_show->setText(shown ? tr("Hide key") : tr("Show key"));
    if (shown)
        m_hide->start(SecondsSeen * 1000);
    else
        m_hide->stop();
}

// So that Safety stops reminding. A logbook that cannot be written has its sheet all the same.
void SheetTask::noteMade(const QString &said)
{
    showKey(false);
    if (!m_context.logbook.isReadOnly()) {
        if (const auto noted = protection::noteSheetMade(m_context.logbook, m_context.clock.today()); !noted)
            m_context.toasts.showError(noted.error());
    }
    Q_EMIT done(said, SafetyTask::None);
}

} // namespace turnout
