// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/linkticket.h"
#include "store/queue.h"
#include "ui/base/widgets/fields.h"
#include "ui/ticket/forms/formdialog.h"
#include "ui/ticket/forms/ticketforms.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Chooses the ticket that carries the case; what is like it is offered before anything is typed.
class LinkForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::LinkForm)

public:
    LinkForm(DeskContext &deskContext, const TicketView &view, QWidget *parent)
        : FormDialog(deskContext, {view.ticket.id, view.ticket.version}, parent)
        , m_title(view.ticket.title)
        , m_system(view.ticket.systemName)
        , m_search(new SearchField)
        , m_found(new QListWidget)
    {
        setObjectName(u"linkForm"_s);
        setTexts(
            tr("Link %1 as a duplicate").arg(view.ticket.code), tr("Link"),
            tr("This ticket is closed and the other one carries on for both. The link can be taken back."));
        m_search->setObjectName(u"search"_s);
        auto *search = new FormField(m_search);
        search->setLabel(tr("Code or words of the title"));
        addField(search);
        m_found->setObjectName(u"found"_s);
        m_found->setMinimumHeight(180);
        m_found->setAccessibleName(tr("Tickets found"));
        addField(m_found);
        m_note = addText(u"note"_s, tr("Note"), false);
        addMoment();
        acceptButton()->setEnabled(false);
        connect(m_search, &QLineEdit::textChanged, this, &LinkForm::look);
        connect(m_found, &QListWidget::currentRowChanged, this,
                [this](int row) { acceptButton()->setEnabled(row >= 0); });
        look();
        m_search->setFocus();
    }

protected:
    void submit() override
    {
        const TicketId original{m_found->currentItem()->data(Qt::UserRole).toLongLong()};
        run([original, note = m_note->toPlainText(), stated = stated()](Tx &tx, const desk::TicketRef &ref) {
            return desk::linkDuplicate(tx, ref, original, note, stated);
        });
    }

private:
    void look()
    {
        const int request = ++m_request;
        m_found->setCurrentRow(-1); // what was chosen before is not what is looked for now
        context().read(
            this,
            [text = m_search->text().trimmed(), title = m_title,
             system = m_system](Reader &reader) -> Result<QList<QueueEntry>> {
                constexpr int most = 20;
                if (text.isEmpty())
                    return queue::similar(reader, title, system, most);
                TRY_LET(const QueuePage page,
                        queue::page(reader,
                                    {.text = text, // of the open ones: no other carries on
                                     .sort = QueueFilter::Sort::Received,
                                     .descending = true},
                                    {}, most));
                return page.rows;
            },
            [this, request](const Result<QList<QueueEntry>> &rows) {
                if (request != m_request)
                    return;
                if (rows)
                    fill(*rows);
                else
                    present(rows.error());
            });
    }

    void fill(const QList<QueueEntry> &rows)
    {
        m_found->clear();
        for (const QueueEntry &row : rows) {
            if (row.id == ticket())
                continue;
            auto *item = new QListWidgetItem(tr("%1 · %2").arg(row.code, row.title));
            item->setData(Qt::UserRole, row.id.value);
            item->setToolTip(tr("%1 · %2").arg(row.systemName, row.agency));
            m_found->addItem(item);
        }
        acceptButton()->setEnabled(false);
    }

    QString m_title;
    QString m_system;
    SearchField *m_search;
    QListWidget *m_found;
    QPlainTextEdit *m_note = nullptr;
    int m_request = 0;
};

} // namespace

void ticketforms::openLink(DeskContext &context, QWidget *parent, const TicketView &view)
{
    (new LinkForm(context, view, parent))->open();
}

} // namespace tanggap
