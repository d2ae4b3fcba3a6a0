// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurefiles.h"

#include "core/base/filename.h"
#include "core/base/tr.h"
#include "ui/models/csvtext.h"
#include "ui/shell/prompts.h"
#include "ui/shell/toasts.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void write(QString path, const QString &ending, const QByteArray &bytes, Toasts &toasts)
{
    if (QFileInfo(path).suffix().isEmpty())
        path += ending;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        toasts.tell(tr("Saved as %1").arg(QFileInfo(path).fileName()));
    else
        toasts.showError(
            {Error::ReadOnly, tr("“%1” could not be written: %2. Nothing was changed; choose another place.")
                                  .arg(path, file.errorString())});
}

} // namespace

void FigureFiles::savePicture(const QString &name, const QImage &image)
{
    save(name, u".png"_s, tr("Pictures (*.png)"), png(image));
}

void FigureFiles::saveTable(const QString &name, const QList<QStringList> &rows)
{
    save(name, u".csv"_s, tr("Tables (*.csv)"), csvText(rows));
}

void FigureFiles::save(const QString &name, const QString &ending, const QString &filter, const QByteArray &bytes)
{
    const QString suggested = asFileName(name) + ending;
    m_prompts.saveFile(
        m_parent, tr("Save %1", "a file").arg(suggested), suggested, filter,
        [&toasts = m_toasts, ending, bytes](const QString &path) { write(path, ending, bytes, toasts); });
}

} // namespace turnout
