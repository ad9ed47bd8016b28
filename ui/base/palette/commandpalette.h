// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/palette/overlay.h"

#include <QList>
#include <QString>

#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace tanggap
{

class Commands;

/// Something the palette can open.
struct PaletteEntry
{
    QString title;
    QString subtitle; ///< at the right of the title, secondary
    QString icon;
    QString hint;           ///< a key, at the far right
    QString disabledReason; ///< not empty: shown, cannot be chosen
    std::function<void()> run;
};

using PaletteAnswer = std::function<void(QList<PaletteEntry>)>;
/// Looks for tickets, people and the like; answers when it can, on the window's thread. Late answers are
/// dropped.
using PaletteProvider = std::function<void(const QString &query, PaletteAnswer answer)>;

/// Ctrl+K: commands, and what providers find.
class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(QWidget *window, const Commands &commands);

    /// Sections appear in the order of adding, above the commands. `title` names the section.
    void addProvider(std::function<QString()> title, PaletteProvider provider);
    /// Opens empty, or with a query already typed.
    void openWith(const QString &query = {});

    QLineEdit *field() const { return m_field; }
    /// What is offered now, in order; for tests.
    QList<PaletteEntry> entries() const;

protected:
    QWidget *firstFocus() override;
    int sheetHeight(int room) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Provider
    {
        std::function<QString()> title;
        PaletteProvider find;
        QList<PaletteEntry> found;
    };

    void forget();
    void search();
    void fill();
    QList<PaletteEntry> matchingCommands(const QString &query) const;
    void choose();
    void move(int by);

    const Commands &m_commands;
    QList<Provider> m_providers;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QTimer *m_later;
    class PaletteModel *m_model;
    int m_request = 0;
    bool m_chosen = false; ///< somebody has gone to the current row
};

} // namespace tanggap
