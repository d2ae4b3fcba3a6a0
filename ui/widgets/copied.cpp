// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copied.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
const auto Ours = u"application/x-turnout-copied"_s;
}

void copyText(const QString &text)
{
    auto *copied = new QMimeData;
    copied->setText(text);
    copied->setData(Ours, {});
    QGuiApplication::clipboard()->setMimeData(copied);
}

void forgetCopied()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *held = clipboard->mimeData();
    if (clipboard->ownsClipboard() || (held && held->hasFormat(Ours)))
        clipboard->clear();
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace turnout
