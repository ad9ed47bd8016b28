// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/paperlist.h"
#include "ui/register/listpage.h"

namespace tanggap
{

class Chip;
class ChoiceBox;

/// Papers of all tickets: what waits to be written or approved, what was issued. Object names: "state",
/// "narrowed", "check".
class PaperListPage : public ListPage
{
    Q_OBJECT

public:
    explicit PaperListPage(DeskContext &context, QWidget *parent = nullptr);

    void setFilter(const PaperFilter &filter);

private:
    void name();
    void nameFilters();
    void load() override;
    void list();
    void openCurrent();
    QString kindName(const PaperLine &line) const;

    PaperFilter m_filter;
    ChoiceBox *m_state;
    Chip *m_narrowed;
    QPushButton *m_check;
    QList<PaperLine> m_rows;
    int m_request = 0;
};

} // namespace tanggap
