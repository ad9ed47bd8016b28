// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/forms/textform.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class TextForm : public FormDialog
{
public:
    TextForm(DeskContext &deskContext, const desk::TicketRef &ref, const TextQuestion &question,
             QWidget *parent)
        : FormDialog(deskContext, ref, parent)
    {
        setObjectName(u"textForm"_s);
        setTexts(question.title, question.accept, question.text);
        m_words = addText(u"words"_s, question.label, question.required);
        m_words->setPlainText(question.initial);
        addMoment();
        if (!question.required)
            return;
        const auto check = [this] {
            acceptButton()->setEnabled(!m_words->toPlainText().trimmed().isEmpty());
        };
        connect(m_words, &QPlainTextEdit::textChanged, this, check);
        check();
    }

    std::function<Result<>(Tx &, const desk::TicketRef &, const QString &, const desk::Stated &)> action;
    std::function<void(const QString &, const desk::Stated &)> then;

protected:
    void submit() override
    {
        const QString words = m_words->toPlainText();
        if (action)
            return run([action = action, words, stated = stated()](Tx &tx, const desk::TicketRef &ref) {
                return action(tx, ref, words, stated);
            });
        accept();
        then(words, stated());
    }

private:
    QPlainTextEdit *m_words;
};

} // namespace

QDialog *ticketforms::openText(
    DeskContext &context, QWidget *parent, const desk::TicketRef &ref, const TextQuestion &question,
    std::function<Result<>(Tx &, const desk::TicketRef &, const QString &, const desk::Stated &)> action)
{
    auto *form = new TextForm(context, ref, question, parent);
    form->action = std::move(action);
    form->open();
    return form;
}

void ticketforms::askText(DeskContext &context, QWidget *parent, const desk::TicketRef &ref,
                          const TextQuestion &question,
                          std::function<void(const QString &, const desk::Stated &)> then)
{
    auto *form = new TextForm(context, ref, question, parent);
    form->then = std::move(then);
    form->open();
}

} // namespace tanggap
