// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/delegatelistlayout.h"
#include "core/documents/document.h"
#include "core/documents/pageframe.h"
#include "core/domain/delegatelist.h"

namespace turnout {

// The delegate list of a workshop: who is booked, invited, waiting and cancelled, with where they come from. After the
// day it is who attended. A4 upright, as many pages as it takes.
class DelegateListDocument final : public Document {
public:
    explicit DelegateListDocument(const DelegateList &list);

    QString title() const override { return m_title; }
    int pageCount() const override { return std::max(1, int(m_pages.size())); }
    void paint(QPainter &painter, int page) const override;

private:
    struct GroupWords {
        QString title;
        QString continued;
        FittedText note; // at the right of the line: how many, and of the cancelled why
    };

    void layOutSummary(const DelegateList &list);
    void layOutGroups(const DelegateList &list);
    void paintSummary(QPainter &painter) const;
    void paintHead(QPainter &painter, double top) const;
    void paintRules(QPainter &painter, const PlacedPage &page) const;
    void paintGroup(QPainter &painter, const PlacedLine &line) const;
    void paintRow(QPainter &painter, const DelegateRowLayout &row, double top) const;

    mutable PageFonts m_fonts; // measures as it goes
    QString m_title;
    PageFrame m_frame;
    FittedText m_summary;
    FittedText m_sectors;
    double m_sectorsAt = 0; // base line
    RowSpace m_space;
    std::array<GroupWords, 7> m_groups;
    DelegateRows m_rows;
    std::vector<PlacedPage> m_pages; // none for an empty list
};

} // namespace turnout
