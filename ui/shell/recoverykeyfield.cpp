// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoverykeyfield.h"

#include "ui/theme/fonts.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

constexpr int Group = 4; // letters, as on the sheet

// Of `text`, letters and digits in groups. Whatever else is typed between them means nothing.
QString grouped(const QString &text)
{
    QString letters;
    int count = 0;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        if (count > 0 && count % Group == 0)
            letters += u'-';
        letters += c.toUpper();
        ++count;
    }
    return letters;
}

} // namespace

RecoveryKeyField::RecoveryKeyField(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setUndoRedoEnabled(false); // it would keep what was typed
    setTabChangesFocus(true);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData | Qt::ImhPreferUppercase);
    setFont(numberFont(size::CardTitle));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int Lines = 3;
    constexpr int Edges = 22; // of the style sheet and the document
    setFixedHeight(Lines * fontMetrics().lineSpacing() + Edges);
    connect(this, &QPlainTextEdit::textChanged, this, &RecoveryKeyField::group);
}

QString RecoveryKeyField::take()
{
    const QString typed = toPlainText();
    clear();
    return typed;
}

void RecoveryKeyField::group()
{
    const QString typed = toPlainText();
    const QString shown = grouped(typed);
    if (shown == typed)
        return;
    // As many letters stand before the cursor as before, and at the end of a group it stays there.
    const int before = int(grouped(typed.left(textCursor().position())).size());
    const QSignalBlocker quiet(this);
    setPlainText(shown);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(before, int(shown.size())));
    setTextCursor(cursor);
}

void RecoveryKeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT submitted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void RecoveryKeyField::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(grouped(source->text()));
}

} // namespace turnout
