// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/roster/handonform.h"

#include "store/people.h"
#include "ui/base/ticker.h"
#include "ui/base/timetext.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <memory>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class HandOnForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::HandOnForm)

public:
    HandOnForm(DeskContext &deskContext, const Person &from, const desk::OwnTasks &tasks,
               const QList<Choice> &people, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_from(from.id)
        , m_taker(new ChoiceBox)
    {
        setObjectName(u"handOnForm"_s);
        QString why =
            tr("%1 has %2 open follow-ups and is asked %3 questions by name. What is about something "
               "that whoever takes them may not see stays.")
                .arg(from.name, timetext::number(tasks.followUps), timetext::number(tasks.questions));
        setTexts(tr("Hand on follow-ups and questions"), tr("Hand on"), why);
        m_taker->setObjectName(u"taker"_s);
        m_taker->setChoices(people);
        auto *taker = new FormField(m_taker);
        taker->setLabel(tr("Who takes them over"), true);
        addField(taker);
        m_reason = addText(u"reason"_s, tr("Reason"), true);
        const auto check = [this] {
            acceptButton()->setEnabled(!m_taker->choice().isEmpty() &&
                                       !m_reason->toPlainText().trimmed().isEmpty());
        };
        connect(m_reason, &QPlainTextEdit::textChanged, this, check);
        connect(m_taker, &QComboBox::currentIndexChanged, this, check);
        check();
        connect(this, &QDialog::accepted, this, [this] {
            context().toasts.show(tr("Handed on: %1. Kept: %2.")
                                      .arg(timetext::number(m_done->all()), timetext::number(m_done->kept)),
                                  m_done->kept ? Tone::Soon : Tone::Fine);
        });
    }

protected:
    void submit() override
    {
        run([from = m_from, to = PersonId{m_taker->choice().toLongLong()}, why = m_reason->toPlainText(),
             done = m_done](Tx &tx, const desk::TicketRef &) -> Result<> {
            TRY_LET(*done, desk::handOnTasks(tx, from, to, why));
            return {};
        });
    }

private:
    PersonId m_from;
    ChoiceBox *m_taker;
    QPlainTextEdit *m_reason = nullptr;
    /// Written by the desk before the form hears that it is done.
    std::shared_ptr<desk::OwnTasks> m_done = std::make_shared<desk::OwnTasks>();
};

} // namespace

void openHandOnForm(DeskContext &context, PersonId from, const desk::OwnTasks &tasks, QWidget *parent)
{
    context.read(
        parent, [](Reader &reader) { return people::all(reader.db); },
        [&context, from, tasks, parent](const Result<QList<Person>> &people) {
            if (!people)
                return context.toasts.show(people.error().message, Tone::Late);
            const QDate today = toLocal(context.ticker.now(), context.organization->zone).date();
            QList<Choice> choices;
            Person giver;
            for (const Person &one : *people) {
                if (one.id == from)
                    giver = one;
                else if (one.isInOffice(today))
                    choices << Choice{QString::number(one.id.value), one.name, {}};
            }
            (new HandOnForm(context, giver, tasks, choices, parent))->open();
        });
}

} // namespace tanggap
