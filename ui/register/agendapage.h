// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/series.h"
#include "ui/register/listpage.h"

namespace tanggap
{

class ChoiceBox;

/// The agenda books of incoming and outgoing letters, a year each. They are written by what is received and
/// issued, never by hand. Numbers that a central agenda has set aside for a book are entered here. Object
/// names: "book", "year", "reserve".
class AgendaPage : public ListPage
{
    Q_OBJECT

public:
    explicit AgendaPage(DeskContext &context, QWidget *parent = nullptr);

private:
    struct Entry
    {
        AgendaEntry line;
        QString ticketCode; ///< empty when it may not be seen
    };

    void name();
    void load() override;
    void fillYears();
    void list();
    void openCurrent();
    const AgendaBook *book() const;
    void fit();
    QStringList cellsOf(const Entry &entry) const;

    ChoiceBox *m_book;
    ChoiceBox *m_year;
    QPushButton *m_reserve;
    QList<Entry> m_entries;
    int m_request = 0;
};

} // namespace tanggap
