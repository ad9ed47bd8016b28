// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/palette/commandpalette.h"

#include "ui/base/command.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/palette/fuzzy.h"
#include "ui/base/palette/palettemodel.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/frames.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace tanggap
{

CommandPalette::CommandPalette(QWidget *window, const Commands &commands)
    : Overlay(window, 640)
    , m_commands(commands)
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel)
    , m_later(new QTimer(this))
    , m_model(new PaletteModel(this))
{
    setObjectName(u"commandPalette"_s);
    m_field->setObjectName(u"commandPaletteField"_s);
    m_field->setProperty("bare", true);
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSecondary(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(space::Page);
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 12, 16, 12);
    top->addWidget(m_field);
    auto *column = new QVBoxLayout(sheet());
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(newRule());
    column->addSpacing(4);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    m_later->setSingleShot(true);
    connect(m_later, &QTimer::timeout, this, [this] { search(); });
    connect(m_field, &QLineEdit::textChanged, m_later, [this] {
        forget();
        fill();
        m_later->start(80ms);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    keepTranslated(this, [this] {
        m_field->setPlaceholderText(tr("Search tickets, people or commands …"));
        m_field->setAccessibleName(m_field->placeholderText());
        m_list->setAccessibleName(tr("Found"));
    });
}

void CommandPalette::addProvider(std::function<QString()> title, PaletteProvider provider)
{
    m_providers << Provider{std::move(title), std::move(provider), {}};
}

void CommandPalette::openWith(const QString &query)
{
    m_field->setText(query);
    forget();
    fill();
    search();
    open();
}

QList<PaletteEntry> CommandPalette::entries() const
{
    QList<PaletteEntry> found;
    for (const PaletteModel::Row &row : m_model->rows()) {
        if (row.heading.isEmpty())
            found << row.entry;
    }
    return found;
}

QWidget *CommandPalette::firstFocus()
{
    return m_field;
}

int CommandPalette::sheetHeight(int room) const
{
    // As tall as what is offered, so a short list leaves no hole.
    int rows = 0;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows += m_list->sizeHintForRow(i);
    const int field = m_field->sizeHint().height() + 24 + 24;
    return std::min({room, 520, field + (rows ? rows : m_nothing->sizeHint().height())});
}

/// What was found is no answer to what stands in the field now, nor is what is still being looked for.
void CommandPalette::forget()
{
    ++m_request;
    m_chosen = false;
    for (Provider &provider : m_providers)
        provider.found.clear();
}

void CommandPalette::search()
{
    m_later->stop();
    const QString query = m_field->text().trimmed();
    const int request = ++m_request;
    for (qsizetype i = 0; i < m_providers.size(); ++i) {
        if (query.isEmpty())
            break;
        QPointer<CommandPalette> self(this);
        m_providers[i].find(query, [self, i, request](QList<PaletteEntry> found) {
            if (!self || request != self->m_request)
                return;
            self->m_providers[i].found = std::move(found);
            self->fill();
        });
    }
}

QList<PaletteEntry> CommandPalette::matchingCommands(const QString &query) const
{
    QList<std::pair<int, PaletteEntry>> scored;
    for (QAction *action : m_commands.all()) {
        const QString title = action->text();
        const QString group = Commands::title(m_commands.groupOf(action));
        std::optional<int> score = fuzzyScore(query, title);
        if (!score) {
            score = fuzzyScore(query, group + u' ' + title);
            if (score)
                *score -= 50;
        }
        if (!score)
            continue;
        PaletteEntry entry{title,
                           group,
                           m_commands.iconOf(action),
                           action->shortcut().toString(QKeySequence::NativeText),
                           {},
                           [action] { action->trigger(); }};
        if (!action->isEnabled()) {
            const QString reason = Commands::reasonOf(action);
            entry.disabledReason = reason.isEmpty() ? tr("not possible here") : reason;
        }
        scored << std::pair(*score - (action->isEnabled() ? 0 : 30), entry);
    }
    std::stable_sort(scored.begin(), scored.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> entries;
    for (const auto &[score, entry] : scored)
        entries << entry;
    return entries;
}

void CommandPalette::fill()
{
    const QModelIndex before = m_list->currentIndex();
    const PaletteEntry kept =
        m_chosen && before.isValid() ? m_model->rows().at(before.row()).entry : PaletteEntry();
    QList<PaletteModel::Row> rows;
    const auto section = [&rows](const QString &title, const QList<PaletteEntry> &entries) {
        if (entries.isEmpty())
            return;
        rows << PaletteModel::Row{title, {}};
        for (const PaletteEntry &entry : entries)
            rows << PaletteModel::Row{{}, entry};
    };
    for (const Provider &provider : m_providers)
        section(provider.title(), provider.found);
    section(tr("Commands"), matchingCommands(m_field->text().trimmed()));
    m_model->setRows(std::move(rows));
    const bool empty = m_model->rows().isEmpty();
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(tr("Nothing fits “%1”. Try a ticket's code, a name or a verb.").arg(m_field->text()));
    // Answers come one after the other; the row that somebody went to stays the chosen one.
    const auto &now = m_model->rows();
    const auto again = std::find_if(now.begin(), now.end(), [&kept](const PaletteModel::Row &row) {
        return !kept.title.isEmpty() && row.entry.title == kept.title && row.entry.subtitle == kept.subtitle;
    });
    m_list->setCurrentIndex(again == now.end() ? QModelIndex() : m_model->index(int(again - now.begin())));
    if (again == now.end())
        move(1);
    arrange();
}

void CommandPalette::move(int by)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : by > 0 ? -1 : count;
    for (int step = 0; step < count; ++step) {
        row = (row + by + count) % count;
        if (m_model->flags(m_model->index(row)) & Qt::ItemIsEnabled) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !(current.flags() & Qt::ItemIsEnabled))
        return;
    const std::function<void()> run = m_model->rows().at(current.row()).entry.run;
    close();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return Overlay::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_chosen = true;
        move(1);
        return true;
    case Qt::Key_Up:
        m_chosen = true;
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

} // namespace tanggap
