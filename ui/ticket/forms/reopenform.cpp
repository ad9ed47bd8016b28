// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/linkticket.h"
#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/ticket/forms/formdialog.h"
#include "ui/ticket/forms/ticketforms.h"
#include "ui/ticket/ticketwords.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class ReopenForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ReopenForm)

public:
    ReopenForm(DeskContext &deskContext, const TicketView &view, QWidget *parent)
        : FormDialog(deskContext, {view.ticket.id, view.ticket.version}, parent)
        , m_step(new ChoiceBox)
    {
        setObjectName(u"reopenForm"_s);
        setTexts(tr("Reopen %1").arg(view.ticket.code), tr("Reopen"),
                 tr("The ticket goes on at the step you choose; clocks that this step is inside of start "
                    "anew."));
        m_step->setObjectName(u"step"_s);
        fill(view);
        auto *field = new FormField(m_step);
        field->setLabel(tr("Go on at"));
        addField(field);
        m_reason = addText(u"reason"_s, tr("Reason"), true);
        addMoment();
        const auto check = [this] {
            acceptButton()->setEnabled(!m_reason->toPlainText().trimmed().isEmpty());
        };
        connect(m_reason, &QPlainTextEdit::textChanged, this, check);
        check();
    }

protected:
    void submit() override
    {
        run([step = m_step->currentData().toString(), reason = m_reason->toPlainText(),
             stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::reopenTicket(tx, ref, step, reason, stated);
        });
    }

private:
    void fill(const TicketView &view)
    {
        for (const Step *step : stepsToReopen(*view.procedure, view.ticket.steps))
            m_step->addItem(ticketwords::step(*view.procedure, step->id), step->id);
        if (const Step *last = lastToReopen(*view.procedure, view.ticket.steps))
            m_step->setCurrentIndex(m_step->findData(last->id));
    }

    QComboBox *m_step;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace

void ticketforms::openReopen(DeskContext &context, QWidget *parent, const TicketView &view)
{
    (new ReopenForm(context, view, parent))->open();
}

} // namespace tanggap
