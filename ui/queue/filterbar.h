// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/queue.h"
#include "ui/base/command.h"
#include "ui/base/deskcontext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QMenu;

namespace tanggap
{

class Chip;
class SavedFilters;

/// What narrows the queue, as chips: each says what it holds, and a menu changes it. Keeps named filters for
/// the person. Object names: "filter.search", "filter.state", "filter.class", "filter.severity",
/// "filter.team", "filter.clock", "filter.type", "filter.mine", "filter.unread", "filter.narrowed",
/// "filter.saved", "filter.clear".
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(DeskContext &context, QWidget *parent = nullptr);

    const QueueFilter &filter() const { return m_filter; }
    /// Shows it; says nothing.
    void setFilter(const QueueFilter &filter);
    QLineEdit *search() const { return m_search; }
    /// What narrows the list, as the chips say it: "Class: High".
    QStringList words() const;

signals:
    /// The person chose.
    void filterChanged(const tanggap::QueueFilter &filter);
    void failed(const tanggap::Error &error);

private:
    /// One entry of a chip's menu: the filter that it leads to.
    struct Choice
    {
        QString id;
        QString text;
        QueueFilter filter;
        QString brief = {}; ///< on the chip, where `text` is long
    };
    struct ChoiceChip
    {
        Chip *chip = nullptr;
        TextSource name;
        std::function<QList<Choice>()> choices; ///< the first one does not narrow
    };

    void addChoices(const QString &id, TextSource name, std::function<QList<Choice>()> choices);
    Chip *addToggle(const QString &id, std::function<void(QueueFilter &, bool)> apply);
    QString narrowedText() const;
    QList<Choice> states() const;
    QList<Choice> grades(QString QueueFilter::*field, QList<Grade> Procedure::*of, const QString &all) const;
    QList<Choice> classes() const;
    QList<Choice> severities() const;
    QList<Choice> teams() const;
    QList<Choice> clocks() const;
    QList<Choice> types() const;
    QList<Choice> services() const;
    QList<Choice> steps() const;
    void fill(QMenu *menu, const ChoiceChip &of);
    void choose(const QueueFilter &filter);
    void describe();
    void describePerson();

    DeskContext &m_context;
    QueueFilter m_filter;
    QLineEdit *m_search;
    QList<ChoiceChip> m_choices;
    Chip *m_mine;
    Chip *m_unread;
    Chip *m_person; ///< only there while the list is that of somebody else, or of nobody
    std::pair<PersonId, QString> m_personName;
    SavedFilters *m_saved;
    Chip *m_narrowed;
    Chip *m_clear;
    QTimer m_typing;
};

} // namespace tanggap
