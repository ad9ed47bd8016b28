// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/entryform.h"

#include "desk/registerentry.h"
#include "ui/base/ticker.h"
#include "ui/base/toasts.h"
#include "ui/base/widgets/fields.h"
#include "ui/report/momentfield.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

using Entry = RegisterBook::Entry;

class EntryForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::EntryForm)

public:
    EntryForm(DeskContext &deskContext, const RegisterBook &book, QWidget *parent)
        : FormDialog(deskContext, {}, parent)
        , m_book(book)
        , m_moment(new MomentField(deskContext.ticker, deskContext.organization->zone))
    {
        setObjectName(u"entryForm"_s);
        const bool line = book.entry == Entry::Line;
        setTexts(tr("New entry: %1").arg(book.name.in(currentLanguage())), tr("Enter"),
                 line ? tr("For what no ticket knows of. A line stays; a wrong one is struck out.")
                      : tr("For a letter that belongs to no ticket. It takes the next number of the book."));
        m_moment->setLabel(book.entry == Entry::IncomingLetter   ? tr("Received")
                           : book.entry == Entry::OutgoingLetter ? tr("Sent")
                                                                 : tr("When it happened"));
        m_moment->setEmptyHint(tr("Empty: now"));
        m_moment->line()->setObjectName(u"moment"_s);
        addField(m_moment);
        if (line)
            addLineFields();
        else
            addLetterFields();
        connect(this, &QDialog::accepted, this, [this] {
            if (!m_entered->isEmpty())
                context().toasts.show(tr("Entered under number %1.").arg(*m_entered), Tone::Fine);
        });
        check();
    }

protected:
    void submit() override
    {
        if (!m_moment->check())
            return;
        const Instant at = m_moment->moment().value_or(context().ticker.now());
        if (m_book.entry == Entry::Line)
            submitLine(at);
        else
            submitLetter(at);
    }

private:
    QLineEdit *addLine(const QString &name, const QString &label, bool required, const QString &hint = {})
    {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        auto *field = new FormField(edit);
        field->setLabel(label, required);
        field->setHint(hint);
        addField(field);
        if (required) {
            m_required << edit;
            connect(edit, &QLineEdit::textChanged, this, [this] { check(); });
        }
        return edit;
    }

    void addLineFields()
    {
        m_title = addLine(u"title"_s, tr("Entry"), true);
        m_counterpart = addLine(u"counterpart"_s, tr("With or for whom"), false);
        m_text = addText(u"text"_s, tr("Remarks"), false);
    }

    void addLetterFields()
    {
        const bool incoming = m_book.entry == Entry::IncomingLetter;
        m_counterpart =
            addLine(u"counterpart"_s, incoming ? tr("Sender") : tr("Addressee and address"), true);
        m_title = addLine(u"title"_s, tr("Summary"), true);
        if (incoming)
            m_letterNumber = addLine(u"letterNumber"_s, tr("Letter number"), false);
        m_letterDate = addLine(u"letterDate"_s, tr("Letter date"), false, tr("As 2026-11-21"));
        if (incoming)
            m_forwarded = addLine(u"forwarded"_s, tr("Forwarded to"), false);
        const auto &books = context().organization->agendaBooks;
        const auto agenda = std::find_if(books.begin(), books.end(), [this](const AgendaBook &one) {
            return u"agenda."_s + one.id == m_book.id;
        });
        if (agenda != books.end() && agenda->source == NumberSource::TypedIn)
            m_number = addLine(u"number"_s, tr("Number from the central agenda"), true);
    }

    void check()
    {
        acceptButton()->setEnabled(
            std::all_of(m_required.begin(), m_required.end(),
                        [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); }));
    }

    static QString textOf(const QLineEdit *edit) { return edit ? edit->text() : QString(); }

    void submitLine(Instant at)
    {
        LogEntry entry{.book = m_book.id,
                       .at = at,
                       .title = textOf(m_title),
                       .counterpart = textOf(m_counterpart),
                       .text = m_text->toPlainText()};
        run([entry](Tx &tx, const desk::TicketRef &) -> Result<> {
            TRY(desk::writeLine(tx, entry));
            return {};
        });
    }

    void submitLetter(Instant at)
    {
        desk::Letter letter{.book = m_book.id,
                            .at = at,
                            .counterpart = textOf(m_counterpart),
                            .letterNumber = textOf(m_letterNumber),
                            .letterDate = textOf(m_letterDate).trimmed(),
                            .summary = textOf(m_title),
                            .forwarded = textOf(m_forwarded),
                            .number = textOf(m_number)};
        run([letter, number = m_entered](Tx &tx, const desk::TicketRef &) -> Result<> {
            TRY_LET(*number, desk::enterLetter(tx, letter));
            return {};
        });
    }

    RegisterBook m_book;
    MomentField *m_moment;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_counterpart = nullptr;
    QLineEdit *m_letterNumber = nullptr;
    QLineEdit *m_letterDate = nullptr;
    QLineEdit *m_forwarded = nullptr;
    QLineEdit *m_number = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QList<QLineEdit *> m_required;
    std::shared_ptr<QString> m_entered = std::make_shared<QString>(); ///< number, written by the action
};

} // namespace

void openEntryForm(DeskContext &context, const RegisterBook &book, QWidget *parent)
{
    (new EntryForm(context, book, parent))->open();
}

} // namespace tanggap
