// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/taskcard.h"
#include "ui/shell/page.h"

namespace turnout {

class Document;

// Offers the recovery sheet: to print, to save as PDF, or its key to look at. The key is on screen only when asked for,
// and for a minute.
class SheetTask final : public TaskCard {
    Q_OBJECT

public:
    explicit SheetTask(const PageContext &context, QWidget *parent = nullptr);
    ~SheetTask() override;

    QWidget *firstField() const override;
    bool offers(ActionId id) const override;
    void run(ActionId id) override;

private:
    std::shared_ptr<const Document> sheet() const;
    void print();
    void askFile();
    void save(const QString &path);
    void showKey(bool shown);
    void noteMade(const QString &said);

    PageContext m_context;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_show;
    PlainLabel *m_key;
    class QTimer *m_hide;
};

} // namespace turnout
