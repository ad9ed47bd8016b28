// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "ui/base/widgets/inputs.h"

#include <QList>
#include <QWidget>

namespace tanggap
{

class FlowLayout;

/// Several people: a list to choose one more from, and a chip for each that is chosen.
class PeoplePicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePicker(QWidget *parent = nullptr);

    /// Choice::data is the person's number.
    void setPeople(const QList<Choice> &people);
    void setChosen(const QList<PersonId> &chosen);
    QList<PersonId> chosen() const { return m_chosen; }

private:
    void add(PersonId person);
    void showChips();

    ChoiceBox *m_more;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QList<Choice> m_people;
    QList<PersonId> m_chosen;
};

} // namespace tanggap
