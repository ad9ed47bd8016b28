// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presence/presenceform.h"

#include "desk/presence.h"
#include "org/capability.h"
#include "store/people.h"
#include "ui/activity/dayedit.h"
#include "ui/base/painting.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/report/momentfield.h"
#include "ui/ticket/forms/formdialog.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class PresenceForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PresenceForm)

public:
    PresenceForm(DeskContext &deskContext, Presence::Sort sort, const QList<Person> &people, PersonId person,
                 QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_sort(sort)
        , m_people(people)
        , m_person(new ChoiceBox)
    {
        setObjectName(u"presenceForm"_s);
        nameIt();
        addPerson(person);
        if (sort == Presence::Sort::Acting)
            addActing();
        if (sort == Presence::Sort::OnDuty)
            addHours();
        else
            addDays();
        if (sort == Presence::Sort::Away)
            addStandIn();
        m_note = addText(u"note"_s, tr("Note"), false);
        connect(m_person, &QComboBox::currentIndexChanged, this, [this] { check(); });
        connect(m_person, &QComboBox::editTextChanged, this, [this] { check(); });
        check();
    }

protected:
    void submit() override
    {
        run([presence = typed()](Tx &tx, const desk::TicketRef &) -> Result<> {
            TRY(desk::addPresence(tx, presence));
            return {};
        });
    }

private:
    void nameIt()
    {
        switch (m_sort) {
        case Presence::Sort::OnDuty:
            return setTexts(tr("On duty"), tr("Put on duty"),
                            tr("Whoever is on duty stands at the foot of everybody's window, with their "
                               "phone."));
        case Presence::Sort::Away:
            return setTexts(
                tr("Away"), tr("Record the absence"),
                tr("Whoever gives a ticket to somebody away is warned and told of the stand-in."));
        case Presence::Sort::Acting:
            return setTexts(tr("Acting official"), tr("Let them act"),
                            tr("For this time the person may do what the role may, and its papers are made "
                               "out in their name: Plt., Plh. or a.n."));
        }
    }

    QList<Choice> peopleWithout(PersonId left) const
    {
        QList<Choice> choices;
        for (const Person &one : m_people) {
            if (one.active && one.id != left)
                choices << Choice{QString::number(one.id.value), one.name, one.position};
        }
        return choices;
    }

    void addPerson(PersonId person)
    {
        m_person->setObjectName(u"person"_s);
        m_person->setSearchable(tr("Name or office"));
        QList<Choice> choices = peopleWithout({});
        // Without the roster's keys one writes down one's own.
        if (!context().actor().can(capability::Roster)) {
            const QString own = QString::number(context().actor().person.value);
            choices.removeIf([&](const Choice &one) { return one.data != own; });
        }
        m_person->setChoices(choices);
        m_person->choose(QString::number(person.value));
        addLabelled(m_person, tr("Person"), true);
    }

    FormField *addLabelled(QWidget *editor, const QString &label, bool required = false)
    {
        auto *field = new FormField(editor);
        field->setLabel(label, required);
        addField(field);
        return field;
    }

    static QWidget *beside(QWidget *left, QWidget *right)
    {
        auto *both = new QWidget;
        auto *row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::Normal);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        return both;
    }

    void addHours()
    {
        const QTimeZone &zone = context().organization->zone;
        m_begins = new MomentField(context().ticker, zone);
        m_ends = new MomentField(context().ticker, zone);
        m_begins->line()->setObjectName(u"begins"_s);
        m_ends->line()->setObjectName(u"ends"_s);
        m_begins->setLabel(tr("From"));
        m_begins->setEmptyHint(tr("Empty: now"));
        m_ends->setLabel(tr("Until"));
        m_ends->setEmptyHint(tr("Empty: until the shift is handed over"));
        for (MomentField *field : {m_begins, m_ends}) {
            field->allowFuture();
            connect(field, &MomentField::edited, this, [this] { check(); });
        }
        addField(beside(m_begins, m_ends));
    }

    void addDays()
    {
        const QDate today = toLocal(context().ticker.now(), context().organization->zone).date();
        m_first = new DayEdit(today);
        m_last = new DayEdit(today);
        m_first->setObjectName(u"first"_s);
        m_last->setObjectName(u"last"_s);
        m_first->setDay(today);
        auto *first = new FormField(m_first);
        auto *last = new FormField(m_last);
        first->setLabel(tr("First day"), true);
        last->setLabel(tr("Last day"));
        last->setHint(tr("Open: until somebody ends it"));
        for (DayEdit *edit : {m_first, m_last})
            connect(edit, &QDateEdit::dateChanged, this, [this] { check(); });
        addField(beside(first, last));
    }

    void addStandIn()
    {
        m_standIn = new ChoiceBox;
        m_standIn->setObjectName(u"standIn"_s);
        m_standIn->setChoices(QList{Choice{u"0"_s, tr("Nobody"), {}}} + peopleWithout({}));
        addLabelled(m_standIn, tr("Stand-in"));
    }

    void addActing()
    {
        m_role = new ChoiceBox;
        m_role->setObjectName(u"role"_s);
        QList<Choice> roles;
        for (const RoleSlot &role : context().organization->roles)
            roles << Choice{role.id, role.title.in(currentLanguage()), {}};
        m_role->setChoices(roles);
        addLabelled(m_role, tr("In place of"), true);
        m_manner = new ChoiceBox;
        m_manner->setObjectName(u"manner"_s);
        m_manner->setChoices({{u"plh"_s, tr("Plh. — its holder is away"), {}},
                              {u"plt"_s, tr("Plt. — the office is vacant"), {}},
                              {u"an"_s, tr("a.n. — on behalf of its holder"), {}}});
        addLabelled(m_manner, tr("As"), true);
    }

    Instant startOf(QDate day) const { return fromLocal(day.startOfDay(context().organization->zone)); }

    Presence typed() const
    {
        Presence p{.person = PersonId{m_person->choice().toLongLong()}, .sort = m_sort};
        if (m_begins) {
            p.begins = m_begins->moment().value_or(context().ticker.now());
            p.ends = m_ends->moment();
        } else {
            p.begins = startOf(m_first->day());
            if (m_last->day().isValid())
                p.ends = startOf(m_last->day().addDays(1));
        }
        if (m_role) {
            p.role = m_role->choice();
            p.manner = mannerFrom(m_manner->choice()).value_or(Presence::Manner::Plh);
        }
        if (m_standIn)
            p.standIn = PersonId{m_standIn->choice().toLongLong()};
        p.note = m_note->toPlainText();
        return p;
    }

    void check()
    {
        const auto astray = [](const MomentField *field) {
            return field && !field->line()->text().trimmed().isEmpty() && !field->moment();
        };
        acceptButton()->setEnabled(!m_person->choice().isEmpty() && !astray(m_begins) && !astray(m_ends) &&
                                   (!m_first || m_first->day().isValid()));
    }

    Presence::Sort m_sort;
    QList<Person> m_people;
    ChoiceBox *m_person;
    MomentField *m_begins = nullptr;
    MomentField *m_ends = nullptr;
    DayEdit *m_first = nullptr;
    DayEdit *m_last = nullptr;
    ChoiceBox *m_standIn = nullptr;
    ChoiceBox *m_role = nullptr;
    ChoiceBox *m_manner = nullptr;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace

void openPresenceForm(DeskContext &context, Presence::Sort sort, PersonId person, QWidget *parent)
{
    context.read(
        parent, [](Reader &reader) { return people::all(reader.db); },
        [&context, sort, person, parent](const Result<QList<Person>> &people) {
            if (!people)
                return context.toasts.show(people.error().message, Tone::Late);
            (new PresenceForm(context, sort, *people, person, parent))->open();
        });
}

} // namespace tanggap
