// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decision/decisionform.h"

#include "desk/decision.h"
#include "store/people.h"
#include "ui/activity/dayedit.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

const QString FormName = QStringLiteral("decisionForm");

class DecisionForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::DecisionForm)

public:
    DecisionForm(DeskContext &deskContext, TicketId about, const QList<Choice> &people, QWidget *parent)
        : FormDialog(deskContext, {about, {}}, parent)
        , m_question(new QLineEdit)
        , m_of(new ChoiceBox)
        , m_due(new DayEdit(today()))
    {
        setObjectName(FormName);
        setTexts(
            tr("Ask for a decision"), tr("Ask"),
            tr("Whoever is asked finds the question in their panel. Question, answer and reason stay in the "
               "journal."));
        m_question->setObjectName(u"question"_s);
        auto *question = new FormField(m_question);
        question->setLabel(tr("Question"), true);
        addField(question);
        m_facts = addText(u"facts"_s, tr("What is known"), false);
        m_options = addText(u"options"_s, tr("Options, one a line"), false);
        m_options->setPlainText(tr("Yes\nNo"));
        m_of->setObjectName(u"askedOf"_s);
        QList<Choice> asked;
        for (const RoleSlot &role : context().organization->roles)
            asked << Choice{u"role/"_s + role.id, role.title.in(currentLanguage()), {}};
        for (const Choice &person : people)
            asked << Choice{u"person/"_s + person.data, person.text, {}};
        m_of->setChoices(asked);
        auto *of = new FormField(m_of);
        of->setLabel(tr("Who decides"), true);
        addField(of);
        m_due->setObjectName(u"due"_s);
        m_due->setDay(today().addDays(1));
        auto *due = new FormField(m_due);
        due->setLabel(tr("By when"));
        addField(due);
        const auto check = [this] { acceptButton()->setEnabled(!m_question->text().trimmed().isEmpty()); };
        connect(m_question, &QLineEdit::textChanged, this, check);
        check();
    }

protected:
    void submit() override
    {
        const QString of = m_of->choice();
        Decision decision{.question = m_question->text(),
                          .facts = m_facts->toPlainText(),
                          .due = m_due->day(),
                          .ticket = ticket()};
        for (const QString &line : m_options->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                decision.options << line.trimmed();
        }
        if (of.startsWith("role/"_L1))
            decision.role = of.section(u'/', 1);
        else
            decision.person = PersonId{of.section(u'/', 1).toLongLong()};
        run([decision](Tx &tx, const desk::TicketRef &) -> Result<> {
            TRY(desk::askDecision(tx, decision));
            return {};
        });
    }

private:
    QDate today() const { return toLocal(context().ticker.now(), context().organization->zone).date(); }

    QLineEdit *m_question;
    QPlainTextEdit *m_facts = nullptr;
    QPlainTextEdit *m_options = nullptr;
    ChoiceBox *m_of;
    DayEdit *m_due;
};

} // namespace

void openDecisionForm(DeskContext &context, QWidget *parent, TicketId ticket)
{
    context.read(
        parent, [](Reader &reader) { return people::all(reader.db); },
        [&context, parent, ticket](const Result<QList<Person>> &people) {
            if (!people)
                return context.toasts.show(people.error().message, Tone::Late);
            if (parent->findChild<QDialog *>(FormName))
                return; // pressed twice
            QList<Choice> choices;
            for (const Person &one : *people) {
                if (one.active)
                    choices << Choice{QString::number(one.id.value), one.name, {}};
            }
            (new DecisionForm(context, ticket, choices, parent))->open();
        });
}

} // namespace tanggap
