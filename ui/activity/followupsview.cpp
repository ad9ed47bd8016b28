// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/followupsview.h"

#include "ui/activity/activitywords.h"
#include "ui/activity/dayedit.h"
#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/widgets/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

FollowUpsView::FollowUpsView(const ActivityFacts &facts, PersonId self, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_self(self)
    , m_lines(new QVBoxLayout)
    , m_text(new QLineEdit)
    , m_person(new ChoiceBox)
    , m_due(new DayEdit(facts.today))
    , m_add(new QPushButton(tr("Add")))
{
    m_text->setObjectName(u"followUpText"_s);
    m_text->setPlaceholderText(tr("What has to be done"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_person->setObjectName(u"followUpPerson"_s);
    m_person->setAccessibleName(tr("By whom"));
    m_person->setChoices(QList<Choice>{{QString(), tr("By whom"), {}}} + m_facts.people);
    m_due->setObjectName(u"followUpDue"_s);
    m_due->setAccessibleName(tr("By when"));
    m_due->setToolTip(m_due->accessibleName());
    m_due->setDay(m_facts.today.addDays(7));
    m_add->setObjectName(u"addFollowUp"_s);
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    m_lines->setSpacing(space::Tight);
    auto *line = new QWidget;
    line->setEnabled(facts.mayChange);
    line->setToolTip(facts.whyNot);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Near);
    row->addWidget(m_text, 1);
    row->addWidget(m_person);
    row->addWidget(m_due);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Near);
    column->addLayout(m_lines);
    column->addWidget(line);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_add->setEnabled(typed().has_value()); });
    connect(m_add, &QPushButton::clicked, this, &FollowUpsView::add);
}

QString FollowUpsView::nameOf(PersonId person) const
{
    const auto found = std::find_if(m_facts.people.begin(), m_facts.people.end(), [&](const Choice &one) {
        return one.data == QString::number(person.value);
    });
    return found == m_facts.people.end() ? QString() : found->text;
}

QString FollowUpsView::whyNotDone(const FollowUp &one) const
{
    const bool withdrawn = m_facts.view && !m_facts.view->line.activity.withdrawn.isEmpty();
    return one.person.isValid() && one.person == m_self && !withdrawn ? QString() : m_facts.whyNot;
}

std::optional<FollowUp> FollowUpsView::typed() const
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return {};
    return FollowUp{.text = text,
                    .person = PersonId{m_person->choice().toLongLong()},
                    .due = m_due->day().isValid() ? m_due->day() : m_facts.today};
}

QList<FollowUp> FollowUpsView::added() const
{
    QList<FollowUp> all = m_added;
    if (const auto one = typed())
        all << *one;
    return all;
}

void FollowUpsView::setFollowUps(const QList<FollowUp> &recorded)
{
    m_recorded = recorded;
    showLines();
}

void FollowUpsView::add()
{
    if (const auto one = typed())
        m_added << *one;
    m_text->clear();
    m_text->setFocus();
    showLines();
}

void FollowUpsView::showLines()
{
    clearOut(m_lines);
    const auto line = [this](const FollowUp &one) {
        auto *row = new QWidget;
        auto *inner = new QHBoxLayout(row);
        inner->setContentsMargins(0, 0, 0, 0);
        QStringList words{one.text};
        if (const QString name = nameOf(one.person); !name.isEmpty())
            words << name;
        const QDate due = m_facts.calendar.workingDayFrom(one.due);
        if (one.doneDay.isValid())
            words << tr("done %1").arg(activitywords::day(one.doneDay));
        else if (due == one.due)
            words << tr("by %1").arg(activitywords::day(one.due));
        else // the office is closed then
            words << tr("by %1 (a day off: %2)").arg(activitywords::day(one.due), activitywords::day(due));
        auto *label = newText(words.join(u" · "_s));
        if (one.doneDay.isValid())
            setSecondary(label);
        else if (due < m_facts.today)
            setTone(label, Tone::Late);
        inner->addWidget(label, 1);
        m_lines->addWidget(row);
        return inner;
    };
    for (const FollowUp &one : std::as_const(m_recorded)) {
        QHBoxLayout *row = line(one);
        if (one.doneDay.isValid())
            continue;
        auto *done = new QPushButton(tr("Done …"));
        done->setObjectName(u"completeFollowUp%1"_s.arg(one.id));
        done->setAutoDefault(false);
        done->setToolTip(whyNotDone(one));
        done->setEnabled(done->toolTip().isEmpty());
        connect(done, &QPushButton::clicked, this, [this, id = one.id] { emit completeRequested(id); });
        row->addWidget(done);
    }
    for (qsizetype i = 0; i < m_added.size(); ++i) {
        QHBoxLayout *row = line(m_added.at(i));
        auto *remove = new QPushButton(tr("Remove"));
        remove->setAutoDefault(false);
        setButtonKind(remove, ButtonKind::Quiet);
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_added.removeAt(i);
            showLines();
        });
        row->addWidget(remove);
    }
}

} // namespace tanggap
