// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/peoplepicker.h"

#include "ui/base/painting.h"
#include "ui/base/retranslate.h"
#include "ui/base/widgets/flowlayout.h"
#include "ui/base/widgets/pill.h"
#include "ui/base/widgets/texts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

PeoplePicker::PeoplePicker(QWidget *parent)
    : QWidget(parent)
    , m_more(new ChoiceBox)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips, space::Tight))
{
    m_more->setObjectName(u"addPerson"_s);
    setFocusProxy(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    column->addWidget(m_more);
    column->addWidget(m_chips);
    m_chips->hide();
    keepTranslated(this, [this] { setPeople(m_people); });
    connect(m_more, &QComboBox::activated, this, [this] {
        add(PersonId{m_more->choice().toLongLong()});
        m_more->choose({});
    });
}

void PeoplePicker::setPeople(const QList<Choice> &people)
{
    m_people = people;
    m_more->setChoices(QList<Choice>{{QString(), tr("Add a person …"), {}}} + people);
    m_more->choose({});
    showChips();
}

void PeoplePicker::setChosen(const QList<PersonId> &chosen)
{
    m_chosen = chosen;
    showChips();
}

void PeoplePicker::add(PersonId person)
{
    if (!person.isValid() || m_chosen.contains(person))
        return;
    m_chosen << person;
    showChips();
}

void PeoplePicker::showChips()
{
    clearOut(m_flow);
    for (const PersonId person : std::as_const(m_chosen)) {
        const auto known = std::find_if(m_people.begin(), m_people.end(), [&](const Choice &one) {
            return one.data == QString::number(person.value);
        });
        auto *chip = new Chip(known == m_people.end() ? tr("Person %1").arg(person.value) : known->text);
        chip->setObjectName(u"person%1"_s.arg(person.value));
        chip->setRemovable(true);
        connect(chip, &Chip::removed, this, [this, person] {
            m_chosen.removeOne(person);
            showChips();
        });
        m_flow->addWidget(chip);
    }
    m_chips->setVisible(!m_chosen.isEmpty());
}

} // namespace tanggap
