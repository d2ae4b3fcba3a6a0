// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "ui/shell/actions.h"
#include "ui/shell/section.h"

#include <QJsonObject>
#include <QSettings>
#include <QWidget>

class QStackedLayout;

namespace turnout {

class EmptyState;
class Prompts;
class Toasts;

// What a page is handed. All of it outlives the page.
struct PageContext {
    Logbook &logbook;
    const Clock &clock;
    Prompts &prompts;
    Toasts &toasts;
    QSettings &settings; // of this computer: widths, filters. Never what belongs to a logbook
    // Where it is shown. What is built in its place is dressed once; each move of a whole page dresses all of it again.
    QWidget *parent = nullptr;
};

// A page of the main window. It reads when it is first shown and whenever the logbook changed in what concerns it;
// while it is hidden it waits. What it does, it does through change() and read().
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const PageContext &context);

    // Goes to a record. Called on a page that is shown.
    virtual void open(const Destination &destination) { Q_UNUSED(destination) }
    // Whether the page can do that now; asked again after stateChanged().
    virtual bool offers(ActionId id) const;
    virtual void run(ActionId id) { Q_UNUSED(id) }
    // Esc: closes what was opened last, or clears the filter. False when there was nothing to do.
    virtual bool goBack() { return false; }
    // Takes what is still being typed into the logbook, before the page goes. False when something cannot be taken: it
    // is said on the page, which then stays.
    virtual bool settle();
    // Where the page stands, to come back to when the logbook was locked meanwhile: ids and days, no words.
    virtual Destination place() const { return {}; }
    // What is typed but not in the logbook, though settle() was asked: it cannot be taken, or waits for more. Empty:
    // nothing. In a form of the page's own, which restore() reads.
    virtual QJsonObject draft() const { return {}; }
    // Shows it as it was typed, on a page that is shown. What no longer fits the logbook is left out.
    virtual void restore(const QJsonObject &draft) { Q_UNUSED(draft) }
    // What the right end of the status bar says: "26 workshops in August · 1 selected".
    virtual QString status() const { return {}; }
    // The parts that F6 steps through, in order; the first takes the focus when the page is shown.
    virtual QList<QWidget *> panes() const = 0;

    // Reads everything again and shows it. Called by the page itself; a test or a picture calls it to be sure.
    virtual void refresh() = 0;

Q_SIGNALS:
    void goTo(const turnout::Destination &destination);
    void stateChanged(); // status, or what it offers
    // The window is to put a backup in the logbook's place. The logbook closes for it, and the page goes.
    void restoreAsked(const QString &copy, const turnout::Secret &secret);

protected:
    // Called once by the constructor of each page with all it shows.
    void setContent(QWidget *content);
    // Whether a change concerns what the page shows; everything does unless a page knows better.
    virtual bool concerns(const Changes &changes) const;

    const PageContext &context() const { return m_context; }
    Logbook &logbook() const { return m_context.logbook; }
    const Clock &clock() const { return m_context.clock; }

    enum class Announce { Quietly, WithUndo };
    // Makes a recorded change, or shows why it could not be made. Announced with Undo, under `label` or `said`.
    std::optional<Changes> change(const QString &label, const std::function<void(Edit &)> &work,
                                  Announce announce = Announce::Quietly, const QString &said = {});
    // Reads, or shows the error in the place of the content and gives nothing.
    template <class Work>
    auto read(Work &&work) -> std::optional<std::invoke_result_t<Work, const Reader &>>
    {
        auto result = logbook().read(std::forward<Work>(work));
        if (!result) {
            showFailure(result.error());
            return std::nullopt;
        }
        showContent();
        return std::move(*result);
    }

    void showEvent(QShowEvent *event) override;

private:
    void showFailure(const Error &error);
    void showContent();

    PageContext m_context;
    QStackedLayout *m_stack;
    EmptyState *m_failure;
    bool m_stale = true;
};

} // namespace turnout
