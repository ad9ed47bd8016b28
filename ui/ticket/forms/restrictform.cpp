// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/restrictticket.h"
#include "store/people.h"
#include "ui/base/widgets/fields.h"
#include "ui/ticket/forms/formdialog.h"
#include "ui/ticket/forms/ticketforms.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QListWidget>
#include <QPlainTextEdit>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class RestrictForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::RestrictForm)

public:
    RestrictForm(DeskContext &deskContext, const TicketView &view, QWidget *parent)
        : FormDialog(deskContext, {view.ticket.id, view.ticket.version}, parent)
        , m_restricted(new QCheckBox(tr("Only the people ticked below may see this ticket")))
        , m_people(new QListWidget)
    {
        setObjectName(u"restrictForm"_s);
        setTexts(
            tr("Restrict %1").arg(view.ticket.code), tr("Save"),
            tr("For everybody else it is gone, also from search, lists and exports. You and whoever holds "
               "it stay named; whoever may restrict tickets sees them all."));
        m_restricted->setObjectName(u"restricted"_s);
        m_restricted->setChecked(view.ticket.restricted || view.access.isEmpty());
        m_people->setObjectName(u"people"_s);
        m_people->setMinimumHeight(220);
        addField(m_restricted);
        auto *field = new FormField(m_people);
        field->setLabel(tr("People"));
        addField(field);
        m_reason = addText(u"reason"_s, tr("Reason"), false);
        addMoment();
        connect(m_restricted, &QCheckBox::toggled, m_people, &QWidget::setEnabled);
        m_people->setEnabled(m_restricted->isChecked());
        context().read(
            this, [](Reader &reader) { return people::all(reader.db); },
            [this, named = view.access, holder = view.ticket.person](const Result<QList<Person>> &all) {
                if (all)
                    fill(*all, named, holder);
                else
                    present(all.error());
            });
    }

protected:
    void submit() override
    {
        QList<PersonId> named;
        for (int row = 0; row < m_people->count(); ++row) {
            if (m_people->item(row)->checkState() == Qt::Checked)
                named << PersonId{m_people->item(row)->data(Qt::UserRole).toLongLong()};
        }
        run([named, restricted = m_restricted->isChecked(), reason = m_reason->toPlainText(),
             stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::restrictTicket(tx, ref, restricted, named, reason, stated);
        });
    }

private:
    void fill(const QList<Person> &all, const QList<PersonId> &named, PersonId holder)
    {
        for (const Person &person : all) {
            if (!person.active)
                continue;
            auto *item = new QListWidgetItem(
                person.position.isEmpty() ? person.name : tr("%1 · %2").arg(person.name, person.position));
            item->setData(Qt::UserRole, person.id.value);
            const bool keeps = person.id == context().actor().person || person.id == holder;
            item->setFlags(keeps ? Qt::ItemIsUserCheckable
                                 : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(keeps || named.contains(person.id) ? Qt::Checked : Qt::Unchecked);
            m_people->addItem(item);
        }
    }

    QCheckBox *m_restricted;
    QListWidget *m_people;
    QPlainTextEdit *m_reason = nullptr;
};

} // namespace

void ticketforms::openRestrict(DeskContext &context, QWidget *parent, const TicketView &view)
{
    (new RestrictForm(context, view, parent))->open();
}

} // namespace tanggap
