// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/office.h"
#include "ui/base/command.h"
#include "ui/base/deskcontext.h"
#include "ui/base/language.h"
#include "ui/base/prompts.h"
#include "ui/base/theme.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/base/undo.h"

#include <QWidget>

#include <memory>

namespace tanggap::test
{

/// Answers the window's questions from what a test put in; the default is to decline.
class ScriptedPrompts : public Prompts
{
public:
    QList<bool> confirmations;
    QList<std::optional<QString>> texts;
    QList<QStringList> files;
    QList<std::optional<QString>> saves;
    QStringList asked; ///< titles, in order
    QStringList begun; ///< what the fields for words held at first, in order

    void confirm(QWidget *, const ConfirmQuestion &question, std::function<void(bool)> then) override
    {
        asked << question.title;
        then(!confirmations.isEmpty() && confirmations.takeFirst());
    }
    void askText(QWidget *, const TextQuestion &question,
                 std::function<void(std::optional<QString>)> then) override
    {
        asked << question.title;
        begun << question.initial;
        then(texts.isEmpty() ? std::nullopt : texts.takeFirst());
    }
    void chooseFiles(QWidget *, const FileQuestion &question, std::function<void(QStringList)> then) override
    {
        asked << question.title;
        then(files.isEmpty() ? QStringList() : files.takeFirst());
    }
    void saveFile(QWidget *, const FileQuestion &question,
                  std::function<void(std::optional<QString>)> then) override
    {
        asked << question.title;
        then(saves.isEmpty() ? std::nullopt : saves.takeFirst());
    }
};

/// A drill office with everything that a page is given. `window` is the top-level widget that pages are put
/// into.
class DeskHarness
{
public:
    explicit DeskHarness(const QString &organization = QStringLiteral("bekasi"))
        : DeskHarness([&] {
            auto setUp = desk::shippedSetUp(organization);
            return setUp ? *setUp : desk::SetUp();
        }())
    {
    }

    /// The same of an organization that the program does not bring so.
    explicit DeskHarness(desk::SetUp setUp)
        : office(std::move(setUp))
        , ticker(office.clock)
        , commands(&window)
        , toasts(&window)
        , undo(&window)
    {
        languages.set(Language::English);
        window.resize(1166, 680);
    }

    /// What a page is given for this person; lives as long as the harness.
    DeskContext &as(const QString &login)
    {
        auto read = office.store().readNow(login, [](Reader &reader) -> Result<DeskContextParts> {
            DeskContextParts parts;
            parts.actor = reader.viewer;
            TRY_LET(parts.organization, reader.definitions.organization());
            TRY_LET(parts.procedures, reader.definitions.procedures());
            return parts;
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        m_contexts.push_back(std::unique_ptr<DeskContext>(
            new DeskContext{.store = office.store(),
                            .ticker = ticker,
                            .theme = theme,
                            .commands = commands,
                            .prompts = prompts,
                            .toasts = toasts,
                            .undo = undo,
                            .session = {.login = login, .actor = read->actor},
                            .organization = read->organization,
                            .procedures = read->procedures,
                            .openTicket = [this](TicketId id) { opened << id; },
                            .showPage = [this](const QString &id) { shown << id; },
                            .openList = [this](const WorkFilter &filter) { lists << filter; },
                            .openBoard = [this](const QString &team) { boards << team; }}));
        return *m_contexts.back();
    }

    /// Moves time on and pulses, as a second of real life would.
    void advance(Duration by)
    {
        office.clock.advance(by);
        ticker.pulse();
    }

    Office office;
    QWidget window;
    Theme theme;
    LanguageSwitch languages;
    Ticker ticker;
    Commands commands;
    ScriptedPrompts prompts;
    Toasts toasts;
    Undo undo;
    QList<TicketId> opened;  ///< tickets that pages asked to open
    QStringList shown;       ///< pages that were asked for
    QList<WorkFilter> lists; ///< lists that figures opened
    QStringList boards;      ///< teams whose place on the board was asked for

private:
    struct DeskContextParts
    {
        Actor actor;
        OrganizationPtr organization;
        QList<ProcedurePtr> procedures;
    };

    std::vector<std::unique_ptr<DeskContext>> m_contexts;
};

} // namespace tanggap::test
