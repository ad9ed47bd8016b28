// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palettesources.h"

#include "store/people.h"
#include "store/queue.h"
#include "store/registers.h"
#include "ui/base/palette/commandpalette.h"
#include "ui/base/palette/fuzzy.h"

#include <QCoreApplication>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int TicketsOffered = 8;
constexpr qsizetype OthersOffered = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PaletteSources)
};

/// Every word stands somewhere: letters strewn over a long office would find everybody.
bool holds(const QStringList &texts, const QString &query)
{
    const QString all = texts.join(u'\n');
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

/// What `texts` gives for a thing is what it is looked for by; those that fit best, at most five.
template <class Thing, class Texts>
QList<Thing> fitting(const QList<Thing> &things, const QString &query, Texts texts)
{
    QList<std::pair<int, Thing>> found;
    for (const Thing &thing : things) {
        const QStringList all = texts(thing);
        if (!holds(all, query))
            continue;
        int best = 0;
        for (const QString &text : all)
            best = std::max(best, fuzzyScore(query, text).value_or(0));
        found << std::pair(best, thing);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Thing> result;
    for (const auto &[score, thing] : found.mid(0, OthersOffered))
        result << thing;
    return result;
}

void findTickets(DeskContext &context, QObject *owner, const QString &query, const PaletteAnswer &answer)
{
    QueueFilter filter;
    filter.state = QueueFilter::State::All;
    filter.text = query;
    context.read(
        owner, [filter](Reader &reader) { return queue::page(reader, filter, std::nullopt, TicketsOffered); },
        [&context, answer](const Result<QueuePage> &found) {
            QList<PaletteEntry> entries;
            for (const QueueEntry &entry : found ? found->rows : QList<QueueEntry>())
                entries << PaletteEntry{.title = entry.title,
                                        .subtitle = entry.code,
                                        .icon = u"file-text"_s,
                                        .run = [&context, id = entry.id] { context.openTicket(id); }};
            answer(entries);
        });
}

void findPeople(DeskContext &context, QObject *owner, const std::function<void(PersonId)> &open,
                const QString &query, const PaletteAnswer &answer)
{
    context.read(
        owner,
        [query](Reader &reader) -> Result<QList<Person>> {
            TRY_LET(const QList<Person> all, people::all(reader.db));
            return fitting(all, query, [](const Person &one) { return QStringList{one.name, one.position}; });
        },
        [open, answer](const Result<QList<Person>> &found) {
            QList<PaletteEntry> entries;
            for (const Person &one : found.value_or(QList<Person>()))
                entries << PaletteEntry{.title = one.name,
                                        .subtitle = one.position,
                                        .icon = u"user"_s,
                                        .run = [open, id = one.id] { open(id); }};
            answer(entries);
        });
}

void findSystems(DeskContext &context, QObject *owner, const std::function<void(SystemId)> &open,
                 const QString &query, const PaletteAnswer &answer)
{
    context.read(
        owner,
        [query](Reader &reader) -> Result<QList<ElectronicSystem>> {
            TRY_LET(const QList<ElectronicSystem> all, registers::systems(reader.db, reader.viewer));
            return fitting(all, query, [](const ElectronicSystem &one) {
                return QStringList{one.name, one.url, one.agency};
            });
        },
        [open, answer](const Result<QList<ElectronicSystem>> &found) {
            QList<PaletteEntry> entries;
            for (const ElectronicSystem &one : found.value_or(QList<ElectronicSystem>()))
                entries << PaletteEntry{.title = one.name,
                                        .subtitle = one.agency,
                                        .icon = u"database"_s,
                                        .run = [open, id = one.id] { open(id); }};
            answer(entries);
        });
}

} // namespace

void addPaletteSources(DeskContext &context, CommandPalette &palette, const PaletteDoors &doors)
{
    QObject *owner = &palette;
    // Of nothing typed, nothing is looked for.
    const auto add = [&palette](std::function<QString()> title, PaletteProvider find) {
        palette.addProvider(std::move(title),
                            [find = std::move(find)](const QString &query, PaletteAnswer answer) {
                                if (query.trimmed().isEmpty())
                                    answer({});
                                else
                                    find(query, std::move(answer));
                            });
    };
    add([] { return Words::tr("Tickets"); },
        [&context, owner](const QString &query, const PaletteAnswer &answer) {
            findTickets(context, owner, query, answer);
        });
    add([] { return Words::tr("People"); },
        [&context, owner, open = doors.person](const QString &query, const PaletteAnswer &answer) {
            findPeople(context, owner, open, query.trimmed(), answer);
        });
    add([] { return Words::tr("Electronic systems"); },
        [&context, owner, open = doors.system](const QString &query, const PaletteAnswer &answer) {
            findSystems(context, owner, open, query.trimmed(), answer);
        });
}

} // namespace tanggap
