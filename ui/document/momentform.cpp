// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/document/paperforms.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class MomentForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::MomentForm)

public:
    MomentForm(DeskContext &deskContext, TicketId ticket, const QString &title, const QString &verb,
               QWidget *parent, std::function<void(const desk::Stated &)> then)
        : FormDialog(deskContext, {ticket, {}}, parent)
        , m_then(std::move(then))
    {
        setObjectName(u"momentForm"_s);
        setTexts(title, verb, tr("Clocks count from the moment that is stated; the journal keeps both."));
        addMoment();
        askForMoment();
    }

protected:
    void submit() override
    {
        const auto then = m_then;
        accept();
        then(stated());
    }

private:
    std::function<void(const desk::Stated &)> m_then;
};

} // namespace

void paperforms::openMoment(DeskContext &context, QWidget *parent, TicketId ticket, const QString &title,
                            const QString &verb, std::function<void(const desk::Stated &)> then)
{
    (new MomentForm(context, ticket, title, verb, parent, std::move(then)))->open();
}

} // namespace tanggap
