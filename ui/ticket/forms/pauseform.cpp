// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/pauseclock.h"
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

class PauseForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::PauseForm)

public:
    PauseForm(DeskContext &deskContext, const TicketView &view, QWidget *parent)
        : FormDialog(deskContext, {view.ticket.id, view.ticket.version}, parent)
        , m_kind(new ChoiceBox)
    {
        setObjectName(u"pauseForm"_s);
        setTexts(tr("Pause the clocks of %1").arg(view.ticket.code), tr("Pause"),
                 tr("The clocks stand still until somebody resumes. The reason stays in the journal."));
        m_kind->setObjectName(u"kind"_s);
        for (const QString &kind : {u"reporter"_s, u"owner"_s, u"third_party"_s})
            m_kind->addItem(ticketwords::pauseKind(kind), kind);
        auto *field = new FormField(m_kind);
        field->setLabel(tr("The ticket is"));
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
        run([kind = m_kind->currentData().toString(), reason = m_reason->toPlainText(),
             stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::pauseClocks(tx, ref, kind, reason, stated);
        });
    }

private:
    QComboBox *m_kind;
    QPlainTextEdit *m_reason = nullptr;
};

class ResumeForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ResumeForm)

public:
    ResumeForm(DeskContext &deskContext, const TicketView &view, QWidget *parent)
        : FormDialog(deskContext, {view.ticket.id, view.ticket.version}, parent)
    {
        setObjectName(u"resumeForm"_s);
        setTexts(tr("Resume %1").arg(view.ticket.code), tr("Resume"),
                 tr("The clocks run on from now, or from when the wait was over."));
        m_note = addText(u"note"_s, tr("Note"), false);
        addMoment();
    }

protected:
    void submit() override
    {
        run([note = m_note->toPlainText(), stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::resumeClocks(tx, ref, note, stated);
        });
    }

private:
    QPlainTextEdit *m_note;
};

} // namespace

void ticketforms::openResume(DeskContext &context, QWidget *parent, const TicketView &view)
{
    (new ResumeForm(context, view, parent))->open();
}

void ticketforms::openPause(DeskContext &context, QWidget *parent, const TicketView &view)
{
    (new PauseForm(context, view, parent))->open();
}

} // namespace tanggap
