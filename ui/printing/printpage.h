// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/delegatelist.h"
#include "ui/shell/page.h"

class QPushButton;
class QToolButton;

namespace turnout {

class Document;
class EmptyState;
class PageHeader;
class PagesView;
class PlainLabel;

// The delegate list of a workshop as it comes out on paper, to print or to save. What goes out is what is shown: the
// same pages, and the revision they carry is noted.
class PrintPage final : public Page {
    Q_OBJECT

public:
    explicit PrintPage(const PageContext &context);

    void open(const Destination &destination) override;
    bool offers(ActionId id) const override;
    void run(ActionId id) override;
    Destination place() const override { return {.workshop = m_workshop}; }
    QString status() const override;
    QList<QWidget *> panes() const override;
    void refresh() override;

private:
    QWidget *content();
    QWidget *toolRow();
    void connectParts();
    void showPlace();
    void sayNothing();

    void askPrinter();
    void askFile();
    void save(const QString &path);
    void keepRevision();

    WorkshopId m_workshop;
    std::optional<DelegateList> m_list;
    std::shared_ptr<const Document> m_document;

    PageHeader *m_header;
    QPushButton *m_register;
    QPushButton *m_print;
    QPushButton *m_save;
    QWidget *m_tools = nullptr;
    QToolButton *m_earlier;
    QToolButton *m_later;
    PlainLabel *m_place;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    PlainLabel *m_zoom;
    QPushButton *m_width;
    QPushButton *m_whole;
    PagesView *m_view;
    EmptyState *m_nothing;
    class QStackedLayout *m_stack;
};

} // namespace turnout
