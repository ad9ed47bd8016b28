// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/handover.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/ticket/forms/formdialog.h"
#include "ui/ticket/forms/ticketforms.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Chooses the procedure that carries the case on beside this one.
class HandoverForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::HandoverForm)

public:
    HandoverForm(DeskContext &deskContext, const TicketView &view, QWidget *parent)
        : FormDialog(deskContext, {view.ticket.id, view.ticket.version}, parent)
        , m_procedure(new ChoiceBox)
    {
        setObjectName(u"handoverForm"_s);
        setTexts(
            tr("Hand %1 over to another procedure").arg(view.ticket.code), tr("Hand over"),
            tr("A new ticket is opened with the facts, the reporter and the evidence of this one. Both go "
               "on, each by its own procedure, and show where the other stands."));
        m_procedure->setObjectName(u"procedure"_s);
        QList<Choice> choices;
        for (const ProcedurePtr &one : deskContext.procedures) {
            if (view.handoverTargets.contains(one->id))
                choices << Choice{one->id, one->name.in(currentLanguage()), {}};
        }
        m_procedure->setChoices(choices);
        m_procedure->setCurrentIndex(0);
        auto *field = new FormField(m_procedure);
        field->setLabel(tr("Procedure"), true);
        addField(field);
        m_note = addText(u"note"_s, tr("Note"), false);
        addMoment();
        acceptButton()->setEnabled(!choices.isEmpty());
    }

protected:
    void submit() override
    {
        run([procedure = m_procedure->choice(), note = m_note->toPlainText(),
             stated = stated()](Tx &tx, const desk::TicketRef &ref) -> Result<> {
            TRY(desk::handOverCase(tx, ref, procedure, note, stated));
            return {};
        });
    }

private:
    ChoiceBox *m_procedure;
    QPlainTextEdit *m_note = nullptr;
};

} // namespace

void ticketforms::openHandover(DeskContext &context, QWidget *parent, const TicketView &view)
{
    (new HandoverForm(context, view, parent))->open();
}

} // namespace tanggap
