// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/document.h"
#include "core/documents/pageframe.h"
#include "core/domain/recoverysheet.h"

#include <QList>
#include <QPointF>

namespace turnout {

// One A4 page to lock away: the recovery key of a logbook, large enough for a bad copier, and how it is used. Wipes the
// key when it goes.
class RecoverySheetDocument : public Document {
public:
    explicit RecoverySheetDocument(const RecoverySheet &sheet);
    ~RecoverySheetDocument() override;

    QString title() const override;
    int pageCount() const override { return 1; }
    void paint(QPainter &painter, int page) const override;

private:
    struct Placed {
        FittedText words;
        QPointF at; // the first base line
    };

    void layOut();
    void layOutSection(const QString &heading, const QStringList &paragraphs);
    void place(const QString &text, TextStyle style, double left);
    void paintKey(QPainter &painter) const;

    mutable PageFonts m_fonts; // measures as it goes
    QString m_key;
    PageFrame m_frame;
    QList<Placed> m_words;
    double m_keyTop = 0;
    double m_foot = 0; // of what was laid out so far
};

} // namespace turnout
