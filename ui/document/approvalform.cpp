// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/fields.h"
#include "ui/base/widgets/inputs.h"
#include "ui/document/paperforms.h"
#include "ui/ticket/forms/formdialog.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

namespace
{

class ApprovalForm : public FormDialog
{
    Q_DECLARE_TR_FUNCTIONS(tanggap::ApprovalForm)

public:
    ApprovalForm(DeskContext &deskContext, const paperforms::ApprovalQuestion &question, QWidget *parent,
                 std::function<void(const desk::Approval &, const desk::Stated &)> then)
        : FormDialog(deskContext, {question.ticket, {}}, parent)
        , m_then(std::move(then))
        , m_number(new QLineEdit)
        , m_degree(new ChoiceBox)
        , m_electronic(new QCheckBox(tr("Will be signed electronically")))
    {
        setObjectName(u"approvalForm"_s);
        setTexts(question.title, question.accept,
                 question.typesNumber
                     ? tr("The number comes from the agency's central agenda. A number once entered is not "
                          "given back.")
                     : tr("The paper takes the next number of its book, if it has one. A number once given "
                          "is not given back; a later change makes a new paper with a new number."));
        m_number->setObjectName(u"number"_s);
        m_degree->setObjectName(u"degree"_s);
        m_electronic->setObjectName(u"electronic"_s);
        m_number->setText(question.given.number);
        if (question.typesNumber) {
            auto *number = new FormField(m_number);
            number->setLabel(tr("Number"), true);
            addField(number);
            connect(m_number, &QLineEdit::textChanged, this, &ApprovalForm::check);
            check();
        } else {
            m_number->setParent(this);
            m_number->hide();
        }
        m_degree->setChoices({{QString(), tr("As the paper says"), {}},
                              {u"SR"_s, tr("SR, top secret"), {}},
                              {u"R"_s, tr("R, secret"), {}},
                              {u"T"_s, tr("T, restricted"), {}},
                              {u"B"_s, tr("B, ordinary"), {}}});
        m_degree->choose(question.given.degree);
        m_electronic->setChecked(question.given.electronic);
        auto *degree = new FormField(m_degree);
        degree->setLabel(tr("Security degree"));
        addField(degree);
        m_electronic->setToolTip(
            tr("The box and the sentence about the electronic certificate stand where the hand would sign."));
        addField(m_electronic);
        addMoment();
    }

protected:
    void submit() override
    {
        const desk::Approval approval{.number = m_number->text().trimmed(),
                                      .degree = m_degree->choice(),
                                      .electronic = m_electronic->isChecked()};
        const auto then = m_then;
        accept();
        then(approval, stated());
    }

private:
    void check() { acceptButton()->setEnabled(!m_number->text().trimmed().isEmpty()); }

    std::function<void(const desk::Approval &, const desk::Stated &)> m_then;
    QLineEdit *m_number;
    ChoiceBox *m_degree;
    QCheckBox *m_electronic;
};

} // namespace

void paperforms::openApproval(DeskContext &context, QWidget *parent, const ApprovalQuestion &question,
                              std::function<void(const desk::Approval &, const desk::Stated &)> then)
{
    (new ApprovalForm(context, question, parent, std::move(then)))->open();
}

} // namespace tanggap
