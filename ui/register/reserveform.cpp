// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/reserveform.h"

#include "desk/papernumber.h"
#include "ui/base/wheel.h"
#include "ui/base/widgets/fields.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCoreApplication>
#include <QSpinBox>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr int Highest = 1'000'000'000; ///< what the desk takes

class ReserveForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ReserveForm)

public:
    ReserveForm(DeskContext &deskContext, QWidget *parent, const AgendaBook &book, int year)
        : FormDialog(deskContext, {}, parent)
        , m_book(book.id)
        , m_year(year)
        , m_from(new QSpinBox)
        , m_to(new QSpinBox)
        , m_last(new FormField(m_to))
    {
        setObjectName(u"reserveForm"_s);
        setTexts(tr("Reserve numbers: %1, %2").arg(book.name.in(currentLanguage()), QString::number(year)),
                 tr("Keep the block"),
                 tr("The first and the last number that the agency's central agenda has set aside. A later "
                    "block takes the place of the one before."));
        m_from->setObjectName(u"from"_s);
        m_to->setObjectName(u"to"_s);
        for (QSpinBox *edit : {m_from, m_to}) {
            leaveWheelToPage(edit);
            edit->setRange(1, Highest);
        }
        auto *first = new FormField(m_from);
        first->setLabel(tr("First number"), true);
        m_last->setLabel(tr("Last number"), true);
        addField(first);
        addField(m_last);
        deskContext.read(
            this,
            [id = m_book, year](Reader &reader) { return desk::reservedBlock(reader.definitions, id, year); },
            [this](const Result<std::optional<desk::NumberBlock>> &block) {
                if (!block)
                    return present(block.error());
                if (*block)
                    m_last->setHint(tr("Reserved now: %1–%2").arg((*block)->from).arg((*block)->to));
            });
    }

protected:
    void submit() override
    {
        run([book = m_book, year = m_year, block = desk::NumberBlock{m_from->value(), m_to->value()}](
                Tx &tx, const desk::TicketRef &) { return desk::reserveNumbers(tx, book, year, block); });
    }

private:
    QString m_book;
    int m_year;
    QSpinBox *m_from;
    QSpinBox *m_to;
    FormField *m_last;
};

} // namespace

void openReserveForm(DeskContext &context, QWidget *parent, const AgendaBook &book, int year)
{
    (new ReserveForm(context, parent, book, year))->open();
}

} // namespace tanggap
