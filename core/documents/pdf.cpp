// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdf.h"

#include "core/base/tr.h"
#include "core/documents/document.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace turnout {

namespace {
Error notOpened(const QString &path)
{
    const QFileInfo file(path);
    const QString name = QDir::toNativeSeparators(path);
    if (file.isDir())
        return {Error::Invalid, tr("“%1” is a folder. Nothing was written. Choose a file name.").arg(name)};
    if (!file.dir().exists())
        return {Error::NotFound,
                tr("“%1” could not be written: its folder is not there. Choose another folder.").arg(name)};
    return {Error::ReadOnly,
            tr("“%1” could not be written: the file or its folder is read-only, or another program holds it. "
               "Nothing was changed. Choose another folder.")
                .arg(name)};
}

// Whether a file is there that is no PDF: somebody's work, a logbook perhaps, behind a slip of the key.
bool isSomethingElse(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || QFileInfo(path).size() == 0)
        return false;
    return !file.open(QIODevice::ReadOnly) || !file.read(5).startsWith("%PDF");
}

Error notWhole(const QSaveFile &file, const QString &path)
{
    // A full disk is what stops a file that could be opened, nearly always.
    const bool denied = file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::RenameError;
    return {denied ? Error::ReadOnly : Error::DiskFull,
            tr("“%1” could not be written whole (%2). A file that was there before is unchanged. "
               "Make room on the disk or choose another folder.")
                .arg(QDir::toNativeSeparators(path), file.errorString())};
}

// Upright in both cases: the size itself says which side is longer. The pages bring their own margins.
QPageLayout wholePage(PageSize size)
{
    const QPageSize paper(QSizeF(size.width, size.height), QPageSize::Millimeter, QString(), QPageSize::FuzzyMatch);
    QPageLayout layout(paper, QPageLayout::Portrait, {}, QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

// False when the painter could not begin or turn a page.
bool paintPages(const Document &document, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setResolution(int(DotsPerInch));
    writer.setPageLayout(wholePage(document.pageSize()));
    writer.setTitle(document.title());
    writer.setCreator(u"Turnout"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return false;
        document.paint(painter, page);
    }
    return painter.end();
}
} // namespace

Result<void> writePdf(const Document &document, const QString &path)
{
    if (isSomethingElse(path))
        return tl::unexpected(
            Error{Error::Invalid, tr("“%1” is there and is no PDF, so it was not written over. Choose "
                                     "another name.")
                                      .arg(QDir::toNativeSeparators(path))});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(notOpened(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it holds names
    if (!paintPages(document, file) || !file.commit())
        return tl::unexpected(notWhole(file, path));
    return {};
}

} // namespace turnout
